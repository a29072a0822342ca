import type { CalendarDate } from '../../kernel/calendarDate';
import type { UnitProfile } from '../../unit/types';
import type { Adoption } from '../adoption';
import { bindsUnit } from '../promises';
import type { Catalogue, CatalogueItem } from '../types';
import { catalogueVersions, type CatalogueVersions } from './history';
import { matchItems } from './match';
import { openPromises, type OpenPromise, type PromiseInput } from './openPromises';

/**
 * What a new version does to one open promise: nothing; another due day; its item is retired (a paper is still owed by its old limit, a
 * period ends with the item); its item becomes somebody else's (a paper made before is still owed); an item binds the unit from now on.
 */
export type EffectCode = 'stays' | 'moved' | 'retired' | 'passed-on' | 'newly-binds';

export interface Effect {
  readonly kind: OpenPromise['kind'] | 'item';
  readonly target: string;
  readonly title: string;
  readonly code: EffectCode;
  /** The item before and after; null: there was or is none. */
  readonly itemBefore: CatalogueItem | null;
  readonly itemAfter: CatalogueItem | null;
  readonly dueBefore: CalendarDate | null;
  readonly dueAfter: CalendarDate | null;
}

type Unit = Pick<UnitProfile, 'subjects'>;

/** The versions as they would be with one more. */
export const withNext = (now: CatalogueVersions, next: Catalogue, adoption: Adoption): CatalogueVersions =>
  catalogueVersions(next, [...now.known.flatMap((known) => known.adoption ?? []), adoption]);

/** What happens to everything open, and what binds anew, before anything is applied. */
export function effects(before: CatalogueVersions, after: CatalogueVersions, input: PromiseInput): readonly Effect[] {
  const numbers = new Map(matchItems(before.inForce, after.inForce).pairs.map((pair) => [pair.before.id, pair.after.id]));
  const keyAfter = ({ kind, target }: OpenPromise): string => `${kind}/${kind === 'period' ? (numbers.get(target) ?? '') : target}`;
  const then = new Map(openPromises(after, input).map((promise) => [`${promise.kind}/${promise.target}`, promise]));
  const met = openPromises(before, input).map((promise) =>
    effectOn(before, after, input.unit, promise, then.get(keyAfter(promise)) ?? null, numbers),
  );
  return [...met, ...newlyBinding(before, after, input.unit, then)];
}

function effectOn(
  before: CatalogueVersions,
  after: CatalogueVersions,
  unit: Unit,
  promise: OpenPromise,
  then: OpenPromise | null,
  numbers: ReadonlyMap<string, string>,
): Effect {
  const was = promise.standsUnder === null ? null : (before.items.get(promise.standsUnder) ?? null);
  const now = was === null ? null : (after.items.get(numbers.get(was.id) ?? '') ?? null);
  const { kind, target, title } = promise;
  const about = { kind, target, title, itemBefore: was, itemAfter: now, dueBefore: promise.dueOn, dueAfter: then?.dueOn ?? null };
  if (was !== null && now === null) return { ...about, code: 'retired' };
  if (was !== null && now !== null && bindsUnit(was, unit) && !bindsUnit(now, unit)) return { ...about, code: 'passed-on' };
  return { ...about, code: about.dueBefore === about.dueAfter ? 'stays' : 'moved' };
}

/** Items that bind the unit and did not, with the day they first ask for, where they name one. */
function newlyBinding(
  before: CatalogueVersions,
  after: CatalogueVersions,
  unit: Unit,
  then: ReadonlyMap<string, OpenPromise>,
): readonly Effect[] {
  const old = new Map(matchItems(before.inForce, after.inForce).pairs.map((pair) => [pair.after.id, pair.before]));
  return after.inForce.items.flatMap((item): readonly Effect[] => {
    const was = old.get(item.id) ?? null;
    if (!bindsUnit(item, unit) || (was !== null && bindsUnit(was, unit))) return [];
    const dueAfter = then.get(`period/${item.id}`)?.dueOn ?? null;
    return [
      {
        kind: 'item',
        target: item.id,
        title: item.level2,
        code: 'newly-binds',
        itemBefore: was,
        itemAfter: item,
        dueBefore: null,
        dueAfter,
      },
    ];
  });
}

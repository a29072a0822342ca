import { addDays, day, dayInChina, type CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import { versionId, type Adoption, type CatalogueSource } from '../adoption';
import type { Catalogue } from '../types';
import { matchItems } from './match';

/** Why a version cannot come into force here. */
export type AdoptTrouble =
  | { readonly code: 'no-items' }
  | { readonly code: 'duplicate-items'; readonly ids: readonly string[] }
  /** Numbers of the other catalogue of this desk: the unit's own and that of the village boards share one list of numbers. */
  | { readonly code: 'numbers-taken'; readonly ids: readonly string[] }
  /** `known`: the highest version of this catalogue that ever came into force here. */
  | { readonly code: 'version-not-higher'; readonly version: number; readonly known: number }
  | { readonly code: 'valid-too-early'; readonly validFrom: CalendarDate; readonly earliest: CalendarDate }
  | { readonly code: 'valid-too-late'; readonly validFrom: CalendarDate; readonly latest: CalendarDate };

/** 《政府信息公开条例》 came into force on this day: no catalogue under it can be older. */
const firstDayOfRegulations = day('2008-05-01');

/** A version may be put in force some time before its day (次年1月1日起施行), not years. */
const daysAhead = 366;

export interface AdoptionGround {
  /** The catalogue in force whose place the next one takes; null where there is none. */
  readonly inForce: Catalogue | null;
  readonly adoptions: readonly Adoption[];
  /** Ids of the desk's other catalogue. */
  readonly otherIds: ReadonlySet<string>;
  readonly today: CalendarDate;
}

/** Everything that speaks against a version; none: it may be put in force. */
export function adoptTroubles(next: Catalogue, { inForce, adoptions, otherIds, today }: AdoptionGround): readonly AdoptTrouble[] {
  const ids = next.items.map(({ id }) => id);
  const twice = repeated(ids);
  const taken = ids.filter((id) => otherIds.has(id));
  const known = highestKnown(next, inForce, adoptions);
  return [
    ...(ids.length === 0 ? [{ code: 'no-items' as const }] : []),
    ...(twice.length > 0 ? [{ code: 'duplicate-items' as const, ids: twice }] : []),
    ...(taken.length > 0 ? [{ code: 'numbers-taken' as const, ids: taken }] : []),
    ...(known !== null && next.version <= known ? [{ code: 'version-not-higher' as const, version: next.version, known }] : []),
    ...dayTroubles(next, inForce, today),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

function highestKnown({ catalogue }: Catalogue, inForce: Catalogue | null, adoptions: readonly Adoption[]): number | null {
  const known = [...(inForce === null ? [] : [inForce]), ...adoptions].filter((each) => each.catalogue === catalogue);
  return known.length === 0 ? null : Math.max(...known.map(({ version }) => version));
}

function dayTroubles({ catalogue, validFrom }: Catalogue, inForce: Catalogue | null, today: CalendarDate): readonly AdoptTrouble[] {
  const earliest = inForce?.catalogue === catalogue ? inForce.validFrom : firstDayOfRegulations;
  const latest = addDays(today, daysAhead);
  if (validFrom < earliest) return [{ code: 'valid-too-early', validFrom, earliest }];
  return validFrom > latest ? [{ code: 'valid-too-late', validFrom, latest }] : [];
}

/** Another catalogue, not the next version of the one in force (从示例目录换成县里的目录): to be asked before it is applied. */
export const isOtherCatalogue = (next: Catalogue, inForce: Catalogue | null): boolean =>
  inForce !== null && next.catalogue !== inForce.catalogue;

export interface AdoptionAct {
  /** Who looked at the differences and applies them. */
  readonly by: string;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
  readonly source: CatalogueSource;
  /** Somebody said yes to `isOtherCatalogue`. */
  readonly otherAgreed: boolean;
}

export type AdoptRefusal =
  { readonly code: 'nobody-named' } | { readonly code: 'other-catalogue'; readonly inForce: string } | AdoptTrouble;

/** Puts a version in force: what is to be kept so that the one it replaces can be put together again. */
export function adopt(next: Catalogue, ground: AdoptionGround, act: AdoptionAct): Result<Adoption, AdoptRefusal> {
  const { inForce } = ground;
  const [trouble] = adoptTroubles(next, ground);
  if (trouble !== undefined) return fail(trouble);
  if (act.by.trim() === '') return fail({ code: 'nobody-named' });
  if (inForce !== null && isOtherCatalogue(next, inForce) && !act.otherAgreed)
    return fail({ code: 'other-catalogue', inForce: inForce.catalogue });
  return ok(adoptionOf(next, inForce, act));
}

function adoptionOf(next: Catalogue, inForce: Catalogue | null, { by, at, source }: Omit<AdoptionAct, 'otherAgreed'>): Adoption {
  const { catalogue, version, validFrom } = next;
  const head = { id: versionId(next), catalogue, version, validFrom, adoptedOn: dayInChina(at), adoptedAt: at, by, source };
  return { ...head, ...keptOf(inForce, next) };
}

/** As if it were put in force today, to be looked at: nobody's act, and kept nowhere. */
export const previewAdoption = (next: Catalogue, { inForce, today }: Pick<AdoptionGround, 'inForce' | 'today'>): Adoption =>
  adoptionOf(next, inForce, { by: '', at: `${today}T04:00:00Z`, source: { from: 'shipped' } });

/** Compared as text: an item stays out of `before` only when not a letter of it changed. */
function keptOf(inForce: Catalogue | null, next: Catalogue): Pick<Adoption, 'replaces' | 'before' | 'added' | 'renumbered'> {
  if (inForce === null) return { replaces: null, before: [], added: next.items.map(({ id }) => id), renumbered: [] };
  const { pairs, added, retired } = matchItems(inForce, next);
  const gone = new Set([
    ...retired,
    ...pairs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)).map(({ before }) => before),
  ]);
  const moved = pairs.filter(({ before, after }) => before.id !== after.id);
  const { items, ...head } = inForce;
  return {
    replaces: { ...head, order: items.map(({ id }) => id) },
    before: items.filter((item) => gone.has(item)),
    added: [...added, ...moved.map(({ after }) => after)].map(({ id }) => id),
    renumbered: moved.map(({ before, after }) => ({ from: before.id, to: after.id })),
  };
}

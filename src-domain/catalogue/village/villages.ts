import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';

/** A village whose board the township looks after. It is never taken out: what was registered of it stays readable. */
export interface Village {
  /** Stays when the name changes: `c1`, `c2` … */
  readonly id: string;
  /** As on the seal of its board without 村民委员会. */
  readonly name: string;
  /** Names it had before, the newest last. */
  readonly formerNames: readonly string[];
  /** Day it was entered here: what was due before is never called overdue. */
  readonly since: CalendarDate;
  /** Merged or dissolved; null while it is looked after. */
  readonly retiredOn: CalendarDate | null;
}

const numberOf = ({ id }: Village): number => Number(id.slice(1));

/** The list with new villages behind; names that stand in it already are left as they are. */
export function addVillages(villages: readonly Village[], names: readonly string[], since: CalendarDate): readonly Village[] {
  const known = new Set(villages.map(({ name }) => name));
  const next = 1 + villages.reduce((highest, village) => Math.max(highest, numberOf(village)), 0);
  const added = [...new Set(names)].filter((name) => !known.has(name));
  return [
    ...villages,
    ...added.map((name, at): Village => ({ id: `c${String(next + at)}`, name, formerNames: [], since, retiredOn: null })),
  ];
}

/** Renames a village; what was registered of it goes on under the new name. */
export function renameVillage(
  villages: readonly Village[],
  id: string,
  name: string,
): Result<readonly Village[], 'name-missing' | 'name-taken'> {
  if (name === '') return fail('name-missing');
  if (villages.some((each) => each.id !== id && each.name === name)) return fail('name-taken');
  const renamed = (village: Village): Village =>
    village.name === name ? village : { ...village, name, formerNames: [...village.formerNames, village.name] };
  return ok(villages.map((village) => (village.id === id ? renamed(village) : village)));
}

/** Takes a village out of the care of the township (撤并), or back into it with null. */
export const retireVillage = (villages: readonly Village[], id: string, retiredOn: CalendarDate | null): readonly Village[] =>
  villages.map((village) => (village.id === id ? { ...village, retiredOn } : village));

/** False from the day on which a village was given up. */
export const lookedAfterOn = ({ retiredOn }: Pick<Village, 'retiredOn'>, on: CalendarDate): boolean => retiredOn === null || retiredOn > on;

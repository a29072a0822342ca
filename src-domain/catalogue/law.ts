import type { CatalogueItem, NoticeTerm } from './types';

type DayUnit = NoticeTerm['unit'];

/** So many days, of one kind. */
export interface DayLimit {
  readonly n: number;
  readonly unit: DayUnit;
}

interface SourcedLimit extends DayLimit {
  readonly article: string;
}

/** A limit fixed by law: `publish` is the longest time until publication, `notice` the shortest time a sheet hangs. */
export interface LegalLimit extends SourcedLimit {
  readonly id: string;
  /** Items it is for: by the code of their limit, else by the name of the matter (二级事项) in a field. */
  readonly codes: readonly string[];
  readonly field: RegExp | null;
  readonly level2: RegExp;
  readonly kind: 'publish' | 'notice';
  /** What earlier rules said and older catalogues still print: no stricter choice of a place, but out of date. */
  readonly outdated: readonly SourcedLimit[];
}

/** `resources/legal-limits.json`. `general` is 条例第二十六条, for whatever has no law of its own. */
export interface LegalLimits {
  readonly general: SourcedLimit & { readonly exceptSubjects: readonly string[] };
  readonly limits: readonly LegalLimit[];
}

/** A printed limit that the law does not bear, and why. The clock runs by `lawful`. */
export interface LimitConflict {
  readonly kind: LegalLimit['kind'];
  readonly printed: DayLimit;
  readonly lawful: DayLimit;
  readonly article: string;
  /** Where the printed limit comes from when it is an earlier rule; null when it is only too long, or too short a posting. */
  readonly outdated: string | null;
}

const isOf = (item: CatalogueItem, { codes, field, level2 }: LegalLimit): boolean =>
  codes.includes(item.limit.code) || ((field === null || field.test(item.field)) && level2.test(item.level2));

const lawOf = (laws: LegalLimits, item: CatalogueItem, kind: LegalLimit['kind']): LegalLimit | null =>
  laws.limits.find((law) => law.kind === kind && isOf(item, law)) ?? null;

function generalOf({ general }: LegalLimits, item: CatalogueItem): SourcedLimit | null {
  return general.exceptSubjects.includes(item.subject) ? null : general;
}

/** How many calendar days a limit takes by the week: five of seven days are worked. Only to compare limits of different kinds. */
const length = ({ n, unit }: DayLimit): number => (unit === 'working-day' ? (n * 7) / 5 : n);

const same = (one: DayLimit, other: DayLimit): boolean => one.n === other.n && one.unit === other.unit;

/** The limit an item prints in days; null for 及时 and for periods. */
function printedLimit({ limit: { n, unit } }: CatalogueItem): DayLimit | null {
  return n !== null && (unit === 'working-day' || unit === 'calendar-day') ? { n, unit } : null;
}

/** What a catalogue prints against the law: too long a limit, or one of an earlier rule. Null where the two agree or the printed one is stricter. */
export function limitConflict(laws: LegalLimits, item: CatalogueItem): LimitConflict | null {
  const [printed, own] = [printedLimit(item), lawOf(laws, item, 'publish')];
  const law = own ?? generalOf(laws, item);
  if (printed === null || law === null || same(printed, law)) return null;
  const outdated = own?.outdated.find((old) => same(old, printed))?.article ?? null;
  if (outdated === null && length(printed) <= length(law)) return null;
  return { kind: 'publish', printed, lawful: { n: law.n, unit: law.unit }, article: law.article, outdated };
}

/** What a catalogue prints for the posting against the law: too short a time, or none at all. */
function noticeConflict(laws: LegalLimits, item: CatalogueItem, printed: DayLimit | null): LimitConflict | null {
  const law = lawOf(laws, item, 'notice');
  if (law === null || printed === null || length(printed) >= length(law)) return null;
  return { kind: 'notice', printed, lawful: { n: law.n, unit: law.unit }, article: law.article, outdated: null };
}

/** Every conflict of an item with the law, the time until publication first. */
export const conflictsOf = (laws: LegalLimits, item: CatalogueItem): readonly LimitConflict[] =>
  [limitConflict(laws, item), noticeConflict(laws, item, item.limit.notice ?? null)].filter((one) => one !== null);

/**
 * Limits in days an item is held to, the earlier day counting: the lawful one in a conflict, else the printed one. Of two kinds of days
 * now one is stricter and now the other, by the holidays: then both hold, unless the printed one is out of date.
 */
export function limitsInForce(laws: LegalLimits, item: CatalogueItem): readonly DayLimit[] {
  const [printed, conflict] = [printedLimit(item), limitConflict(laws, item)];
  if (printed === null) return [];
  if (conflict !== null && conflict.outdated !== null) return [conflict.lawful];
  const law = lawOf(laws, item, 'publish') ?? generalOf(laws, item);
  if (law !== null && law.unit !== printed.unit) return [printed, law];
  return [conflict?.lawful ?? printed];
}

/** How long a sheet of an item must hang: the printed term, or the law's where that is longer or nothing is printed. */
export function lawfulTerm(laws: LegalLimits, item: CatalogueItem, printed: NoticeTerm | null): NoticeTerm | null {
  const law = lawOf(laws, item, 'notice');
  if (law === null || (printed !== null && length(printed) >= length(law))) return printed;
  return { n: law.n, unit: law.unit, atLeast: true };
}

/** The code rules of cards know a limit by: an item recognised by its name carries the code of its law. */
export const limitCodeOf = (laws: LegalLimits, item: CatalogueItem): string => lawOf(laws, item, 'publish')?.codes[0] ?? item.limit.code;

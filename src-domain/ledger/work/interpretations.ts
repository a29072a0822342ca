import { dueDays } from '../../calendar/dueDays';
import type { WorkingCalendar } from '../../calendar/types';
import type { CalendarDate } from '../../kernel/calendarDate';
import { firstPublication } from '../publications';
import type { DisclosureRecord } from '../types';
import type { EntryNote } from './types';

/** Working days after a policy document within which its interpretation is published; shipped as data. */
export interface TogetherRule {
  readonly days: number;
}

/** 政策文件与解读材料同步: where one policy document stands. */
export interface Interpreted {
  readonly policy: DisclosureRecord;
  readonly publishedOn: CalendarDate;
  /** All that explain it, whether published or not. */
  readonly by: readonly DisclosureRecord[];
  /** The first of them to go out. */
  readonly firstOn: CalendarDate | null;
  /** The last day in time; where the calendar cannot say the last it can be. */
  readonly last: CalendarDate | null;
  /** excused: a reason is written down; waiting: still in time; missing is the finding. */
  readonly state: 'in-time' | 'late' | 'excused' | 'waiting' | 'missing';
}

/** A policy document: normative, proactive, published. What explains another one is none. */
export const isPolicy = ({ normative, attribute, interprets, publications }: DisclosureRecord): boolean =>
  normative && attribute === 'proactive' && interprets === null && publications.length > 0;

/** Records by the document they explain, under its id or its index number as entered. */
function explainers(records: readonly DisclosureRecord[]): (policy: DisclosureRecord) => readonly DisclosureRecord[] {
  const found = new Map<string, DisclosureRecord[]>();
  for (const record of records) {
    if (record.interprets !== null) found.set(record.interprets, [...(found.get(record.interprets) ?? []), record]);
  }
  return ({ id, indexNumber }) => [...(found.get(id) ?? []), ...(indexNumber === id ? [] : (found.get(indexNumber) ?? []))];
}

const earliest = (days: readonly (CalendarDate | undefined)[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((first, on) => (on !== undefined && (first === null || on < first) ? on : first), null);

/** Every policy document with its interpretation, the newest first. */
export function interpreted(
  records: readonly DisclosureRecord[],
  notes: ReadonlyMap<string, EntryNote>,
  { rule, calendar, today }: { readonly rule: TogetherRule; readonly calendar: WorkingCalendar; readonly today: CalendarDate },
): readonly Interpreted[] {
  const [by, due] = [explainers(records), dueDays(calendar)];
  const one = (policy: DisclosureRecord): readonly Interpreted[] => {
    const publishedOn = firstPublication(policy);
    if (publishedOn === undefined) return [];
    const own = by(policy);
    const firstOn = earliest(own.map(firstPublication));
    const counted = due({ from: publishedOn, days: rule.days, unit: 'working' });
    const last = counted.due ?? counted.latest;
    const excused = (notes.get(policy.id)?.uninterpreted ?? '') !== '';
    return [{ policy, publishedOn, by: own, firstOn, last, state: stateOf({ firstOn, last, excused, today }) }];
  };
  return records
    .filter(isPolicy)
    .flatMap(one)
    .sort((a, b) => b.publishedOn.localeCompare(a.publishedOn));
}

interface Judged {
  readonly firstOn: CalendarDate | null;
  readonly last: CalendarDate | null;
  readonly excused: boolean;
  readonly today: CalendarDate;
}

function stateOf({ firstOn, last, excused, today }: Judged): Interpreted['state'] {
  if (firstOn !== null) return last === null || firstOn <= last ? 'in-time' : 'late';
  if (excused) return 'excused';
  return last === null || today <= last ? 'waiting' : 'missing';
}

/** What may explain a policy document: other proactive records, likely ones first. At most `most` of them. */
export function mayExplain(records: readonly DisclosureRecord[], policy: DisclosureRecord, most: number): readonly DisclosureRecord[] {
  const free = records.filter(
    ({ id, attribute, normative, interprets }) => id !== policy.id && attribute === 'proactive' && !normative && interprets === null,
  );
  const likely = ({ title }: DisclosureRecord): number => (title.includes('解读') ? 0 : 1);
  const byDay = [...free].sort((one, other) => likely(one) - likely(other) || other.formedOn.localeCompare(one.formedOn));
  return byDay.slice(0, most);
}

/** What a document may explain: other records that explain nothing themselves, policy documents without an interpretation first. */
export function mayBeExplained(records: readonly DisclosureRecord[], by: string): readonly DisclosureRecord[] {
  const known = explainers(records);
  const rank = (record: DisclosureRecord): number => (!isPolicy(record) ? 2 : known(record).some(({ id }) => id !== by) ? 1 : 0);
  const free = records.filter(({ id, interprets }) => id !== by && interprets === null);
  const [first, second, rest] = [0, 1, 2].map((wanted) => free.filter((record) => rank(record) === wanted));
  return [...(first ?? []), ...(second ?? []), ...(rest ?? [])];
}

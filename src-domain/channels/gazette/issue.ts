import type { CalendarDate } from '../../kernel/calendarDate';
import { addMonths, monthOf, yearOf, type Month } from '../../kernel/month';
import type { DisclosureRecord } from '../../ledger/types';
import { publishable } from '../backfill';
import type { GazetteIssue, GazetteSection } from './types';

/** The gazette comes out every so many months. */
const usualMonths = 2;

/** Two whole months that end with the month before, or that go on where the last issue ended. */
function nextPeriod(last: GazetteIssue | undefined, today: CalendarDate): { readonly from: Month; readonly to: Month } {
  if (last !== undefined) return { from: addMonths(last.to, 1), to: addMonths(last.to, usualMonths) };
  const before = addMonths(monthOf(today), -1);
  const odd = Number(before.slice(5)) % usualMonths === 1;
  const to = odd ? addMonths(before, -1) : before;
  return { from: addMonths(to, 1 - usualMonths), to };
}

interface Proposal {
  readonly id: string;
  readonly unitName: string;
  readonly today: CalendarDate;
  /** Names of the sections an issue begins with. */
  readonly sections: readonly string[];
}

/** The next issue: its year, number and period as they go on from the last one. */
export function proposeIssue(issues: readonly GazetteIssue[], { id, unitName, today, sections }: Proposal): GazetteIssue {
  const last = [...issues].sort((one, other) => one.to.localeCompare(other.to)).at(-1);
  const { from, to } = nextPeriod(last, today);
  const year = yearOf(to);
  const number = last?.year === year ? last.number + 1 : Math.ceil(Number(to.slice(5)) / usualMonths);
  return {
    id,
    name: last?.name ?? `${unitName}公报`,
    year,
    number,
    running: last === undefined || last.running === null ? null : last.running + 1,
    from,
    to,
    sections: sections.map((name, at) => ({ id: `s${at + 1}`, name, records: [] })),
    finished: null,
  };
}

export interface Candidate {
  readonly record: DisclosureRecord;
  /** The other issue it stands in; null when it is free. */
  readonly in: GazetteIssue | null;
}

const recordsIn = ({ sections }: GazetteIssue): readonly string[] => sections.flatMap(({ records }) => records);

/** Approved proactive records formed in the period that the issue does not hold yet; those of other issues say which. */
export function candidatesFor(
  issue: GazetteIssue,
  issues: readonly GazetteIssue[],
  records: readonly DisclosureRecord[],
): readonly Candidate[] {
  const own = new Set(recordsIn(issue));
  const others = issues.filter(({ id }) => id !== issue.id);
  return publishable(records)
    .filter(({ id, formedOn }) => !own.has(id) && monthOf(formedOn) >= issue.from && monthOf(formedOn) <= issue.to)
    .map((record) => ({ record, in: others.find((each) => recordsIn(each).includes(record.id)) ?? null }));
}

const withSections = (issue: GazetteIssue, change: (section: GazetteSection) => GazetteSection): GazetteIssue => ({
  ...issue,
  sections: issue.sections.map(change),
});

export const withoutRecord = (issue: GazetteIssue, record: string): GazetteIssue =>
  withSections(issue, (section) => ({ ...section, records: section.records.filter((each) => each !== record) }));

/** Puts a record at a place of a section, wherever it stood before; `at` counts without it, beyond the end is the end. */
export const placeRecord = (issue: GazetteIssue, record: string, section: string, at: number): GazetteIssue =>
  withSections(withoutRecord(issue, record), (each) =>
    each.id === section ? { ...each, records: [...each.records.slice(0, at), record, ...each.records.slice(at)] } : each,
  );

/** One place up or down; at the edge of a section it goes over into the next one. */
export function moveRecord(issue: GazetteIssue, record: string, step: -1 | 1): GazetteIssue {
  const within = issue.sections.findIndex(({ records }) => records.includes(record));
  const section = issue.sections[within];
  if (section === undefined) return issue;
  const at = section.records.indexOf(record) + step;
  if (at >= 0 && at < section.records.length) return placeRecord(issue, record, section.id, at);
  const next = issue.sections[within + step];
  return next === undefined ? issue : placeRecord(issue, record, next.id, step === 1 ? 0 : next.records.length);
}

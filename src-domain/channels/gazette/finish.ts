import type { CalendarDate } from '../../kernel/calendarDate';
import { lastDay } from '../../kernel/month';
import { fail, ok, type Result } from '../../kernel/result';
import type { DisclosureRecord, Publication } from '../../ledger/types';
import { workOf, type WorkEntry, type WorkOf } from '../../ledger/work/types';
import { isSamePublishing, type Addition } from '../backfill';
import { issueLine } from './paper';
import type { GazetteIssue, GazettePaper } from './types';

/** in-book: the book of gazettes has this issue already, entered by hand. */
export type FinishTrouble = 'finished' | 'empty' | 'too-early' | 'in-book';

export interface Finishing {
  /** The day it came out. */
  readonly on: CalendarDate;
  readonly copies: number;
  readonly pages: number;
  /** The issue as it came out; kept word for word. */
  readonly paper: GazettePaper;
  /** First pages by record. */
  readonly pageOf: ReadonlyMap<string, number>;
}

export interface FinishedIssue {
  readonly issue: GazetteIssue;
  readonly entry: WorkOf<'gazette'>;
  readonly added: readonly Addition[];
}

const figures = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** 定稿: the issue with the publications of its records and its line in the book; what is out in the gazette on that day stays as it is. */
export function finishIssue(
  issue: GazetteIssue,
  { on, copies, pages, paper, pageOf }: Finishing,
  records: readonly DisclosureRecord[],
  work: readonly WorkEntry[],
): Result<FinishedIssue, FinishTrouble> {
  const held = new Set(issue.sections.flatMap((section) => section.records));
  const own = records.filter(({ id }) => held.has(id));
  const line = issueLine(issue);
  const known = issueLine({ ...issue, running: null });
  if (issue.finished !== null) return fail('finished');
  if (own.length === 0) return fail('empty');
  if (on < lastDay(issue.from) || own.some(({ formedOn }) => on < formedOn)) return fail('too-early');
  if (workOf(work, 'gazette').some(({ id, number }) => id !== issue.id && figures(number).startsWith(figures(known))))
    return fail('in-book');
  const added = own.flatMap(({ id, publications }): Addition[] => {
    const page = pageOf.get(id);
    const publication: Publication = { channel: 'gazette', on, locator: `${line}${page === undefined ? '' : `第${page}页`}` };
    return publications.some((each) => isSamePublishing(each, publication)) ? [] : [{ record: id, publication }];
  });
  return ok({
    issue: { ...issue, finished: { on, pages, copies, added, kept: { paper: { ...paper, on }, pageOf: Object.fromEntries(pageOf) } } },
    entry: { book: 'gazette', id: issue.id, on, number: line, pages, copies, items: own.length },
    added,
  });
}

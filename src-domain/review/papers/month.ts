import { dayInChina, type CalendarDate } from '../../kernel/calendarDate';
import { monthOf, type Month } from '../../kernel/month';
import type { ReviewRules } from '../rules';
import type { Approval, OfficeDocument } from '../types';

export interface MonthSource {
  readonly rules: ReviewRules;
  readonly unitName: string;
  readonly month: Month;
  readonly documents: readonly OfficeDocument[];
  /** Days on which files were refused as classified; nothing else is known of them. */
  readonly refusedOn: readonly CalendarDate[];
  readonly today: CalendarDate;
}

export type ApprovedDocument = OfficeDocument & { readonly stage: Approval };

const isApproved = (document: OfficeDocument): document is ApprovedDocument => document.stage.stage === 'approved';

/** What the review of one month came to. */
export interface MonthOfReview {
  readonly taken: number;
  /** In the order they were approved. */
  readonly approved: readonly ApprovedDocument[];
  readonly elsewhere: number;
  readonly refused: number;
  /** Taken in up to the month's end and not finished when the paper is printed. */
  readonly open: number;
}

/** Counts by the day in China a document was taken in, approved, sent elsewhere or refused. */
export function monthOfReview({ documents, refusedOn, month }: MonthSource): MonthOfReview {
  const within = (at: string): boolean => monthOf(dayInChina(at)) === month;
  const approved = documents.filter(isApproved).filter(({ stage }) => within(stage.at));
  return {
    taken: documents.filter(({ createdAt }) => within(createdAt)).length,
    approved: approved.sort((one, other) => one.stage.at.localeCompare(other.stage.at)),
    elsewhere: documents.filter(({ stage }) => stage.stage === 'closed-elsewhere' && within(stage.at)).length,
    refused: refusedOn.filter((on) => monthOf(on) === month).length,
    open: documents.filter(({ stage, createdAt }) => {
      const finished = stage.stage === 'approved' || stage.stage === 'closed-elsewhere';
      return !finished && monthOf(dayInChina(createdAt)) <= month;
    }).length,
  };
}

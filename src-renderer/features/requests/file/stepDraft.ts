import { addDays, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { feeDays } from '../../../../src-domain/ledger/requests/clocks';
import { feeByItems, feeByPages } from '../../../../src-domain/ledger/requests/fees';
import type { ConsultView, RequestStep, StepKind } from '../../../../src-domain/ledger/requests/steps';
import { typedNumber } from '../../../ui/TextField';

/** Everything any step may ask, as typed. */
export interface StepDraft {
  readonly on: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly reached: CalendarDate | null;
  readonly joint: 'yes' | 'no';
  readonly view: ConsultView | undefined;
  readonly fair: 'yes' | 'no' | undefined;
  readonly days: string;
  readonly approver: string;
  readonly by: 'items' | 'pages';
  readonly before: string;
  readonly count: string;
  readonly yuan: string;
  readonly answer: string;
  readonly reason: string | null;
}

/** What the fields of a step are given. */
export interface StepFieldsProps {
  draft: StepDraft;
  onChange: (change: Partial<StepDraft>) => void;
  /** Other requests of this applicant in the month; null while that is not known. */
  earlier: number | null;
  /** The sentence for a field, if it has one. */
  errorOf: (field: string) => string | undefined;
}

export const blankStep = (today: CalendarDate): StepDraft => ({
  on: today,
  until: null,
  reached: null,
  joint: 'yes',
  view: undefined,
  fair: undefined,
  days: '20',
  approver: '',
  by: 'items',
  before: '0',
  count: '1',
  yuan: '',
  answer: '',
  reason: null,
});

const whole = (text: string): number | undefined => {
  const read = typedNumber(text);
  return read !== undefined && Number.isInteger(read) ? read : undefined;
};

/** What the notice asks for; undefined while a count is no whole number. */
export function feeOf({ by, before, count }: StepDraft): number | undefined {
  const [earlier, now] = [whole(before), whole(count)];
  if (now === undefined || (by === 'items' && earlier === undefined)) return undefined;
  return by === 'items' ? feeByItems(earlier ?? 0, now) : feeByPages(now);
}

/** The field that is missing, by its name in the draft. */
export type MissingField = 'on' | 'until' | 'view' | 'fair' | 'days' | 'count' | 'no-fee' | 'yuan';

/** The fact as typed, or the first field that says nothing yet. */
export function readStep(kind: StepKind, draft: StepDraft): RequestStep | MissingField {
  const { on, until, reached, view } = draft;
  if (on === null) return 'on';
  switch (kind) {
    case 'clear':
    case 'fixed':
    case 'proposed-public':
      return { kind, on };
    case 'fix-asked':
    case 'reasons-asked':
      return until === null ? 'until' : { kind, on, until };
    case 'third-asked':
      return { kind, on, reached };
    case 'organ-asked':
      return { kind, on, reached, joint: draft.joint === 'yes' };
    case 'third-replied':
    case 'organ-replied':
      return view === undefined ? 'view' : { kind, on, view };
    case 'reasons-given':
      return draft.fair === undefined ? 'fair' : { kind, on, fair: draft.fair === 'yes' };
    case 'delayed':
      return until === null ? 'until' : { kind, on, until, approver: draft.approver };
    case 'extended': {
      const days = whole(draft.days);
      return days === undefined ? 'days' : { kind, on, days, approver: draft.approver };
    }
    case 'fee-noticed': {
      const yuan = feeOf(draft);
      if (yuan === undefined) return 'count';
      return yuan === 0 ? 'no-fee' : { kind, on, by: draft.by, yuan, until: addDays(on, feeDays) };
    }
    case 'fee-paid': {
      const yuan = typedNumber(draft.yuan);
      return yuan === undefined || yuan === 0 ? 'yuan' : { kind, on, yuan };
    }
    case 'closed':
      return { kind, on, answer: draft.answer, reason: draft.answer === 'ANS-4' ? draft.reason : null };
  }
}

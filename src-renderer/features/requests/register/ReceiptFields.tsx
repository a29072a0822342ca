import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { mustConfirm, receiptWays, type Receipt, type ReceiptWay, type RequestFile } from '../../../../src-domain/ledger/requests/file';
import { entryText } from '../../../strings/ledger';
import { registerText as text } from '../../../strings/requests';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';

export interface ReceiptDraft {
  readonly way: ReceiptWay;
  readonly arrivedOn: CalendarDate | null;
  readonly confirmedOn: CalendarDate | null;
  readonly kind: RequestFile['applicant'] | undefined;
}

export interface ReadReceipt {
  readonly receipt: Receipt;
  readonly applicant: RequestFile['applicant'];
}

/** The receipt as typed, or what is wrong with it. */
export function readReceipt(
  { way, arrivedOn, confirmedOn, kind }: ReceiptDraft,
  today: CalendarDate,
): ReadReceipt | readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const confirmed = mustConfirm(way) ? confirmedOn : null;
  if (arrivedOn === null) problems.push({ field: 'receipt-arrived', text: text.missing(text.arrived[way]) });
  else if (arrivedOn > today) problems.push({ field: 'receipt-arrived', text: text.future });
  if (confirmed !== null && confirmed > today) problems.push({ field: 'receipt-confirmed', text: text.future });
  else if (confirmed !== null && arrivedOn !== null && confirmed < arrivedOn)
    problems.push({ field: 'receipt-confirmed', text: text.confirmedBefore });
  if (kind === undefined) problems.push({ field: 'receipt-kind', text: text.missingChoice(text.kind) });
  if (problems.length > 0 || arrivedOn === null || kind === undefined) return problems;
  return { receipt: { way, arrivedOn, confirmedOn: confirmed }, applicant: kind };
}

const ways = receiptWays.map((value) => ({ value, label: text.ways[value], hint: text.wayHints[value] }));

const kinds = (Object.keys(entryText.requests.applicants) as RequestFile['applicant'][]).map((value) => ({
  value,
  label: entryText.requests.applicants[value],
}));

interface ReceiptFieldsProps {
  value: ReceiptDraft;
  onChange: (value: ReceiptDraft) => void;
  problems: readonly FieldProblem[];
}

/** How and when it came: the channel decides which day counts (条例第三十一条). */
export function ReceiptFields({ value, onChange, problems }: ReceiptFieldsProps) {
  return (
    <>
      <div className="request-ways">
        <ChoiceCards
          id="receipt-way"
          legend={text.way}
          legendHidden
          across
          value={value.way}
          onChange={(way) => onChange({ ...value, way })}
          options={ways}
        />
      </div>
      <DateField
        id="receipt-arrived"
        label={text.arrived[value.way]}
        error={problemOf(problems, 'receipt-arrived')}
        value={value.arrivedOn}
        onChange={(arrivedOn) => onChange({ ...value, arrivedOn })}
      />
      {mustConfirm(value.way) ? (
        <DateField
          id="receipt-confirmed"
          label={text.confirmed}
          hint={text.confirmedHint}
          optional
          error={problemOf(problems, 'receipt-confirmed')}
          value={value.confirmedOn}
          onChange={(confirmedOn) => onChange({ ...value, confirmedOn })}
        />
      ) : null}
      <SelectField
        id="receipt-kind"
        label={text.kind}
        error={problemOf(problems, 'receipt-kind')}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        options={kinds}
      />
    </>
  );
}

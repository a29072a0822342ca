import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { useStore } from '../../../store';
import { registerText } from '../../../strings/requests';
import { stepText as text } from '../../../strings/requestSteps';
import { SubmitRow } from '../../../ui/SubmitRow';
import { DateField } from '../../../ui/DateField';
import { StackForm } from '../../../ui/StackForm';
import { useToday } from '../../../ui/today';
import { rowOf } from '../rules';

function problem(on: CalendarDate | null, { arrivedOn }: RequestFile['receipt'], today: CalendarDate): string | undefined {
  if (on === null) return registerText.missing(registerText.confirmed);
  if (on > today) return registerText.future;
  return on < arrivedOn ? registerText.confirmedBefore : undefined;
}

/** The day both sides confirmed the receipt: only then the clocks begin (条例第三十一条). */
export function Confirming({ file }: { file: RequestFile }) {
  const { requests } = useStore();
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [error, setError] = useState<string>();
  const keep = async () => {
    const found = problem(on, file.receipt, today);
    setError(found);
    if (found === undefined) await requests.keep({ ...file, receipt: { ...file.receipt, confirmedOn: on } }, rowOf);
  };
  return (
    <StackForm onSubmit={keep}>
      <b>{text.questions.unconfirmed}</b>
      <DateField id="confirmed-on" label={registerText.confirmed} error={error} value={on} onChange={setOn} />
      <SubmitRow>{text.confirmKeep}</SubmitRow>
    </StackForm>
  );
}

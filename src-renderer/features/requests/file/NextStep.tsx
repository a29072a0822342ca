import { useState } from 'react';
import type { ClockState } from '../../../../src-domain/ledger/requests/clocks';
import type { RequestFile } from '../../../../src-domain/ledger/requests/file';
import { lastOf, type StepKind } from '../../../../src-domain/ledger/requests/steps';
import { possibleSteps, takeStep } from '../../../../src-domain/ledger/requests/take';
import { useWorkingCalendar } from '../../../shell/calendar';
import { useRequestFiles, useStore } from '../../../store';
import { stepText as text } from '../../../strings/requestSteps';
import { SubmitRow } from '../../../ui/SubmitRow';
import { ChoiceCards, type Choice } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { useToday } from '../../../ui/today';
import { earlierThisMonth } from '../../../../src-domain/ledger/requests/same';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { rowOf } from '../rules';
import { Confirming } from './Confirming';
import { blankStep, readStep, type StepDraft } from './stepDraft';
import { StepFields } from './StepFields';
import { missingProblem, troubleProblem } from './stepProblems';

function choicesOf(file: RequestFile, state: ClockState): readonly Choice<StepKind>[] {
  const waiting = state === 'waiting-fix' || state === 'waiting-fee';
  return possibleSteps(file)
    .filter((kind) => kind !== 'proposed-public')
    .map((value) =>
      waiting && value === 'closed'
        ? { value, label: text.waitingClose, hint: text.waitingHint }
        : { value, label: text.choices[value], hint: text.hints[value] || undefined },
    );
}

/** What stands in the form before anything is typed: the fee that was asked, the end that fits the waiting. */
const startOf = (file: RequestFile, state: ClockState, draft: StepDraft): StepDraft => ({
  ...draft,
  yuan: lastOf(file.steps, 'fee-noticed')?.yuan.toString() ?? '',
  answer: state === 'waiting-fix' ? 'ANS-15' : state === 'waiting-fee' ? 'ANS-16' : '',
});

interface NextStepProps {
  file: RequestFile;
  state: ClockState;
}

function NextForm({ file, state }: NextStepProps) {
  const { requests } = useStore();
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  const earlier = earlierThisMonth(file, useRequestFiles() ?? [], useApplicants().opened);
  const choices = choicesOf(file, state);
  const [kind, setKind] = useState<StepKind>();
  const [draft, setDraft] = useState(startOf(file, state, blankStep(today)));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  // Two boxes may tell of a change at once: neither takes the other's back.
  const change = (told: Partial<StepDraft>) => setDraft((was) => ({ ...was, ...told }));
  const choose = (next: StepKind) => {
    setKind(next);
    setProblems([]);
  };
  const keep = async () => {
    if (kind === undefined) return;
    const read = readStep(kind, draft);
    if (typeof read === 'string') return setProblems([missingProblem(read, kind)]);
    const taken = takeStep(file, read, { calendar, today });
    if (!taken.ok) return setProblems([troubleProblem(taken.error)]);
    await requests.keep(taken.value, rowOf);
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <ChoiceCards id="step-kind" legend={text.questions[state]} value={kind} onChange={choose} options={choices} />
      {kind === undefined ? null : (
        <>
          <DateField
            id="step-on"
            label={text.on[kind]}
            error={problemOf(problems, 'step-on')}
            value={draft.on}
            onChange={(on) => change({ on })}
          />
          <StepFields kind={kind} draft={draft} earlier={earlier} onChange={change} errorOf={(field) => problemOf(problems, field)} />
          <SubmitRow>{text.keep}</SubmitRow>
        </>
      )}
    </StackForm>
  );
}

/** One question at a time: what happened next, and when. A new fact asks anew. */
export function NextStep({ file, state }: NextStepProps) {
  return (
    <Sheet title={text.next} padding="tight">
      {state === 'closed' ? (
        <Notice tone="green" what={text.closedWhat} todo={text.closedTodo} />
      ) : state === 'unconfirmed' ? (
        <Confirming file={file} />
      ) : (
        <NextForm key={file.steps.length} file={file} state={state} />
      )}
    </Sheet>
  );
}

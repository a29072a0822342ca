import type { StepKind } from '../../../../src-domain/ledger/requests/steps';
import { stepText as text } from '../../../strings/requestSteps';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { SelectField } from '../../../ui/SelectField';
import { NumberField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { answerOptions, outcomeOf, reasonOptions, rowWords } from '../rules';
import { feeOf, type StepFieldsProps } from './stepDraft';
import { Approver, Extension, Fair, Until } from './StepTerms';

const words = text.fields;

function Reached({ draft, onChange, errorOf }: StepFieldsProps) {
  return (
    <DateField
      id="step-reached"
      label={words.reached}
      hint={words.reachedHint}
      optional
      error={errorOf('step-reached')}
      value={draft.reached}
      onChange={(reached) => onChange({ reached })}
    />
  );
}

function Joint({ draft, onChange }: StepFieldsProps) {
  return (
    <ChoiceCards
      id="step-joint"
      legend={words.joint}
      value={draft.joint}
      onChange={(joint) => onChange({ joint })}
      options={[
        { value: 'yes', label: words.jointYes, hint: words.jointYesHint },
        { value: 'no', label: words.jointNo, hint: words.jointNoHint },
      ]}
    />
  );
}

function View({ draft, onChange, errorOf }: StepFieldsProps) {
  return (
    <ChoiceCards
      id="step-view"
      legend={words.view}
      value={draft.view}
      onChange={(view) => onChange({ view })}
      error={errorOf('step-view')}
      options={[
        { value: 'agrees', label: text.views.agrees },
        { value: 'objects', label: text.views.objects },
        { value: 'silent', label: text.views.silent, hint: words.viewSilentHint },
      ]}
    />
  );
}

function Fee({ draft, onChange, earlier, errorOf }: StepFieldsProps) {
  const fee = feeOf(draft);
  return (
    <>
      <ChoiceCards
        id="step-by"
        legend={words.feeBy}
        across
        value={draft.by}
        onChange={(by) => onChange({ by })}
        options={[
          { value: 'items', label: text.feeBy.items },
          { value: 'pages', label: text.feeBy.pages },
        ]}
      />
      {draft.by === 'items' ? (
        <NumberField
          id="step-before"
          label={words.before}
          hint={earlier === null ? words.beforeHint : `${words.beforeHint}。${text.feeSuggest(earlier)}`}
          value={draft.before}
          onChange={(before) => onChange({ before })}
        />
      ) : null}
      <NumberField
        id="step-count"
        label={draft.by === 'items' ? words.items : words.pages}
        {...(draft.by === 'pages' ? { hint: words.pagesHint } : {})}
        error={errorOf('step-count')}
        value={draft.count}
        onChange={(count) => onChange({ count })}
      />
      {fee === undefined ? null : <p aria-live="polite">{text.feeResult(fee)}</p>}
    </>
  );
}

function Answer({ draft, onChange, errorOf }: StepFieldsProps) {
  const [outcome, today] = [outcomeOf(draft.answer), useToday()];
  return (
    <>
      <SelectField
        id="step-answer"
        label={words.answer}
        error={errorOf('step-answer')}
        value={draft.answer === '' ? undefined : draft.answer}
        onChange={(answer) => onChange({ answer })}
        options={answerOptions}
      />
      {draft.answer === 'ANS-4' ? (
        <SelectField
          id="step-reason"
          label={words.reason}
          error={errorOf('step-reason')}
          value={draft.reason ?? undefined}
          onChange={(reason) => onChange({ reason })}
          options={reasonOptions}
        />
      ) : null}
      {outcome === undefined ? null : (
        <div className="small second" aria-live="polite">
          <p>{rowWords(draft.answer, draft.reason, draft.on ?? today)}</p>
          {outcome.fromPractice ? <p>{text.practice}</p> : null}
          <p>{text.remedies[outcome.remedy]}</p>
        </div>
      )}
    </>
  );
}

/** What this fact asks besides its day. */
export function StepFields({ kind, ...props }: StepFieldsProps & { kind: StepKind }) {
  const { draft, onChange, errorOf } = props;
  switch (kind) {
    case 'clear':
    case 'fixed':
    case 'proposed-public':
      return null;
    case 'fix-asked':
      return <Until {...props} label={words.until} hint={words.untilHint} />;
    case 'reasons-asked':
      return <Until {...props} label={words.reasonsUntil} hint={words.untilHint} />;
    case 'reasons-given':
      return <Fair {...props} />;
    case 'delayed':
      return (
        <>
          <Until {...props} label={words.delayedUntil} hint={words.delayedHint} />
          <Approver {...props} />
        </>
      );
    case 'third-asked':
      return <Reached {...props} />;
    case 'organ-asked':
      return (
        <>
          <Joint {...props} />
          <Reached {...props} />
        </>
      );
    case 'third-replied':
    case 'organ-replied':
      return <View {...props} />;
    case 'extended':
      return <Extension {...props} />;
    case 'fee-noticed':
      return <Fee {...props} />;
    case 'fee-paid':
      return (
        <NumberField
          id="step-yuan"
          label={words.yuan}
          unit="元"
          error={errorOf('step-yuan')}
          value={draft.yuan}
          onChange={(yuan) => onChange({ yuan })}
        />
      );
    case 'closed':
      return <Answer {...props} />;
  }
}

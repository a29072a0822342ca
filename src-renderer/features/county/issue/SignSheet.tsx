import { useState } from 'react';
import { issueText } from '../../../strings/issue';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { WorkProgress } from '../../../ui/WorkProgress';
import { useIssue, type Issuing, type Message } from './useIssue';

const text = issueText.sign;
const all = 'all';

export interface AudienceUnit {
  readonly unit: string;
  readonly name: string;
}

function Trouble({ trouble }: { trouble: NonNullable<Issuing['trouble']> }) {
  return (
    <>
      <Notice tone="red" live {...issueText.troubles[trouble.code]} />
      {trouble.code === 'refused' && trouble.detail !== undefined ? <p className="second small">{trouble.detail}</p> : null}
    </>
  );
}

function Made({ name, alsoHere, onAgain }: { name: string; alsoHere: boolean; onAgain: () => void }) {
  return (
    <Notice
      tone="green"
      live
      what={text.done(name)}
      todo={
        <>
          {text.doneTodo}
          {alsoHere ? text.alsoHere : ''}
          <span className="row issue-made">
            <MadeFileActions folder="packages" name={name} />
          </span>
        </>
      }
      action={<Button onClick={onAgain}>{text.again}</Button>}
    />
  );
}

interface SignSheetProps {
  units: readonly AudienceUnit[];
  /** What is signed; undefined while something above is still to be put right. */
  message: Message | undefined;
  /** Put in force at this desk, too, once it was made. */
  onMade?: () => Promise<void>;
}

/** For whom, the passphrase, the writing, and the package that was made. */
export function SignSheet({ units, message, onMade }: SignSheetProps) {
  const issuing = useIssue();
  const [audience, setAudience] = useState(all);
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const { progress, trouble, made } = issuing;
  const sign = async () => {
    setAsked(true);
    if (passphrase === '' || message === undefined || progress !== undefined) return;
    const done = await issuing.issue(message, audience === all ? null : audience, passphrase);
    setPassphrase('');
    setAsked(false);
    if (done) await onMade?.();
  };
  if (made !== undefined) return <Made name={made} alsoHere={onMade !== undefined} onAgain={issuing.forget} />;
  return (
    <Sheet title={text.title}>
      <StackForm onSubmit={sign}>
        <SelectField
          id="issue-audience"
          label={text.audience}
          value={audience}
          onChange={setAudience}
          options={[{ value: all, label: text.all }, ...units.map(({ unit, name }) => ({ value: unit, label: name }))]}
        />
        <TextField
          id="issue-passphrase"
          label={text.passphrase}
          hint={text.passphraseHint}
          kind="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={asked && passphrase === '' && progress === undefined ? text.needPassphrase : undefined}
        />
        {trouble === undefined ? null : <Trouble trouble={trouble} />}
        {asked && message === undefined ? <Notice tone="yellow" what={text.fix} live /> : null}
        {progress === undefined ? null : (
          <WorkProgress
            label={text.steps[progress.step] ?? issueText.sign.steps['none'] ?? ''}
            done={progress.done}
            total={progress.step === 'write' ? progress.total : 0}
            onCancel={issuing.cancel}
          />
        )}
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={progress !== undefined}>
            {text.go}
          </Button>
        </div>
      </StackForm>
    </Sheet>
  );
}

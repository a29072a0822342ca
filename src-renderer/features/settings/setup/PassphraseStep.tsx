import { useState } from 'react';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { setupText, type SetupTrouble } from '../../../strings/setup';
import { problemOf } from '../../../ui/ErrorSummary';
import { Fingerprint } from '../../../ui/Fingerprint';
import { Notice } from '../../../ui/Notice';
import { StateMark } from '../../../ui/StateMark';
import { TextField } from '../../../ui/TextField';
import { Waiting } from '../../../ui/WorkProgress';
import { fields, passphraseProblems } from './checks';
import { StepSheet, useTries } from './StepSheet';
import type { StepProps } from './steps';

const words = setupText.passphrase;

interface PassphraseStepProps extends StepProps {
  keys: KeyStatus;
  /** Makes the key; trouble or nothing. */
  makeKey: (passphrase: string) => Promise<SetupTrouble | undefined>;
}

function Made({ keys, onNext, onBack }: Pick<PassphraseStepProps, 'keys' | 'onNext' | 'onBack'>) {
  return (
    <StepSheet question={words.made} why={words.madeNote} onNext={onNext} onBack={onBack}>
      <p>
        <StateMark tone="green">{words.fingerprint}</StateMark>
      </p>
      <Fingerprint value={keys.fingerprint ?? ''} />
    </StepSheet>
  );
}

/** A passphrase twice, then the key. The passphrase lives on this page and in the host, nowhere else. */
export function PassphraseStep({ keys, makeKey, ...step }: PassphraseStepProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<SetupTrouble>();
  const make = async () => {
    setBusy(true);
    setTrouble(await makeKey(first));
    setBusy(false);
  };
  const tries = useTries(() => void make());
  if (keys.keyid !== null) return <Made keys={keys} onNext={step.onNext} onBack={step.onBack} />;
  const again = () => tries.go(passphraseProblems(first, second));
  return (
    <StepSheet
      question={words.question}
      why={words.why}
      problems={tries.problems}
      next={words.make}
      busy={busy}
      onNext={again}
      onBack={step.onBack}
    >
      {trouble === undefined ? null : (
        <div className="setup-trouble">
          <Notice tone="red" what={setupText.trouble[trouble]} live />
        </div>
      )}
      <TextField
        id={fields.first}
        label={words.first}
        hint={words.firstHint}
        error={problemOf(tries.problems, fields.first)}
        kind="password"
        autoComplete="new-password"
        value={first}
        onChange={setFirst}
      />
      <TextField
        id={fields.second}
        label={words.second}
        error={problemOf(tries.problems, fields.second)}
        kind="password"
        autoComplete="new-password"
        value={second}
        onChange={setSecond}
      />
      <ul className="setup-points second">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {busy ? <Waiting>{words.making}</Waiting> : null}
    </StepSheet>
  );
}

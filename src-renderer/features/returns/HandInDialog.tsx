import { useState } from 'react';
import type { Month } from '../../../src-domain/kernel/month';
import type { FinalisedReturn } from '../../../src-domain/returns/versions';
import { returnsText } from '../../strings/returns';
import { writeTroubles } from '../../strings/packages';
import { TextButton } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import { WorkProgress } from '../../ui/WorkProgress';
import type { HandIn, HandInTrouble, Progress } from './useHandIn';

const text = returnsText.finalise;

interface HandInDialogProps {
  period: Month;
  handIn: HandIn;
  /** The version to write; undefined while it is still a draft. */
  finalised: FinalisedReturn | undefined;
  onClose: (finalisedOnly: boolean) => void;
}

function Trouble({ trouble }: { trouble: HandInTrouble }) {
  const { what, todo, ...more } = { call: undefined, ...writeTroubles[trouble.code] };
  return (
    <>
      <Notice tone="red" what={what} todo={todo} live {...(more.call === undefined ? {} : { call: more.call })} />
      {trouble.detail === undefined || trouble.code !== 'refused' ? null : (
        <ul className="returns-refused small">
          {trouble.detail.split('\n').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const stepWords: Readonly<Record<string, string>> = text.steps;

function Working({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  return (
    <WorkProgress
      label={stepWords[progress.step] ?? text.steps.none}
      done={progress.done}
      total={progress.step === 'write' ? progress.total : 0}
      onCancel={onCancel}
    />
  );
}

/** The one dialog of the month: freeze, sign, write. What was frozen stays whatever happens after. */
export function HandInDialog({ period, handIn, finalised, onClose }: HandInDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(finalised);
  const { progress, trouble } = handIn;
  const busy = progress !== undefined;
  const freeze = async () => {
    const version = done ?? (await handIn.finalise());
    setDone(version);
    return version;
  };
  const confirm = async () => {
    setAsked(true);
    if (passphrase === '' || busy) return;
    const version = await freeze();
    if (version === undefined) return onClose(false);
    await handIn.write(version, passphrase);
    setPassphrase('');
    setAsked(false);
  };
  const freezeOnly = async () => {
    await freeze();
    onClose(true);
  };
  const wrong =
    trouble?.code === 'wrong-passphrase' && !asked ? `${writeTroubles[trouble.code].what}。${writeTroubles[trouble.code].todo}` : undefined;
  return (
    <ConfirmDialog
      open
      title={done === undefined ? text.title(period) : text.writeTitle(period)}
      confirm={done === undefined ? text.both : text.write}
      busy={busy}
      onConfirm={() => void confirm()}
      onCancel={() => onClose(finalised === undefined && done !== undefined)}
    >
      <form
        className="stack returns-hand-in"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p>{done === undefined ? text.what : text.kept}</p>
        <p className="second">{text.sign}</p>
        <TextField
          id="returns-passphrase"
          label={text.passphrase}
          hint={text.passphraseHint}
          kind="password"
          autoComplete="current-password"
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
          error={asked && passphrase === '' && !busy ? text.needPassphrase : wrong}
        />
        {trouble === undefined || trouble.code === 'wrong-passphrase' ? null : <Trouble trouble={trouble} />}
        {progress === undefined ? null : <Working progress={progress} onCancel={handIn.cancel} />}
        {done === undefined && !busy ? <TextButton onClick={() => void freezeOnly()}>{text.only}</TextButton> : null}
      </form>
    </ConfirmDialog>
  );
}

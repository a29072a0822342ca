import { useState } from 'react';
import type { LetterSource } from '../../../../src-domain/ledger/requests/letters/facts';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { PaperView } from '../../../shell/papers/PaperView';
import { go, href } from '../../../shell/router';
import { useSettings } from '../../../store';
import { lettersText as text, registerText } from '../../../strings/requests';
import { LinkButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { DateField } from '../../../ui/DateField';
import { Page, Split } from '../../../ui/Page';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { answerOptions, reasonOf, reasonOptions } from '../rules';
import type { Standing } from '../useRequestClocks';
import { letterOf, sheetOf } from './sheetOf';

interface LetterPageProps {
  standing: Standing;
  asked: string;
}

interface Answering {
  fileId: string;
  asked: string;
  reason: string | null;
  onReason: (reason: string) => void;
}

/** Before the end is entered the answer can be drafted: which one, and why refused. */
function AnswerChoice({ fileId, asked, reason, onReason }: Answering) {
  return (
    <>
      <SelectField
        id="letter-answer"
        label={text.which}
        value={asked}
        onChange={(code) => go('requests', [fileId, 'letters', code], { replace: true })}
        options={answerOptions}
      />
      {asked === 'ANS-4' ? (
        <SelectField id="letter-reason" label={text.reason} value={reason ?? undefined} onChange={onReason} options={reasonOptions} />
      ) : null}
    </>
  );
}

/** One paper of the request: what only the officer knows is typed beside it and kept nowhere. */
export function LetterPage({ standing, asked }: LetterPageProps) {
  const { file, answer, extendedUntil } = standing;
  const { state, opened } = useApplicants();
  const unit = useSettings()?.unit;
  const closed = lastOf(file.steps, 'closed');
  const [on, setOn] = useState(useToday());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [written, setWritten] = useState(false);
  const [reason, setReason] = useState(closed?.reason ?? null);
  if (unit === undefined) return null;
  const letter = letterOf(asked);
  const applicant = written ? (opened.get(file.id) ?? null) : null;
  const way = registerText.wayWords[file.receipt.way];
  const source: LetterSource = { file, applicant, unit, answer, extendedUntil, way, reason: reasonOf(reason) };
  const sheet = sheetOf(asked, source, typed, on);
  return (
    <Page
      title={letter?.title ?? (asked === 'delivery' ? text.delivery : text.registerSheet)}
      actions={<LinkButton href={href('requests', [file.id])}>{text.toRequest}</LinkButton>}
    >
      <Split
        sideWidth={400}
        main={<PaperView sheet={sheet} keepsOlder />}
        side={
          <Sheet title={text.fillIn} padding="tight">
            <div className="stack">
              <p className="small muted">{text.fillNote}</p>
              {state === 'open' && file.sealed !== null ? (
                <div>
                  <Check checked={written} onChange={setWritten}>
                    {text.write}
                  </Check>
                  <p className="small muted">{text.writeHint}</p>
                </div>
              ) : (
                <p className="small second">{text.locked}</p>
              )}
              {asked.startsWith('ANS-') && closed === undefined ? (
                <AnswerChoice fileId={file.id} asked={asked} reason={reason} onReason={setReason} />
              ) : null}
              <DateField id="letter-on" label={text.on} value={on} onChange={(day) => day !== null && setOn(day)} />
              {(letter?.asks ?? []).map(({ id, label, lines }) => (
                <TextField
                  key={id}
                  id={`letter-${id}`}
                  label={label}
                  {...(lines > 1 ? { lines } : { width: 'full' as const })}
                  autoComplete="off"
                  optional
                  value={typed[id] ?? ''}
                  onChange={(value) => setTyped({ ...typed, [id]: value })}
                />
              ))}
            </div>
          </Sheet>
        }
      />
    </Page>
  );
}

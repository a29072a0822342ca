import { useState } from 'react';
import { receivedOn, type RequestFile } from '../../../../src-domain/ledger/requests/file';
import { undoStep } from '../../../../src-domain/ledger/requests/take';
import { useStore } from '../../../store';
import { amendText } from '../../../strings/requestAmends';
import { stepText as text } from '../../../strings/requestSteps';
import { Button, TextButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { changedWords } from '../amend/correctionWords';
import { rowOf } from '../rules';
import { stepDetail } from './stepWords';

/** What happened, day by day, and what was put right in the registration; the last fact can be taken back, and put there again. */
export function History({ file }: { file: RequestFile }) {
  const { requests } = useStore();
  const [before, setBefore] = useState<RequestFile>();
  const { receipt, steps } = file;
  const received = receivedOn(receipt);
  const undone = before !== undefined && before.steps.length === steps.length + 1 ? before : undefined;
  const undo = () => void requests.keep(undoStep(file), rowOf).then(() => setBefore(file));
  const redo = () => undone && void requests.keep(undone, rowOf).then(() => setBefore(undefined));
  const undoButton = steps.length === 0 ? undefined : <TextButton onClick={undo}>{text.undo}</TextButton>;
  return (
    <Sheet title={text.history} aside={undoButton} padding="tight">
      {undone === undefined ? null : (
        <Notice
          tone="grey"
          live
          what={text.undone(text.done[undone.steps.at(-1)?.kind ?? 'clear'])}
          action={<Button onClick={redo}>{text.redo}</Button>}
        />
      )}
      <ol className="request-steps">
        <li>
          <span className="second">{received ?? receipt.arrivedOn}</span>
          <b>{received === null ? text.arrived : text.received}</b>
        </li>
        {steps.map((step, at) => (
          <li key={at}>
            <span className="second">{step.on}</span>
            <span>
              <b>{text.done[step.kind]}</b> <span className="second">{stepDetail(step)}</span>
            </span>
          </li>
        ))}
        {(file.corrections ?? []).map((correction, at) => (
          <li key={`correction ${at}`}>
            <span className="second">{correction.on}</span>
            <span>
              <b>{amendText.done}</b> <span className="second">{changedWords(correction).join('；')}</span>
              <span className="small muted request-because">{amendText.because(correction.reason)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

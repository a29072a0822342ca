import { useState } from 'react';
import { readCode, type SheetMark } from '../../../../src-domain/notices/printed';
import { wallCheckText as text } from '../../../strings/wallCheck';
import { Button } from '../../../ui/Button';
import { SubmitRow } from '../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { qrInPhoto } from './qrIn';
import { useCamera } from './useCamera';

/** What was read from the wall: a code alone, or the whole mark of a QR code. */
export type Asked = Pick<SheetMark, 'code'> & Partial<SheetMark>;

interface WayProps {
  onAsked: (asked: Asked) => void;
}

const field = 'wall-code';

function Typed({ onAsked }: WayProps) {
  const [typed, setTyped] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const check = () => {
    const code = readCode(typed);
    setProblems(code.ok ? [] : [{ field, text: text.typedTroubles[code.error] }]);
    if (code.ok) onAsked({ code: code.value });
  };
  return (
    <StackForm problems={problems} onSubmit={check}>
      <div>
        <TextField
          id={field}
          label={text.typed}
          hint={text.typedHint}
          error={problemOf(problems, field)}
          value={typed}
          onChange={setTyped}
          maxLength={60}
        />
        <SubmitRow>{text.check}</SubmitRow>
      </div>
    </StackForm>
  );
}

function Camera({ onAsked }: WayProps) {
  const { video, on, start, stop, trouble, foreign } = useCamera(onAsked);
  return (
    <div className="stack">
      {trouble === undefined ? null : <Notice tone="yellow" live what={text.cameraTroubles[trouble]} />}
      {on ? (
        <>
          <video ref={video} className="check-camera" aria-label={text.cameraLook} muted playsInline />
          <p className="small muted">{text.cameraHint}</p>
          {foreign ? <Notice tone="yellow" live what={text.foreign} todo={text.foreignTodo} /> : null}
        </>
      ) : null}
      <div>{on ? <Button onClick={stop}>{text.cameraStop}</Button> : <Button onClick={start}>{text.camera}</Button>}</div>
    </div>
  );
}

function Photo({ onAsked }: WayProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<keyof typeof text.photoTroubles | 'foreign'>();
  const look = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setTrouble(undefined);
    const photo = await createImageBitmap(file).catch(() => null);
    const seen = photo === null ? null : await qrInPhoto(photo);
    photo?.close();
    setBusy(false);
    if (seen === null) setTrouble('unreadable');
    else if (seen.kind === 'sheet') onAsked(seen.mark);
    else setTrouble(seen.kind === 'foreign' ? 'foreign' : 'no-code');
  };
  return (
    <div className="stack">
      {trouble === undefined ? null : trouble === 'foreign' ? (
        <Notice tone="yellow" live what={text.foreign} todo={text.foreignTodo} />
      ) : (
        <Notice tone="yellow" live what={text.photoTroubles[trouble]} />
      )}
      <FilePick
        label={text.photo}
        button={text.photoPick}
        hint={text.photoHint}
        accept=".jpg,.jpeg,.png"
        busy={busy}
        onFiles={([file]) => void look(file)}
      />
    </div>
  );
}

/** The three ways to read a sheet's mark from the wall: typed, by camera, from a photo. */
export function Ways({ onAsked }: WayProps) {
  return (
    <Sheet title={text.how}>
      <div className="check-ways">
        <Typed onAsked={onAsked} />
        <Camera onAsked={onAsked} />
        <Photo onAsked={onAsked} />
      </div>
    </Sheet>
  );
}

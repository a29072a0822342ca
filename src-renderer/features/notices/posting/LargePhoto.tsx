import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { PostedNotice, PostingProof } from '../../../../src-domain/notices/types';
import { useSettings } from '../../../store';
import { hungText } from '../../../strings/posting';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { PersonalCheck } from './PersonalCheck';
import { Picture } from './Picture';
import { useScreened } from './useScreened';

const text = hungText.photos;
const field = 'photo-note';

/** What the photo shows, in a few words: looked through for personal data like everything that may be printed. */
function NoteForm({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  const screened = useScreened(useSettings()?.unit?.phones ?? [], note);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = () => {
    if (screened.held) return setProblems([{ field, text: hungText.objections.personalUnseen }]);
    onNote(screened.words.trim());
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <div>
        <TextField
          id={field}
          label={text.note}
          hint={text.noteHint}
          error={problemOf(problems, field)}
          optional
          value={screened.words}
          onChange={screened.setWords}
          width="full"
          maxLength={100}
        />
        <PersonalCheck findings={screened.findings} seen={screened.isSeen} onSeen={screened.setSeen} />
        <div className="form-actions">
          <Button type="submit">{text.keepNote}</Button>
        </div>
      </div>
    </StackForm>
  );
}

interface LargePhotoProps {
  notice: PostedNotice;
  /** Which of its photos; none while closed. */
  at: number | undefined;
  onClose: () => void;
  onRemove: (at: number) => void;
  onNote: (at: number, note: string) => void;
}

function Shown({ proof, at, onRemove, onNote }: Omit<LargePhotoProps, 'notice' | 'onClose'> & { proof: PostingProof; at: number }) {
  return (
    <div className="stack posting-photo-large">
      <Picture proof={proof} nth={at + 1} />
      <p className="small muted">
        {text.when(dayInChina(proof.addedAt))}。{text.fingerprint(proof.sha256)}
      </p>
      <NoteForm note={proof.note} onNote={(note) => onNote(at, note)} />
      <div>
        <Button label={text.removeOf(at + 1, proof.note)} onClick={() => onRemove(at)}>
          {text.remove}
        </Button>
      </div>
    </div>
  );
}

/** One photo at full size, what it shows, and the way to take it out. */
export function LargePhoto({ notice, at, onClose, onRemove, onNote }: LargePhotoProps) {
  const proof = at === undefined ? undefined : notice.proofs[at];
  return (
    <SidePanel open={proof !== undefined} title={text.large((at ?? 0) + 1)} onClose={onClose} width={900}>
      {proof === undefined || at === undefined ? null : (
        <Shown key={proof.sha256} proof={proof} at={at} onRemove={onRemove} onNote={onNote} />
      )}
    </SidePanel>
  );
}

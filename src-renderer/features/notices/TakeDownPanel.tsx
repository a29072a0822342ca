import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { takeDown, type TakeDownTrouble } from '../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';
import { useStore } from '../../store';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SidePanel } from '../../ui/SidePanel';
import { useToday } from '../../ui/today';
import { PostingForm, type PostingDraft } from './PostingForm';

const text = noticesText.down;
const fields = { on: 'take-down-on', by: 'take-down-by' } as const;

function troubleOf(code: TakeDownTrouble, until: CalendarDate | null): FieldProblem {
  if (code === 'name-missing') return { field: fields.by, text: text[code] };
  return { field: fields.on, text: code === 'already-down' ? text[code] : text[code](until ?? '') };
}

interface TakeDownProps {
  notice: PostedNotice;
  onDone: (title: string) => void;
}

function TakeDown({ notice, onDone }: TakeDownProps) {
  const { postings } = useStore();
  const today = useToday();
  const [typed, setTyped] = useState<PostingDraft>({ on: today, by: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const { on, by } = typed;
    if (on === null || on > today) return setProblems([{ field: fields.on, text: on === null ? text.missingDate : text.future }]);
    if (on < notice.postedOn) return setProblems([{ field: fields.on, text: text.beforePosting }]);
    const down = takeDown(notice, { on, by });
    if (!down.ok) return setProblems([troubleOf(down.error, notice.until)]);
    await postings.keep(down.value);
    onDone(notice.title);
  };
  return (
    <PostingForm
      fields={fields}
      words={text}
      note={text.note(notice.place, notice.postedOn)}
      draft={typed}
      onDraft={setTyped}
      problems={problems}
      onKeep={keep}
    />
  );
}

interface TakeDownPanelProps {
  notice: PostedNotice | undefined;
  onClose: () => void;
  onDone: (title: string) => void;
}

/** 登记撤下: who took the sheet down and when; not before its period is over. */
export function TakeDownPanel({ notice, onClose, onDone }: TakeDownPanelProps) {
  return (
    <SidePanel open={notice !== undefined} title={text.title(notice?.title ?? '')} onClose={onClose} width={520}>
      {notice === undefined ? null : <TakeDown key={notice.id} notice={notice} onDone={onDone} />}
    </SidePanel>
  );
}

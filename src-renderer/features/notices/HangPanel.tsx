import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { hang, postingAsPublication } from '../../../src-domain/notices/posting';
import type { NoticeSheet } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';
import { useStore } from '../../store';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { SidePanel } from '../../ui/SidePanel';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';
import { PostingForm, type PostingDraft } from './PostingForm';

const text = noticesText.hang;
const fields = { on: 'hang-on', place: 'hang-place', by: 'hang-by' } as const;

interface HangProps {
  sheet: NoticeSheet;
  title: string;
  /** The day printed on the sheet: the period was counted from it. */
  printedOn: CalendarDate;
  onDone: () => void;
}

interface Typed extends PostingDraft {
  readonly place: string;
}

function dateProblem({ on }: Typed, { sheet, printedOn }: HangProps, today: CalendarDate): string | undefined {
  if (on === null) return text.missingDate;
  if (on > today) return text.future;
  // Without a period the printed day binds nobody.
  if (sheet.period === null || on === printedOn) return undefined;
  return on > printedOn ? text.late(printedOn) : text.early(printedOn);
}

function problemsOf(typed: Typed, props: HangProps, today: CalendarDate): readonly FieldProblem[] {
  const date = dateProblem(typed, props, today);
  return [
    ...(date === undefined ? [] : [{ field: fields.on, text: date }]),
    ...(typed.place.trim() === '' ? [{ field: fields.place, text: text.missingPlace }] : []),
    ...(typed.by.trim() === '' ? [{ field: fields.by, text: text.missingBy }] : []),
  ];
}

function Hang(props: HangProps) {
  const { postings } = useStore();
  const today = useToday();
  const [typed, setTyped] = useState<Typed>({ on: today, place: '', by: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const found = problemsOf(typed, props, today);
    setProblems(found);
    if (found.length > 0 || typed.on === null) return;
    const notice = hang(props.sheet, { title: props.title, postedOn: typed.on, place: typed.place.trim(), postedBy: typed.by.trim() });
    if (await postings.hang(notice, postingAsPublication(notice))) props.onDone();
    else setProblems([{ field: fields.on, text: text.gone }]);
  };
  return (
    <PostingForm fields={fields} words={text} note={text.note} draft={typed} onDraft={setTyped} problems={problems} onKeep={keep}>
      <TextField
        id={fields.place}
        label={text.place}
        hint={text.placeHint}
        error={problemOf(problems, fields.place)}
        value={typed.place}
        onChange={(place) => setTyped({ ...typed, place })}
        maxLength={60}
      />
    </PostingForm>
  );
}

/** 登记张贴: the sheet is up. Kept on the board's list and as a publication of its record. */
export function HangPanel({ open, onClose, ...props }: HangProps & { open: boolean; onClose: () => void }) {
  return (
    <SidePanel open={open} title={text.title} onClose={onClose} width={520}>
      {open ? <Hang {...props} /> : null}
    </SidePanel>
  );
}

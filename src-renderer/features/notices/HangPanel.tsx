import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { hang, postingAsPublication } from '../../../src-domain/notices/posting';
import type { Board } from '../../../src-domain/notices/boards/types';
import type { NoticeSheet, PostedNotice } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';
import { useBoards, useStore } from '../../store';
import { boardsText } from '../../strings/boards';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { SidePanel } from '../../ui/SidePanel';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';
import { BoardPick, nowhereYet, placesOf, type PickedPlaces } from './boards/BoardPick';
import { hangDateProblem } from './hangDate';
import { PostingForm, type PostingDraft } from './PostingForm';

const text = noticesText.hang;
const fields = { on: 'hang-on', boards: 'hang-boards', place: 'hang-place', by: 'hang-by' } as const;

interface HangProps {
  sheet: NoticeSheet;
  title: string;
  /** SHA-256 of what it says; null where it is not known. */
  hash: string | null;
  /** The day printed on the sheet: the period was counted from it. */
  printedOn: CalendarDate;
  onDone: (hung: readonly PostedNotice[]) => void;
}

type Typed = PostingDraft & PickedPlaces;

const placeProblem = (hasBoards: boolean): FieldProblem =>
  hasBoards ? { field: fields.boards, text: boardsText.pick.missing } : { field: fields.place, text: text.missingPlace };

function problemsOf(typed: Typed, boards: readonly Board[], props: HangProps, today: CalendarDate): readonly FieldProblem[] {
  const date = hangDateProblem({ on: typed.on, sheet: props.sheet, printedOn: props.printedOn, today });
  return [
    ...(date === undefined ? [] : [{ field: fields.on, text: date }]),
    ...(placesOf(boards, typed).length === 0 ? [placeProblem(boards.length > 0)] : []),
    ...(typed.by.trim() === '' ? [{ field: fields.by, text: text.missingBy }] : []),
  ];
}

function Hang(props: HangProps) {
  const { postings } = useStore();
  const boards = useBoards() ?? [];
  const today = useToday();
  const [typed, setTyped] = useState<Typed>({ on: today, by: '', ...nowhereYet(props.title) });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const found = problemsOf(typed, boards, props, today);
    setProblems(found);
    if (found.length > 0 || typed.on === null) return;
    const places = placesOf(boards, typed);
    const notices = hang(props.sheet, { title: props.title, postedOn: typed.on, postedBy: typed.by.trim(), sheet: props.hash }, places);
    const publication = postingAsPublication(
      typed.on,
      places.map(({ place }) => place),
    );
    if (await postings.hang(notices, publication)) props.onDone(notices);
    else setProblems([{ field: fields.on, text: text.gone }]);
  };
  return (
    <PostingForm fields={fields} words={text} note={text.note} draft={typed} onDraft={setTyped} problems={problems} onKeep={keep}>
      <BoardPick id={fields.boards} boards={boards} picked={typed} onPicked={(picked) => setTyped({ ...typed, ...picked })} />
      <TextField
        id={fields.place}
        label={text.place}
        hint={boards.length > 0 ? boardsText.pick.otherPlace : text.placeHint}
        error={problemOf(problems, fields.place)}
        optional={boards.length > 0}
        value={typed.place}
        onChange={(place) => setTyped({ ...typed, place })}
        maxLength={60}
      />
    </PostingForm>
  );
}

/** 登记张贴: the sheet is up, on one board or on many. Kept in one go on the list of the boards and as one publication of its record. */
export function HangPanel({ open, onClose, ...props }: HangProps & { open: boolean; onClose: () => void }) {
  return (
    <SidePanel open={open} title={text.title} onClose={onClose} width={560}>
      {open ? <Hang {...props} /> : null}
    </SidePanel>
  );
}

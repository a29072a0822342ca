import { useState } from 'react';
import { addBoard, renameBoard, type NameTrouble } from '../../../../src-domain/notices/boards/book';
import type { Board } from '../../../../src-domain/notices/boards/types';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { boardsText } from '../../../strings/boards';
import { SubmitRow } from '../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import type { BoardBook } from './useBoardBook';

const text = boardsText.form;
const fields = { name: 'board-name', owner: 'board-owner', place: 'board-place' } as const;

interface BoardFormProps {
  /** Null for a new one. */
  board: Board | null;
  boards: readonly Board[];
  villages: readonly Village[];
  book: BoardBook;
  onDone: () => void;
}

const problems = (code: NameTrouble): readonly FieldProblem[] => [{ field: fields.name, text: text.troubles[code] }];

/** Whose a new board is; one that is there keeps its owner. */
function Owner({ villages, owner, onOwner }: { villages: readonly Village[]; owner: string; onOwner: (owner: string) => void }) {
  const options = [{ value: '', label: boardsText.own }, ...villages.map(({ id, name }) => ({ value: id, label: name }))];
  return <SelectField id={fields.owner} label={text.owner} value={owner} onChange={onOwner} options={options} />;
}

function BoardForm({ board, boards, villages, book, onDone }: BoardFormProps) {
  const [typed, setTyped] = useState({ name: board?.name ?? '', place: board?.place ?? '' });
  const [owner, setOwner] = useState('');
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const village = owner === '' ? null : owner;
    const made = board === null ? addBoard(boards, { id: crypto.randomUUID(), village, ...typed }) : renameBoard(boards, board, typed);
    if (!made.ok) return setFound(problems(made.error));
    if (board === null) await book.add([made.value], boardsText.done.added(made.value.name));
    else await book.change(board, made.value, boardsText.done.changed(made.value.name));
    onDone();
  };
  return (
    <StackForm problems={found} onSubmit={keep}>
      <div>
        <TextField
          id={fields.name}
          label={text.name}
          hint={text.nameHint}
          error={problemOf(found, fields.name)}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
          maxLength={40}
        />
        {board === null && villages.length > 0 ? <Owner villages={villages} owner={owner} onOwner={setOwner} /> : null}
        <TextField
          id={fields.place}
          label={text.place}
          hint={text.placeHint}
          optional
          value={typed.place}
          onChange={(place) => setTyped({ ...typed, place })}
          maxLength={60}
        />
        <SubmitRow>{board === null ? text.add : text.change}</SubmitRow>
      </div>
    </StackForm>
  );
}

interface BoardPanelProps extends Omit<BoardFormProps, 'board'> {
  /** Undefined while it is closed. */
  board: Board | null | undefined;
  onClose: () => void;
}

/** A new board, or another name for one. */
export function BoardPanel({ board, onClose, ...rest }: BoardPanelProps) {
  const title = board ? text.changeTitle(board.name) : text.addTitle;
  return (
    <SidePanel open={board !== undefined} title={title} onClose={onClose} width={520}>
      {board === undefined ? null : <BoardForm board={board} {...rest} />}
    </SidePanel>
  );
}

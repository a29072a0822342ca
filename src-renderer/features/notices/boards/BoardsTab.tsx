import { useState } from 'react';
import { boardsForVillages, isOpen, villagesWithoutBoard } from '../../../../src-domain/notices/boards/book';
import type { BoardStanding } from '../../../../src-domain/notices/boards/standing';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { href } from '../../../shell/router';
import { boardsText } from '../../../strings/boards';
import { Button, LinkButton, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark } from '../../../ui/StateMark';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { useWall, type Wall } from '../wall/useWall';
import { BoardPanel } from './BoardPanel';
import { ClosePanel } from './ClosePanel';
import { useBoardBook, type BoardBook } from './useBoardBook';

const text = boardsText.tab;

function Name({ board: { name, formerNames, place } }: BoardStanding) {
  const more = [place, formerNames.length === 0 ? '' : text.formerly(formerNames.join('、'))].filter((words) => words !== '');
  return (
    <>
      {name}
      {more.length === 0 ? null : <div className="small muted">{more.join('；')}</div>}
    </>
  );
}

function Over({ over }: BoardStanding) {
  if (over === 0) return <span className="muted">{text.overNone}</span>;
  return <StateMark tone="blue">{text.over(over)}</StateMark>;
}

/** What the village owes by the catalogue of 村务公开, which has its own place. */
function Missing({ board: { village }, missing }: BoardStanding) {
  if (missing === null || village === null) return <span className="muted">—</span>;
  if (missing === 0) return <StateMark tone="green">{text.missingNone}</StateMark>;
  return (
    <a href={href('catalogue', ['village', 'of', village])}>
      <StateMark tone="yellow">{text.missing(missing)}</StateMark>
    </a>
  );
}

interface Doing {
  readonly onChange: (board: Board) => void;
  readonly onClose: (board: Board) => void;
}

const columnsFor = (wall: Wall, { onChange, onClose }: Doing): readonly Column<BoardStanding>[] => [
  { id: 'name', header: text.columns.name, names: true, cell: (row) => <Name {...row} /> },
  {
    id: 'owner',
    header: text.columns.owner,
    width: '8em',
    cell: ({ board }) => wall.villages.find(({ id }) => id === board.village)?.name ?? boardsText.own,
  },
  {
    id: 'hanging',
    header: text.columns.hanging,
    width: '5em',
    cell: ({ board, wall: on }) => <a href={href('notices', ['wall'], { board: board.id })}>{text.hanging(on.length)}</a>,
  },
  { id: 'over', header: text.columns.over, width: '9em', cell: (row) => <Over {...row} /> },
  { id: 'missing', header: text.columns.missing, width: '8em', cell: (row) => <Missing {...row} /> },
  {
    id: 'change',
    header: <span className="visually-hidden">{text.columns.action}</span>,
    align: 'right',
    width: '7em',
    cell: ({ board }) => (
      <span className="row-actions">
        <TextButton onClick={() => onChange(board)} label={text.changeOf(board.name)}>
          {text.change}
        </TextButton>
        <TextButton onClick={() => onClose(board)} label={text.closeOf(board.name)}>
          {text.close}
        </TextButton>
      </span>
    ),
  },
];

/** Villages of the list that have no board yet get one each, all at once. */
function ForVillages({ wall, book }: { wall: Wall; book: BoardBook }) {
  const today = useToday();
  if (wall.villages.length === 0) return <LinkButton href={href('catalogue', ['village', 'list'])}>{text.toVillages}</LinkButton>;
  const without = villagesWithoutBoard(wall.boards, wall.villages, today);
  if (without.length === 0) return null;
  const make = async () => {
    const made = boardsForVillages(wall.boards, without, ({ name }) => boardsText.ofVillage(name));
    await book.add(made, boardsText.done.madeForVillages(made.length));
  };
  return <Button onClick={() => void make()}>{text.forVillages(without.length)}</Button>;
}

function Closed({ boards, book }: { boards: readonly Board[]; book: BoardBook }) {
  const closed = boards.filter((board) => !isOpen(board));
  if (closed.length === 0) return null;
  return (
    <details className="notices-closed">
      <summary>{text.closed(closed.length)}</summary>
      <ul>
        {closed.map((board) => (
          <li key={board.id}>
            {text.closedLine(board.name, board.closedOn ?? '', board.closedWhy)}{' '}
            <TextButton
              onClick={() => void book.change(board, { ...board, closedOn: null, closedWhy: '' }, boardsText.done.reopened(board.name))}
              label={text.reopenOf(board.name)}
            >
              {text.reopen}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Done({ book: { done, undo } }: { book: BoardBook }) {
  if (done === undefined) return null;
  const action = done.undo === null ? null : <Button onClick={() => void undo()}>{boardsText.done.undo}</Button>;
  return <Notice tone="green" live what={done.what} action={action} />;
}

/** Rows shown at once; above this a name is looked for. */
const pageSize = 20;

/** 公开栏位: the unit's own boards and those of its villages, each with its standing. */
export function BoardsTab() {
  const wall = useWall();
  const book = useBoardBook();
  const [changing, setChanging] = useState<Board | null>();
  const [closing, setClosing] = useState<Board>();
  const [find, setFind] = useState('');
  if (wall === undefined) return null;
  const { standings, boards, villages } = wall;
  const rows = standings.filter(({ board }) => board.name.includes(find.trim()));
  const hanging = standings.find(({ board }) => board.id === closing?.id)?.wall.length ?? 0;
  return (
    <div className="stack">
      <Done book={book} />
      <div className="row">
        <Button kind="primary" onClick={() => setChanging(null)}>
          {text.add}
        </Button>
        <ForVillages wall={wall} book={book} />
      </div>
      <p className="muted small">{villages.length === 0 ? text.noVillages : text.lead}</p>
      {standings.length > pageSize ? <TextField id="boards-find" label={text.find} optional value={find} onChange={setFind} /> : null}
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columnsFor(wall, { onChange: setChanging, onClose: setClosing })}
        rows={rows}
        rowKey={({ board }) => board.id}
        pageSize={pageSize}
        empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
      />
      <Closed boards={boards} book={book} />
      <BoardPanel
        board={changing}
        boards={boards}
        villages={villages}
        book={book}
        onClose={() => setChanging(undefined)}
        onDone={() => setChanging(undefined)}
      />
      <ClosePanel
        board={closing}
        hanging={hanging}
        book={book}
        onClose={() => setClosing(undefined)}
        onDone={() => setClosing(undefined)}
      />
    </div>
  );
}

import type { BoardStanding } from '../../../../src-domain/notices/boards/standing';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { href } from '../../../shell/router';
import { boardsText } from '../../../strings/boards';
import { TextButton } from '../../../ui/Button';
import type { Column } from '../../../ui/PlainTable';
import { StateMark } from '../../../ui/StateMark';
import type { Wall } from '../wall/useWall';

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

/** Each board with what hangs there, what should come down and what its village owes. */
export const columnsFor = (wall: Wall, { onChange, onClose }: Doing): readonly Column<BoardStanding>[] => [
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

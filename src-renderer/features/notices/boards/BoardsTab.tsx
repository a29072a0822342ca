import { useState } from 'react';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { boardsText } from '../../../strings/boards';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable } from '../../../ui/PlainTable';
import { TextField } from '../../../ui/TextField';
import { useWall } from '../wall/useWall';
import { columnsFor } from './boardColumns';
import { BoardPanel } from './BoardPanel';
import { Closed, ForVillages } from './BoardsMade';
import { ClosePanel } from './ClosePanel';
import { useBoardBook, type BoardBook } from './useBoardBook';

const text = boardsText.tab;

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
      {standings.length > pageSize ? (
        <TextField id="boards-find" label={text.find} optional="narrows" value={find} onChange={setFind} />
      ) : null}
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

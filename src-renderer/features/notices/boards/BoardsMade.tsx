import { boardsForVillages, isOpen, villagesWithoutBoard } from '../../../../src-domain/notices/boards/book';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { href } from '../../../shell/router';
import { boardsText } from '../../../strings/boards';
import { Button, LinkButton, TextButton } from '../../../ui/Button';
import { useToday } from '../../../ui/today';
import type { Wall } from '../wall/useWall';
import type { BoardBook } from './useBoardBook';

const text = boardsText.tab;

/** Villages of the list that have no board yet get one each, all at once. */
export function ForVillages({ wall, book }: { wall: Wall; book: BoardBook }) {
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

/** Boards that are used no more, each with the way back. */
export function Closed({ boards, book }: { boards: readonly Board[]; book: BoardBook }) {
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

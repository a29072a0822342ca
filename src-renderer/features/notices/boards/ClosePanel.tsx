import { useState } from 'react';
import { closeBoard } from '../../../../src-domain/notices/boards/book';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { href } from '../../../shell/router';
import { boardsText } from '../../../strings/boards';
import { LinkButton } from '../../../ui/Button';
import { SubmitRow } from '../../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import type { BoardBook } from './useBoardBook';

const text = boardsText.close;
const field = 'board-close-why';

interface CloseProps {
  board: Board;
  /** Sheets that still hang there. */
  hanging: number;
  book: BoardBook;
  onDone: () => void;
}

function Close({ board, hanging, book, onDone }: CloseProps) {
  const today = useToday();
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  if (hanging > 0)
    return (
      <Notice
        tone="yellow"
        what={text['sheets-hang'](hanging)}
        action={<LinkButton href={href('notices', ['board'])}>{text.toBoard}</LinkButton>}
      />
    );
  const keep = async () => {
    const closed = closeBoard(board, { on: today, why, hanging });
    if (!closed.ok) return setProblems([{ field, text: text['reason-missing'] }]);
    await book.change(board, closed.value, boardsText.done.closed(board.name));
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p>{text.note}</p>
      <div>
        <TextField
          id={field}
          label={text.why}
          hint={text.whyHint}
          error={problemOf(problems, field)}
          value={why}
          onChange={setWhy}
          width="full"
          maxLength={100}
        />
        <SubmitRow>{text.keep}</SubmitRow>
      </div>
    </StackForm>
  );
}

interface ClosePanelProps extends Omit<CloseProps, 'board'> {
  board: Board | undefined;
  onClose: () => void;
}

/** 停用: with a reason, once nothing hangs there any more. */
export function ClosePanel({ board, onClose, ...rest }: ClosePanelProps) {
  return (
    <SidePanel open={board !== undefined} title={text.title(board?.name ?? '')} onClose={onClose} width={520}>
      {board === undefined ? null : <Close key={board.id} board={board} {...rest} />}
    </SidePanel>
  );
}

import type { RosterBook } from '../../../../../src-domain/notices/rosters/types';
import { useStore } from '../../../../store';
import { editText, rosterEditText as text } from '../../../../strings/rosterEdit';
import { Button } from '../../../../ui/Button';
import { Notice } from '../../../../ui/Notice';

interface KeptProps {
  book: RosterBook;
  /** As it was before the change; nothing is said without it. */
  before: RosterBook | undefined;
  onUndone: () => void;
}

/** A change by hand that was kept a moment ago, with the way back to the list as it was. */
export function Kept({ book, before, onUndone }: KeptProps) {
  const { rosters } = useStore();
  const last = book.edits?.at(-1);
  if (before === undefined || last === undefined) return null;
  const undo = async () => {
    await rosters.keep(before);
    onUndone();
  };
  return (
    <Notice tone="green" live what={text.kept(editText(last))} action={<Button onClick={() => void undo()}>{text.undoKept}</Button>} />
  );
}

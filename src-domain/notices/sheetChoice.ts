import type { LayoutRules, SheetChoice } from './layout';
import type { NoticeSheet } from './types';

const listRows = ({ blocks }: NoticeSheet): number => {
  const block = blocks.find(({ id }) => id === 'list');
  return block?.id === 'list' ? block.list.rows.length : 0;
};

/** Does a sheet carry a list too long for a document: then it hangs as a poster. */
export const hasLongList = ({ board }: LayoutRules, sheet: NoticeSheet): boolean => listRows(sheet) >= board.longListRows;

/** What suits a sheet when nobody picked: a long list as an A3 poster, standing because that holds more rows; anything else as an A4 document. */
export const suggestedChoice = (long: boolean): SheetChoice =>
  long ? { style: 'board', paper: 'A3', landscape: false } : { style: 'document', paper: 'A4', landscape: false };

/** A choice as one word, to be kept: `board-A3-landscape`. */
export const choiceKey = ({ style, paper, landscape }: SheetChoice): string => `${style}-${paper}-${landscape ? 'landscape' : 'portrait'}`;

/** The choice kept under a word of `choiceKey`; null for any other word. */
export function readChoice(key: string): SheetChoice | null {
  const parts = /^(document|board)-(A4|A3)-(landscape|portrait)$/u.exec(key);
  if (parts === null) return null;
  const [, style, paper, lying] = parts;
  return {
    style: style === 'board' ? 'board' : 'document',
    paper: paper === 'A3' ? 'A3' : 'A4',
    landscape: lying === 'landscape',
  };
}

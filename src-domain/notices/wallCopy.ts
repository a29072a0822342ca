import { codeOf, type PrintedSheet } from './printed';
import { noticeBlocks, type NoticeBlock, type NoticeBlockId, type NoticeSheet, type PostedNotice } from './types';

/**
 * What a copy on the wall is: the sheet that hangs by the register; one that was taken down and should not be there; an earlier content,
 * with what differs from the later one; printed, but its posting was never registered.
 */
export type CopyStanding =
  | { readonly state: 'hangs'; readonly postings: readonly PostedNotice[] }
  | { readonly state: 'taken-down'; readonly postings: readonly PostedNotice[] }
  | { readonly state: 'older'; readonly newer: PrintedSheet; readonly differences: readonly BlockDifference[] }
  | { readonly state: 'not-registered' };

/** Lines of one block that only the earlier (`gone`) or only the later sheet (`came`) has. */
export interface BlockDifference {
  readonly id: NoticeBlockId;
  readonly gone: readonly string[];
  readonly came: readonly string[];
}

/** The sheet that a code belongs to, among all that were printed here. */
export const printedByCode = (printed: readonly PrintedSheet[], code: string): PrintedSheet | undefined =>
  printed.find(({ id }) => codeOf(id) === code);

const titleOf = ({ blocks }: NoticeSheet): string => {
  const block = blocks.find(({ id }) => id === 'title');
  return block !== undefined && 'text' in block ? block.text : '';
};

/** The last content printed after a sheet under the same title of the same record; sheets of one list name their village in the title. */
function newerThan(printed: readonly PrintedSheet[], { id, record, sheet, printedAt }: PrintedSheet): PrintedSheet | undefined {
  return [...printed]
    .filter((each) => each.id !== id && each.record === record && each.printedAt > printedAt)
    .filter((each) => titleOf(each.sheet) === titleOf(sheet))
    .sort((one, other) => other.printedAt.localeCompare(one.printedAt))[0];
}

/** Holds a printed sheet against the register and against what was printed later. */
export function standingOfCopy(printed: readonly PrintedSheet[], notices: readonly PostedNotice[], copy: PrintedSheet): CopyStanding {
  const postings = notices.filter(({ sheet }) => sheet === copy.id);
  const hanging = postings.filter(({ takenDownOn }) => takenDownOn === null);
  if (hanging.length > 0) return { state: 'hangs', postings: hanging };
  const newer = newerThan(printed, copy);
  if (newer !== undefined) return { state: 'older', newer, differences: differencesOf(copy.sheet, newer.sheet) };
  return postings.length > 0 ? { state: 'taken-down', postings } : { state: 'not-registered' };
}

/** What a block says, line by line; a table gives its rows. */
function linesOf(block: NoticeBlock | undefined): readonly string[] {
  if (block === undefined) return [];
  if ('text' in block) return [block.text];
  switch (block.id) {
    case 'body':
      return block.paragraphs;
    case 'list': {
      const { columns, rows, total } = block.list;
      return [columns, ...rows, ...(total === null ? [] : [total])].map((cells) => cells.join(' | '));
    }
    case 'objections': {
      const { office, phone, address, hours } = block.objections;
      return [office, phone, address, hours];
    }
    case 'seal':
    case 'posting':
    case 'pages':
      return [];
  }
}

/** Lines of the first that the second lacks; a line that stands twice must stand there twice. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** Block by block what differs between two sheets, in print order; blocks that say the same are left out. */
export function differencesOf(earlier: NoticeSheet, later: NoticeSheet): readonly BlockDifference[] {
  const of = ({ blocks }: NoticeSheet, id: NoticeBlockId) => linesOf(blocks.find((block) => block.id === id));
  return noticeBlocks
    .map((id) => ({ id, gone: without(of(earlier, id), of(later, id)), came: without(of(later, id), of(earlier, id)) }))
    .filter(({ gone, came }) => gone.length > 0 || came.length > 0);
}

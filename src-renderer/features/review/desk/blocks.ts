import type { Part } from './part';
import { tableOf, type TableBlock } from './tableRows';

/** What is shown together on the paper. */
export type Block =
  | { readonly kind: 'text'; readonly part: Part; readonly heading: boolean; readonly boxed: boolean }
  | TableBlock
  /** Where a page or a slide begins, and where letters begin that were read from a picture. */
  | { readonly kind: 'label'; readonly label: string; readonly recognised: boolean }
  /** A picture, by its place; a person must look at it. */
  | { readonly kind: 'picture'; readonly where: string; readonly finding: string }
  | { readonly kind: 'besides'; readonly part: Part };

/** A picture or scanned page that must be looked at: its place, and the key of its finding. */
export interface Picture {
  readonly where: string;
  readonly key: string;
}

/** On the page that a reader sees. What was inserted under tracked changes is seen; who inserted it is not. */
export const isSeen = ({ hidden, metadata }: Part): boolean => (hidden === undefined || hidden === 'insertion') && metadata !== true;

const isBesides = ({ role, where }: Part): boolean => role === 'header' || role === 'footer' || /^(?:页眉|页脚|脚注|尾注)/u.test(where);

const pageOf = (where: string): string => /^(?:第\d+页|第\d+张幻灯片|幻灯片\d+)/u.exec(where)?.[0] ?? '';

/** Bodies stand first as on paper; headers, footers and notes come after, each with its place. */
export function blocksOf(parts: readonly Part[], pictures: readonly Picture[] = []): readonly Block[] {
  const seen = parts.filter(isSeen);
  const body = withWholeTitles(bodyBlocks(seen.filter((part) => !isBesides(part))));
  return [...withPictures(body, pictures), ...seen.filter(isBesides).map((part) => ({ kind: 'besides', part }) as const)];
}

const textBlock = (part: Part): Block => ({
  kind: 'text',
  part,
  heading: part.role === 'title' || (part.role === 'first-line' && part.text.trim().length <= 50),
  boxed: part.where.includes('文本框'),
});

/** A short line without a stop right above a title is its first half, unless it is a document number. */
const isFirstHalf = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'text' &&
  next?.kind === 'text' &&
  next.part.role === 'title' &&
  /^[^，。；：]{2,40}[^号，。；：]$/u.test(block.part.text.trim());

const withWholeTitles = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) => (block.kind === 'text' && isFirstHalf(block, blocks[at + 1]) ? { ...block, heading: true } : block));

function bodyBlocks(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: Part[] = [];
  let page = '';
  let recognised = false;
  const endTable = () => {
    if (table.length > 0) blocks.push(tableOf(table));
    table = [];
  };
  for (const part of parts) {
    const at = pageOf(part.where);
    const isRead = part.recognised === true;
    if ((at !== '' && at !== page) || (isRead && !recognised)) {
      endTable();
      blocks.push({ kind: 'label', label: at, recognised: isRead });
    }
    page = at;
    recognised = isRead;
    if (part.cell === undefined || part.cell.table !== table[0]?.cell?.table) endTable();
    if (part.cell === undefined) blocks.push(textBlock(part));
    else table.push(part);
  }
  endTable();
  return blocks;
}

const placeOf = (block: Block): string => {
  if (block.kind === 'text' || block.kind === 'besides') return block.part.where;
  return block.kind === 'label' ? block.label : block.where;
};

/** Behind which block a picture belongs: the last of those whose place its own begins with, the longest place first; -1 for none. */
function blockBefore(blocks: readonly Block[], where: string): number {
  let best = { at: -1, length: 0 };
  blocks.forEach((block, at) => {
    const place = placeOf(block);
    if (place !== '' && where.startsWith(place) && place.length >= best.length) best = { at, length: place.length };
  });
  return best.at;
}

/** Pictures stand behind the text that their place names, else at the end. */
function withPictures(blocks: readonly Block[], pictures: readonly Picture[]): readonly Block[] {
  const shown = [...blocks];
  for (const { where, key } of pictures) {
    const at = blockBefore(shown, where);
    shown.splice(at === -1 ? shown.length : at + 1, 0, { kind: 'picture', where, finding: key });
  }
  return shown;
}

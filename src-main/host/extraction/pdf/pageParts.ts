import { firstLineRole, isTitleLine } from '../../../../src-domain/screening/titles';
import type { PartRole, TextPart } from '../../../../src-domain/screening/types';
import { linesOf, type Fragment, type Line } from './lines';
import type { Drawn } from './marks';
import { areNumbers, isGrouped, isTorn } from './tornNumbers';
import { seen, type Seen } from './visibility';

/** One place of text on a page, its lines counted from 1. */
interface Block {
  readonly first: number;
  last: number;
  readonly line: Line;
  /** Place among the cells of its line, from 1; 0 for text that runs over the whole line. */
  readonly cell: number;
  text: string;
  end: Fragment;
  endLine: Line;
  before: readonly string[];
  readonly table?: { readonly at: number; readonly row: number; readonly column: number };
}

const isCellLine = (line: Line | undefined): boolean => line !== undefined && line.fragments.length > 1;

/** Follows directly: same way, same size, no empty line between. */
const follows = (line: Line, next: Line): boolean =>
  next.angle === line.angle &&
  next.base - line.base <= 2.4 * Math.max(line.size, next.size) &&
  Math.abs(next.size - line.size) < 0.15 * line.size;

const overlaps = (one: Fragment, other: Fragment): boolean => one.from < other.to && other.from < one.to;

/** Shorter lines, in letters, are items of a list that happen to be equally long. */
const shortestRunning = 15;

/** A paragraph goes on: its line reaches the right edge and the next begins at the left one. */
function goesOn(block: Block, next: Fragment, nextLine: Line, edges: { readonly left: number; readonly right: number }): boolean {
  const { size } = block.endLine;
  if (!follows(block.endLine, nextLine) || block.end.to - block.end.from < shortestRunning * size) return false;
  // Two numbers under one another are two numbers; a torn one was told before.
  if (areNumbers(block.text, next.text)) return false;
  return block.end.to > edges.right - 1.6 * size && next.from < edges.left + 0.7 * size;
}

function joint(text: string, next: string): string {
  const areWords = /[A-Za-z,;]$/u.test(text) && /^[A-Za-z]/u.test(next) && !/@[\w.-]*$/u.test(text);
  return areWords || isGrouped(text, next) ? ' ' : '';
}

function absorb(block: Block, next: Fragment, line: Line, number: number): void {
  block.text += joint(block.text, next.text) + next.text;
  block.end = next;
  block.endLine = line;
  block.last = number;
}

const centreOf = ({ from, to }: Fragment): number => (from + to) / 2;

function columnOf(fragment: Fragment, heading: Line): number {
  const distances = heading.fragments.map((head) => (overlaps(head, fragment) ? 0 : Math.abs(centreOf(head) - centreOf(fragment))));
  return distances.indexOf(Math.min(...distances));
}

/** Lines of cells in a row are a table; its first line is its heading. */
function tableLines(lines: readonly Line[]): ReadonlyMap<Line, { readonly heading: Line; readonly at: number; readonly row: number }> {
  const tables = new Map<Line, { heading: Line; at: number; row: number }>();
  let [at, row] = [0, 0];
  let heading: Line | undefined;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const goes =
      heading !== undefined && previous !== undefined && line.angle === previous.angle && line.base - previous.base < 4 * line.size;
    if (!isCellLine(line)) {
      // One filled cell, or the second line of a cell, between lines of cells.
      if (!(goes && isCellLine(lines[index + 1]))) heading = undefined;
      return;
    }
    if (!goes) {
      const next = lines[index + 1];
      if (next === undefined || !isCellLine(next) || next.angle !== line.angle) return;
      heading = line;
      at += 1;
      row = 0;
    }
    row += 1;
    if (heading !== undefined) tables.set(line, { heading, at, row });
  });
  return tables;
}

function edgesOf(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  const fragments = lines.flatMap((line) => line.fragments);
  return { left: Math.min(...fragments.map(({ from }) => from)), right: Math.max(...fragments.map(({ to }) => to)) };
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  const tables = tableLines(lines);
  const edges = edgesOf(lines);
  lines.forEach((line, index) => {
    const number = index + 1;
    const table = tables.get(line);
    const wholes: readonly Fragment[] = table === undefined && line.fragments.length > 1 ? [joined(line.fragments)] : line.fragments;
    wholes.forEach((fragment, place) => {
      const above = blocks.filter((block) => block.last === number - 1 && block.endLine.angle === line.angle);
      const torn = above.find((block) => overlaps(block.end, fragment) && isTorn(block.text, fragment.text));
      const open = blocks[blocks.length - 1];
      const running = table === undefined && open !== undefined && open.table === undefined && open.last === number - 1;
      if (torn !== undefined) return absorb(torn, fragment, line, number);
      if (running && goesOn(open, fragment, line, edges)) return absorb(open, fragment, line, number);
      const made = { first: number, last: number, line, text: fragment.text, end: fragment, endLine: line };
      if (table === undefined)
        blocks.push({ ...made, cell: 0, before: running && follows(open.endLine, line) ? [open.text.slice(-16)] : [] });
      else blocks.push({ ...made, cell: place + 1, ...cellFacts(fragment, place, line, table) });
    });
  });
  return blocks;
}

function cellFacts(fragment: Fragment, place: number, line: Line, { heading, at, row }: { heading: Line; at: number; row: number }) {
  const column = columnOf(fragment, heading);
  const left = line.fragments[place - 1]?.text;
  const head = row > 1 ? heading.fragments[column]?.text : undefined;
  return { before: [head, left].filter((text): text is string => text !== undefined), table: { at, row, column: column + 1 } };
}

function joined(fragments: readonly Fragment[]): Fragment {
  const [first, last] = [fragments[0], fragments[fragments.length - 1]];
  if (first === undefined || last === undefined) throw new RangeError('a line has fragments');
  return { ...first, to: last.to, text: fragments.map(({ text }) => text).join('  '), glyphs: fragments.flatMap(({ glyphs }) => glyphs) };
}

const names: Readonly<Record<Seen, string>> = { shown: '', hidden: '隐藏文字', covered: '遮盖文字', layer: '识别层' };
const hiddenCodes = { hidden: 'hidden-text', covered: 'covered-text' } as const;

function roleOf(block: Block, kind: Seen, page: number, { height }: Drawn): PartRole {
  if (block.table !== undefined) return 'table';
  if (block.line.angle === 0 && block.line.base > height * 0.95) return 'footer';
  if (page === 1 && block.first === 1 && kind !== 'hidden') return firstLineRole(block.text);
  if (block.line.angle === 0 && block.line.base < height * 0.06) return 'header';
  return page === 1 && isTitleLine(block.text, block.first) ? 'title' : 'body';
}

function partOf(block: Block, kind: Seen, page: number, drawn: Drawn): TextPart {
  const lines = block.first === block.last ? `第${block.first}行` : `第${block.first}至${block.last}行`;
  const where = `第${page}页${names[kind]}${lines}${block.cell === 0 ? '' : `第${block.cell}格`}`;
  const { table } = block;
  return {
    where,
    role: roleOf(block, kind, page, drawn),
    text: block.text,
    ...(block.before.length > 0 && { before: block.before }),
    ...(kind === 'hidden' || kind === 'covered' ? { hidden: hiddenCodes[kind] } : {}),
    ...(kind === 'layer' && { recognised: true as const }),
    ...(table !== undefined && { cell: { table: `第${page}页${names[kind]}表格${table.at}`, row: table.row, column: table.column } }),
  };
}

/** Hidden letters may be the rest of a number that is partly shown: they are read within the whole line. */
function linesWith(kind: Seen, marked: ReadonlyMap<Drawn['glyphs'][number], Seen>, rules: Drawn['rules']): readonly Line[] {
  const isOwn = (glyph: Drawn['glyphs'][number]): boolean => marked.get(glyph) === kind;
  if (kind === 'shown' || kind === 'layer') return linesOf([...marked.keys()].filter(isOwn), rules);
  // The sides of the box that covers them are no sides of cells.
  const lines = linesOf(
    [...marked.keys()].filter((glyph) => isOwn(glyph) || marked.get(glyph) === 'shown'),
    kind === 'covered' ? [] : rules,
  );
  return lines
    .map((line) => ({
      ...line,
      fragments: line.fragments.filter(({ glyphs }) => glyphs.some((glyph) => isOwn(glyph) && glyph.text.trim() !== '')),
    }))
    .filter(({ fragments }) => fragments.length > 0);
}

/** The text of a page, what a reader sees first; every line with its place. */
export function pageParts(drawn: Drawn, page: number): readonly TextPart[] {
  const marked = new Map(drawn.glyphs.map((glyph) => [glyph, seen(glyph, drawn)] as const));
  return (['shown', 'covered', 'hidden', 'layer'] as const).flatMap((kind) =>
    blocksOf(linesWith(kind, marked, drawn.rules)).map((block) => partOf(block, kind, page, drawn)),
  );
}

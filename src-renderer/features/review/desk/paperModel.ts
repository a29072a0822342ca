import { blocksOf, type Block, type Picture } from './blocks';
import type { Part } from './part';
import { cutTable, type TableBlock } from './tableRows';

/** A sheet of a workbook, or the whole of any other file. */
export interface PaperSheet {
  readonly id: string;
  /** Null when the file is one piece. */
  readonly label: string | null;
  readonly pages: readonly (readonly Block[])[];
  /** Paragraphs and rows. */
  readonly lines: number;
}

export interface Spot {
  readonly sheet: number;
  readonly page: number;
}

export interface Paper {
  readonly sheets: readonly PaperSheet[];
  /** On which page of the screen a place stands; tables by their own place. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** What one page of the screen holds: about as many cells as a table shows at once. */
const mostOnAPage = 400;
const lineWeight = 4;

/** Fewer rows than these are not worth beginning a table at the end of a page. */
const fewestRows = 6;

const rowWeight = ({ columns }: TableBlock): number => Math.max(columns.length, 2);

/** Fills pages of the screen one after another. */
class Pages {
  readonly pages: Block[][] = [[]];
  private left = mostOnAPage;

  add(block: Block): void {
    if (block.kind === 'table') return this.addTable(block);
    if (this.left < lineWeight) this.turn();
    this.put(block, lineWeight);
  }

  private addTable(table: TableBlock): void {
    let rest: TableBlock | null = table;
    while (rest !== null) {
      const room: number = Math.floor(this.left / rowWeight(rest));
      if (room < Math.min(fewestRows, rest.rows.length) && this.left < mostOnAPage) {
        this.turn();
        continue;
      }
      const [here, later]: readonly [TableBlock, TableBlock | null] = cutTable(rest, Math.max(fewestRows, room));
      this.put(here, here.rows.length * rowWeight(here));
      rest = later;
    }
  }

  private put(block: Block, weight: number): void {
    this.pages.at(-1)?.push(block);
    this.left -= weight;
  }

  private turn(): void {
    this.pages.push([]);
    this.left = mostOnAPage;
  }
}

function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const filled = new Pages();
  blocks.forEach((block) => filled.add(block));
  return filled.pages;
}

const linesIn = (blocks: readonly Block[]): number =>
  blocks.reduce((count, block) => count + (block.kind === 'table' ? block.rows.length : 1), 0);

/** The name of the sheet that a place stands in; a sheet whose name tells of a person is called by its number. */
function sheetOf(where: string): string | null {
  const [whole, name] = /^(?:未列出的)?工作表(?:“(.+?)”|\d+(?!\d|的名称))/u.exec(where) ?? [];
  return name ?? whole ?? null;
}

function sheetsOf(parts: readonly Part[], pictures: readonly Picture[]): readonly PaperSheet[] {
  const names = [...new Set(parts.map(({ where }) => sheetOf(where)))];
  const labelled = names.some((name) => name !== null);
  // What belongs to no sheet comes last.
  names.sort((one, other) => Number(one === null) - Number(other === null));
  return (labelled ? names : [null]).map((label, at) => {
    const own = <Placed extends { readonly where: string }>(all: readonly Placed[]) =>
      labelled ? all.filter(({ where }) => sheetOf(where) === label) : all;
    const blocks = blocksOf(own(parts), own(pictures));
    return { id: `sheet-${String(at)}`, label, pages: pagesOf(blocks), lines: linesIn(blocks) };
  });
}

const placesOf = (block: Block): readonly string[] => {
  if (block.kind === 'table') return [block.where, ...block.rows.flatMap(({ cells }) => cells.flat().map(({ where }) => where))];
  if (block.kind === 'label') return block.label === '' ? [] : [block.label];
  return block.kind === 'picture' ? [block.where] : [block.part.where];
};

function spotsOf(sheets: readonly PaperSheet[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  sheets.forEach(({ pages }, sheet) =>
    pages.forEach((blocks, page) =>
      blocks.flatMap(placesOf).forEach((where) => {
        if (!spots.has(where)) spots.set(where, { sheet, page });
      }),
    ),
  );
  return spots;
}

/** The visible text of a file, laid out by sheets and pages of the screen. Sheets with nothing to see are left out. */
export function paperOf(parts: readonly Part[], pictures: readonly Picture[] = []): Paper {
  const sheets = sheetsOf(parts, pictures).filter(({ lines }, at) => at === 0 || lines > 0);
  return { sheets, spots: spotsOf(sheets) };
}

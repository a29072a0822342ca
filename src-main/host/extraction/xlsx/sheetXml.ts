import { addTo } from '../edits';
import { lastColumn, lastRow, parseRange, parseRef, type Range } from './cellRef';
import { scanXml, type Opened } from './scanXml';
import { RunText, type SharedString } from './sharedStrings';
import { isWorded, wordsOf } from './words';

/** A cell as it is written; cells with a format only are left out. `start` and `end` are those of its element. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** n, s (shared), str (formula text), inlineStr, b, e, d. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: string | undefined;
  readonly inline: SharedString | undefined;
}

export interface Band {
  readonly first: number;
  readonly last: number;
}

/** A header or footer, and the range of its source. */
export interface PageText {
  readonly name: string;
  readonly isShown: boolean;
  readonly start: number;
  readonly end: number;
}

export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Hidden columns, or of no width. */
  readonly hiddenColumns: readonly Band[];
  readonly merges: readonly Range[];
  readonly pageTexts: readonly PageText[];
  /** Words of settings by the element of the sheet they belong to: lists to choose from, filters, links. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
// Narrower than a hair: no reader sees what stands there.
const leastHeight = 1;
const leastWidth = 0.3;

const isHiddenRow = ({ hidden, ht }: Readonly<Record<string, string>>): boolean =>
  isOn(hidden) || (ht !== undefined && Number(ht) < leastHeight);
const isHiddenColumn = ({ hidden, width }: Readonly<Record<string, string>>): boolean =>
  isOn(hidden) || (width !== undefined && Number(width) < leastWidth);

// Sizes and places only; printers have numbers as long as telephones.
const wordless = new Set(['pageSetup', 'pageMargins', 'printOptions', 'sheetFormatPr', 'sheetViews', 'cols', 'dimension', 'mergeCells']);

interface OpenCell {
  readonly start: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
  inline: RunText | undefined;
}

class SheetReader {
  readonly cells: RawCell[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: Band[] = [];
  readonly merges: Range[] = [];
  readonly pageTexts: PageText[] = [];
  readonly words = new Map<string, string[]>();
  private depth = 0;
  private section = '';
  private element = '';
  private row = 0;
  private column = 0;
  private cell: OpenCell | undefined;
  private page: { readonly name: string; readonly start: number } | undefined;
  private pageSettings: Readonly<Record<string, string>> = {};

  readonly open = (tag: Opened): void => {
    this.depth += 1;
    this.element = tag.name;
    if (this.depth === 2) this.section = tag.name;
    if (this.section === 'sheetData') this.openInData(tag);
    else this.openSetting(tag);
  };

  readonly text = (text: string): void => {
    if (this.cell !== undefined) this.cellText(text);
    else if (this.page === undefined && isWorded(text)) this.addWords([text]);
  };

  readonly close = (name: string, contentEnd: number, end: number): void => {
    this.depth -= 1;
    this.element = '';
    if (this.cell?.inline !== undefined) this.cell.inline.close(name);
    if (name === 'c' && this.cell !== undefined) this.endCell(this.cell, end);
    if (this.page?.name === name) {
      this.pageTexts.push({ name, isShown: this.isPageShown(name), start: this.page.start, end: contentEnd });
      this.page = undefined;
    }
  };

  private openInData(tag: Opened): void {
    const { name, attributes } = tag;
    if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Math.min(Number(attributes['r']) || lastRow, lastRow);
      this.column = 0;
      if (isHiddenRow(attributes)) this.hiddenRows.add(this.row);
    } else if (name === 'c') {
      const at =
        attributes['r'] === undefined ? { row: this.row, column: Math.min(this.column + 1, lastColumn) } : parseRef(attributes['r']);
      this.row = at.row;
      this.column = at.column;
      const { t = 'n', s = '0' } = attributes;
      this.cell = { start: tag.start, type: t, style: Number(s), value: '', formula: undefined, inline: undefined };
    } else if (this.cell !== undefined) {
      if (name === 'is') this.cell.inline = new RunText();
      else this.cell.inline?.open(name);
      if (name === 'f') this.cell.formula = Object.values(attributes).filter(isWorded).join(' ');
    }
  }

  private openSetting({ name, attributes, contentStart }: Opened): void {
    if (name === 'col' && isHiddenColumn(attributes))
      this.hiddenColumns.push({
        first: Number(attributes['min'] ?? 1),
        last: Math.min(Number(attributes['max'] ?? lastColumn), lastColumn),
      });
    if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range !== undefined) this.merges.push(range);
    }
    if (name === 'headerFooter') this.pageSettings = attributes;
    if (this.section === 'headerFooter' && this.depth === 3) this.page = { name, start: contentStart };
    else this.addWords(wordsOf(attributes));
  }

  private cellText(text: string): void {
    const { cell } = this;
    if (cell === undefined) return;
    if (this.element === 'v') cell.value += text;
    if (this.element === 'f') cell.formula = (cell.formula ?? '') + text;
    cell.inline?.text(text);
  }

  private endCell({ inline, ...cell }: OpenCell, end: number): void {
    this.cell = undefined;
    if (cell.value === '' && inline === undefined && cell.formula === undefined) return;
    this.cells.push({ ...cell, end, row: this.row, column: this.column, inline: inline?.value });
  }

  private isPageShown(name: string): boolean {
    if (name.startsWith('first')) return isOn(this.pageSettings['differentFirst']);
    return !name.startsWith('even') || isOn(this.pageSettings['differentOddEven']);
  }

  private addWords(words: readonly string[]): void {
    if (wordless.has(this.section)) return;
    for (const word of words) addTo(this.words, this.section, word);
  }
}

/** Reads xl/worksheets/sheetN.xml; throws ReadTroubleError. */
export function readSheetXml(xml: string): RawSheet {
  const reader = new SheetReader();
  scanXml(xml, { open: reader.open, text: reader.text, close: reader.close });
  return reader;
}

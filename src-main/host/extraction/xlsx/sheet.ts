import type { HiddenCode, UnreadPart } from '../../../../src-domain/screening/types';
import { limits } from '../limits';
import type { SourcedPart } from '../pieces';
import { refuse } from '../trouble';
import { refOf } from './cellRef';
import type { CellStyles } from './cellStyles';
import { numberText } from './numberText';
import { pagePart } from './pageText';
import { plainPart } from './plainParts';
import type { SharedString } from './sharedStrings';
import { SheetTable, type SheetCell } from './sheetTable';
import { readSheetXml, type RawCell } from './sheetXml';
import { Visibility } from './visibility';

/** What the cells of every sheet of a workbook need. */
export interface Workbook {
  readonly strings: readonly SharedString[];
  readonly styles: CellStyles;
  readonly from1904: boolean;
  /** Shared strings that a cell shows. */
  readonly used: Set<number>;
  /** Text of the whole workbook so far: one long string may stand in a hundred thousand cells. */
  units: number;
}

export interface SheetPlace {
  readonly entry: string;
  /** 工作表“名单” */
  readonly label: string;
  readonly isHidden: boolean;
}

export interface SheetContent {
  readonly parts: readonly SourcedPart[];
  readonly unread: readonly UnreadPart[];
}

const settings: Readonly<Record<string, string>> = {
  dataValidations: '数据验证',
  autoFilter: '筛选条件',
  conditionalFormatting: '条件格式',
  hyperlinks: '超链接',
  scenarios: '方案',
};

/** The text a cell shows; a formula's is what was calculated last. */
export function cellText(cell: RawCell, { strings, styles, from1904 }: Pick<Workbook, 'strings' | 'styles' | 'from1904'>): string {
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)]?.text ?? '';
    case 'inlineStr':
      return cell.inline?.text ?? '';
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return cell.value === '' ? '' : numberText(cell.value.trim(), styles.form(cell.style), from1904);
    default:
      return cell.value;
  }
}

// Words in a formula: ="电话"&A1, or a number that was typed into it.
const hasConstant = (formula: string): boolean => /"[^"]+"|\d{7}/.test(formula);

function aroundCell(cell: RawCell, where: string, { strings }: Workbook, hidden: HiddenCode | undefined): readonly SourcedPart[] {
  const phonetic = cell.type === 's' ? (strings[Number(cell.value)]?.phonetic ?? '') : (cell.inline?.phonetic ?? '');
  return [
    ...(phonetic.trim() === '' ? [] : [plainPart(`${where}注音`, phonetic, hidden ?? 'hidden-text')]),
    ...(cell.formula !== undefined && hasConstant(cell.formula) ? [plainPart(`${where}公式`, cell.formula, hidden ?? 'field-code')] : []),
  ];
}

function rowsOf(cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] {
  const rows: SheetCell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const row = rows.at(-1);
    if (row?.[0]?.row === cell.row) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Reads one sheet: cells row by row, then what stands around them. */
export function readSheet(xml: string, place: SheetPlace, workbook: Workbook): SheetContent {
  const sheet = readSheetXml(xml);
  const visibility = new Visibility(sheet, place.isHidden);
  const cells: SheetCell[] = [];
  const around: SourcedPart[] = [];
  let uncalculated = false;
  for (const cell of sheet.cells) {
    if (cell.type === 's') workbook.used.add(Number(cell.value));
    const text = cellText(cell, workbook);
    workbook.units += text.length;
    if (workbook.units > limits.textUnits) refuse('cannot-check');
    const hidden = visibility.codeFor(cell) ?? (isBlanked(cell, workbook) ? 'hidden-text' : undefined);
    around.push(...aroundCell(cell, `${place.label}${refOf(cell.row, cell.column)}`, workbook, hidden));
    if (text.trim() !== '') cells.push({ ...cell, text, hidden, merge: visibility.mergeAt(cell) });
    else if (cell.formula !== undefined && cell.value === '' && cell.type === 'n') uncalculated = true;
  }
  const table = new SheetTable(place);
  const parts = rowsOf(cells).flatMap((row) => table.addRow(row));
  const pages = sheet.pageTexts.map((page) => pagePart(xml, page, place.entry, place.label)).filter(({ part }) => part.text.trim() !== '');
  return {
    parts: [...parts, ...pages.map((page) => hiddenWith(page, place)), ...around, ...settingParts(sheet.words, place)],
    unread: uncalculated ? [{ part: `${place.label}没有算过的公式`, why: 'unknown-text' }] : [],
  };
}

/** A format of ;;; shows nothing of any number; Excel shows texts only when a fourth part lets it. */
const isBlanked = (cell: RawCell, { styles }: Workbook): boolean => styles.form(cell.style).kind === 'nothing';

const hiddenWith = (sourced: SourcedPart, { isHidden }: SheetPlace): SourcedPart =>
  isHidden ? { ...sourced, part: { ...sourced.part, hidden: 'hidden-sheet' } } : sourced;

const settingParts = (words: ReadonlyMap<string, readonly string[]>, { label, isHidden }: SheetPlace): readonly SourcedPart[] =>
  [...words].map(([section, found]) =>
    plainPart(`${label}${settings[section] ?? `其他设置（${section}）`}`, found.join('\n'), isHidden ? 'hidden-sheet' : 'field-code'),
  );

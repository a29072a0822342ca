import { applyEdits, type Edit } from '../edits';
import type { TableColumn } from '../../../../src-domain/screening/types';
import { refOf, type Range } from './cellRef';
import type { CellStyles } from './cellStyles';
import { sheetData } from './maskCells';
import type { NewStrings } from './newStrings';
import { Shift } from './shift';
import { readLayout, type Attributes, type SheetLayout } from './sheetLayout';
import { readSheetXml, type PageText, type RawSheet } from './sheetXml';
import type { SheetEntry } from './workbook';
import { declaration, elementOf, officeRelations, spreadsheet, written } from './writeXml';

export interface MaskedSheet {
  readonly xml: string;
  readonly shift: Shift;
  /** Relation of the drawing that the sheet keeps. */
  readonly drawing: string | undefined;
}

export interface SheetToWrite {
  readonly sheet: SheetEntry;
  readonly xml: string;
  readonly strings: NewStrings;
  readonly styles: CellStyles;
  readonly edits: readonly Edit[];
  readonly columns: readonly TableColumn[];
  readonly isFirst: boolean;
}

const viewAttributes = ['showGridLines', 'showRowColHeaders', 'showZeros', 'rightToLeft', 'view', 'zoomScale', 'zoomScaleNormal'];
const setupAttributes = ['paperSize', 'scale', 'firstPageNumber', 'fitToWidth', 'fitToHeight', 'pageOrder', 'orientation'].concat([
  'blackAndWhite',
  'draft',
  'useFirstPageNumber',
  'errors',
  'horizontalDpi',
  'verticalDpi',
  'copies',
]);

function viewXml(layout: SheetLayout, shift: Shift, isFirst: boolean): string {
  const pane = layout.single.get('pane');
  const frozen = pane !== undefined && (pane['state'] ?? '').startsWith('frozen');
  const across = frozen ? shift.columnsUpTo(Number(pane['xSplit'] ?? 0)) : 0;
  const down = frozen ? shift.rowsUpTo(Number(pane['ySplit'] ?? 0)) : 0;
  const corner = across > 0 && down > 0 ? 'bottomRight' : down > 0 ? 'bottomLeft' : 'topRight';
  const split = (across > 0 ? ` xSplit="${across}"` : '') + (down > 0 ? ` ySplit="${down}"` : '');
  const paneXml = split === '' ? '' : `<pane${split} topLeftCell="${refOf(down + 1, across + 1)}" activePane="${corner}" state="frozen"/>`;
  const attributes = written(layout.single.get('sheetView') ?? {}, viewAttributes);
  return `<sheetViews><sheetView${attributes}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml}</sheetView></sheetViews>`;
}

function columnsXml(columns: readonly Attributes[], shift: Shift): string {
  const made = columns.flatMap((column) => {
    const first = shift.columnsUpTo(Number(column['min'] ?? 1) - 1) + 1;
    const last = shift.columnsUpTo(Number(column['max'] ?? 1));
    return last < first ? [] : [`<col min="${first}" max="${last}"${written(column, ['width', 'style', 'bestFit', 'customWidth'])}/>`];
  });
  return made.length === 0 ? '' : `<cols>${made.join('')}</cols>`;
}

const isMore = ({ top, left, bottom, right }: Range): boolean => bottom > top || right > left;

function mergesXml(merges: readonly Range[], shift: Shift): string {
  const made = merges.flatMap((merge) => {
    const left = shift.range(merge);
    return left !== undefined && isMore(left) ? [`<mergeCell ref="${refOf(left.top, left.left)}:${refOf(left.bottom, left.right)}"/>`] : [];
  });
  return made.length === 0 ? '' : `<mergeCells count="${made.length}">${made.join('')}</mergeCells>`;
}

function pagesXml(xml: string, pages: readonly PageText[], edits: readonly Edit[], attributes: Attributes | undefined): string {
  const texts = pages
    .filter(({ isShown }) => isShown)
    .map(({ name, start, end }) => {
      const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
      const text = applyEdits(
        xml.slice(start, end),
        inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
      );
      // Pictures in headers are left out.
      return `<${name}>${text.replace(/&amp;G/g, '')}</${name}>`;
    });
  if (texts.length === 0) return '';
  return `<headerFooter${written(attributes ?? {}, ['differentOddEven', 'differentFirst', 'scaleWithDoc', 'alignWithMargins'])}>${texts.join('')}</headerFooter>`;
}

function breaksXml(name: string, breaks: readonly number[], upTo: (at: number) => number, last: number): string {
  const made = [...new Set(breaks.map(upTo))].filter((at) => at > 0).map((at) => `<brk id="${at}" max="${last}" man="1"/>`);
  return made.length === 0 ? '' : `<${name} count="${made.length}" manualBreakCount="${made.length}">${made.join('')}</${name}>`;
}

function shiftOf({ sheet, columns }: SheetToWrite, raw: RawSheet): Shift {
  const named = columns.filter(({ table }) => table === sheet.label).map(({ column }) => ({ first: column, last: column }));
  return new Shift(raw.hiddenRows, [...raw.hiddenColumns, ...named]);
}

/** A sheet as a reader sees it: values, widths, merged headings, print settings. Nothing else is written. */
export function maskSheet(write: SheetToWrite): MaskedSheet {
  const raw = readSheetXml(write.xml);
  const layout = readLayout(write.xml);
  const shift = shiftOf(write, raw);
  const edits = new Map(write.edits.map((edit) => [edit.start, edit]));
  const data = sheetData({ sheet: raw, layout, shift, styles: write.styles, strings: write.strings, edits });
  const one = (name: string, names: readonly string[]): string => elementOf(name, layout.single.get(name), names);
  const content = [
    `<sheetPr>${one('tabColor', ['rgb', 'theme', 'tint', 'indexed', 'auto'])}${one('pageSetUpPr', ['autoPageBreaks', 'fitToPage'])}</sheetPr>`,
    viewXml(layout, shift, write.isFirst),
    one('sheetFormatPr', ['baseColWidth', 'defaultColWidth', 'defaultRowHeight', 'customHeight']),
    columnsXml(layout.columns, shift),
    `<sheetData>${data}</sheetData>`,
    mergesXml(raw.merges, shift),
    one('printOptions', ['horizontalCentered', 'verticalCentered', 'headings', 'gridLines', 'gridLinesSet']),
    one('pageMargins', ['left', 'right', 'top', 'bottom', 'header', 'footer']),
    one('pageSetup', setupAttributes),
    pagesXml(write.xml, raw.pageTexts, write.edits, layout.single.get('headerFooter')),
    breaksXml('rowBreaks', layout.rowBreaks, (at) => shift.rowsUpTo(at), 16_383),
    breaksXml('colBreaks', layout.columnBreaks, (at) => shift.columnsUpTo(at), 1_048_575),
    layout.drawing === undefined ? '' : '<drawing r:id="rId1"/>',
  ];
  return {
    xml: `${declaration}<worksheet xmlns="${spreadsheet}" xmlns:r="${officeRelations}">${content.join('')}</worksheet>`,
    shift,
    drawing: layout.drawing,
  };
}

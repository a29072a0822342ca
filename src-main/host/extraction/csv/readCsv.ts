import type { Reader } from '../fileToRead';
import { limits } from '../limits';
import { decodePlainText } from '../plainText';
import { refuse } from '../trouble';
import { SheetTable, type SheetCell } from '../xlsx/sheetTable';
import { delimiterOf, fieldsOf } from './fields';

/** A table of commas or tabs: cells as in a sheet, 表格B3. */
export const readCsv: Reader = ({ bytes }) => {
  const { text } = decodePlainText(bytes);
  if (text.length > limits.textUnits) refuse('cannot-check');
  const table = new SheetTable({ entry: '', label: '表格' });
  const parts = [...rowsOf(text)].flatMap((row) => table.addRow(row));
  return Promise.resolve({ parts, unread: [] });
};

function* rowsOf(text: string): Generator<readonly SheetCell[]> {
  let row: SheetCell[] = [];
  for (const field of fieldsOf(text, delimiterOf(text))) {
    if (row[0] !== undefined && row[0].row !== field.row) {
      yield row;
      row = [];
    }
    if (field.text.trim() !== '') row.push({ ...field, hidden: undefined, merge: undefined });
  }
  if (row.length > 0) yield row;
}

import { editsByEntry, type Masker } from '../maskPlan';
import { decodePlainText } from '../plainText';
import { delimiterOf, fieldSource, fieldsOf } from './fields';

const lineEnd = (text: string, at: number): string => (text.startsWith('\r\n', at) ? '\r\n' : (text[at] ?? ''));

/** Writes fields anew or leaves columns out; the rest stays as it was. Comes out as UTF-8 with its mark, or Excel would take it for GBK. */
export const maskCsv: Masker = ({ bytes }, plan) => {
  const edits = editsByEntry(plan);
  if (edits === undefined) return Promise.resolve('still-there');
  const { text } = decodePlainText(bytes);
  const delimiter = delimiterOf(text);
  const wanted = new Map((edits.get('') ?? []).map((edit) => [edit.start, edit.source]));
  const gone = new Set(plan.columns.map(({ column }) => column));
  const made: string[] = [];
  let isFirst = true;
  for (const { column, start, end } of fieldsOf(text, delimiter)) {
    const written = wanted.get(start);
    if (!gone.has(column)) {
      made.push(isFirst ? '' : delimiter, written === undefined ? text.slice(start, end) : fieldSource(written, delimiter));
      isFirst = false;
    }
    if (text[end] === delimiter) continue;
    made.push(lineEnd(text, end));
    isFirst = true;
  }
  return Promise.resolve(new Uint8Array(Buffer.from(`\ufeff${made.join('')}`, 'utf8')));
};

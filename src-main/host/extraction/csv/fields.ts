/** A field of a table of commas or tabs, with its quotes. */
export interface Field {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const delimiters = ['\t', ',', ';', '，'] as const;

/** What divides the fields: whatever stands most often in the first lines. */
export function delimiterOf(text: string): string {
  const begins = text.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => begins.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (delimiters[counts.indexOf(most)] ?? ',');
}

const unquoted = (source: string): string =>
  source.startsWith('"') ? source.slice(1, source.endsWith('"') && source.length > 1 ? -1 : undefined) : source;

const endOfQuoted = (text: string, start: number): number => {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length;
};

/** The fields one by one; a quoted one may hold delimiters and line ends (RFC 4180). Blank fields are given too. */
export function* fieldsOf(text: string, delimiter: string): Generator<Field> {
  const ends = new RegExp(`[\\r\\n${delimiter}]`, 'g');
  let row = 1;
  let column = 1;
  for (let start = 0; start <= text.length;) {
    ends.lastIndex = text[start] === '"' ? endOfQuoted(text, start) : start;
    const end = ends.exec(text)?.index ?? text.length;
    const source = text.slice(start, end);
    yield { row, column, start, end, text: unquoted(source).replace(/""/g, '"') };
    const isDelimiter = text[end] === delimiter;
    column = isDelimiter ? column + 1 : 1;
    if (!isDelimiter) row += 1;
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}

/** A text as a field of its own. */
export const fieldSource = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;

import WordExtractor, { type WordDocument } from 'word-extractor';
import { firstLineRole, isTitleLine } from '../../../../src-domain/screening/titles';
import type { HiddenCode, PartRole, TextPart, UnreadPart } from '../../../../src-domain/screening/types';
import type { FileToRead } from '../fileToRead';
import { limits } from '../limits';
import type { SourcedDocument } from '../pieces';
import { ReadTroubleError, refuse } from '../trouble';
import { oleStreams, type OleStreams } from './oleStreams';
import { allCharacters, tableName } from './pieceTable';
import { readSummary } from './summary';

const asWritten = { filterUnicode: false } as const;

const stories: readonly (readonly [name: string, role: PartRole, read: (word: WordDocument) => string, hidden?: HiddenCode])[] = [
  ['正文', 'body', (word) => word.getBody(asWritten)],
  ['页眉', 'header', (word) => word.getHeaders({ ...asWritten, includeFooters: false })],
  ['页脚', 'footer', (word) => word.getFooters(asWritten)],
  ['脚注', 'body', (word) => word.getFootnotes(asWritten)],
  ['尾注', 'body', (word) => word.getEndnotes(asWritten)],
  ['文本框', 'body', (word) => word.getTextboxes(asWritten)],
  ['批注', 'body', (word) => word.getAnnotations(asWritten), 'comment'],
];

const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f]/gu, ' ').trim();

/** A line of cells: Word 97 ends cells with a mark that comes out as a tab. */
function lineParts(
  name: string,
  role: PartRole,
  line: string,
  number: number,
  rows: { table: number; row: number; heads: readonly string[] },
) {
  const where = `${name}第${number}段`;
  const cells = line.replace(/\t+$/u, '').split('\t').map(printable);
  if (cells.length < 2 || name !== '正文') {
    rows.row = 0;
    const isFirst = name === '正文' && number === 1;
    const lineRole = isFirst ? firstLineRole(line) : name === '正文' && isTitleLine(line, number) ? 'title' : role;
    return [{ where, role: lineRole, text: printable(line) }];
  }
  if (rows.row === 0) {
    rows.table += 1;
    rows.heads = cells;
  }
  rows.row += 1;
  const { table, row, heads } = rows;
  return cells.map((text, index): TextPart => {
    const before = [row > 1 ? heads[index] : undefined, cells[index - 1]].filter(
      (each): each is string => each !== undefined && each !== '',
    );
    const cell = { table: `正文表格${table}`, row, column: index + 1 };
    return { where: `正文表格${table}第${row}行第${index + 1}列`, role: 'table', text, cell, ...(before.length > 0 && { before }) };
  });
}

function storyParts([name, role, read, hidden]: (typeof stories)[number], word: WordDocument): readonly TextPart[] {
  const rows = { table: 0, row: 0, heads: [] };
  return read(word)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : lineParts(name, role, line, index + 1, rows)))
    .filter(({ text }) => text !== '')
    .map((part): TextPart => (hidden === undefined ? part : { ...part, hidden }));
}

const paragraphEnds = /[\u0007\n\u000b\f\r]+/u;
const fieldSigns = /[\u0013-\u0015]/u;

/** What the file holds beyond the text as shown: deleted changes, field codes, older pieces. */
function restParts(characters: string, shown: readonly TextPart[]): readonly TextPart[] {
  const known = new Set(shown.map(({ text }) => text.replace(/\s/gu, '')));
  return characters.split(paragraphEnds).flatMap((line, index): readonly TextPart[] => {
    const text = printable(line);
    if (text === '' || known.has(text.replace(/\s/gu, ''))) return [];
    return [{ where: `文件内容第${index + 1}段`, role: 'body', text, hidden: fieldSigns.test(line) ? 'field-code' : 'deletion' }];
  });
}

// Pictures and drawings stand as signs in the text; inside a field code the same sign means something else.
const pictureSign = /[\u0001\u0008]/gu;
const fieldCode = /\u0013[^\u0013\u0014\u0015]*\u0014?/gu;

function unreadIn({ folders }: OleStreams): readonly UnreadPart[] {
  return [
    ...(folders.includes('Macros') ? [{ part: '宏', why: 'macro' as const }] : []),
    ...(folders.includes('ObjectPool') ? [{ part: '嵌入的文件', why: 'embedded-object' as const }] : []),
  ];
}

async function read(bytes: Buffer): Promise<SourcedDocument> {
  const streams = await oleStreams(bytes);
  const word = (await streams.read('WordDocument')) ?? refuse('damaged');
  const table = (await streams.read(tableName(word))) ?? refuse('damaged');
  const characters = allCharacters(word, table);
  if (characters.length > limits.textUnits) refuse('cannot-check');
  const extracted = await new WordExtractor().extract(bytes);
  const shown = stories.flatMap((story) => storyParts(story, extracted));
  const properties = [
    ...readSummary(await streams.read('\u0005SummaryInformation'), 'summary'),
    ...readSummary(await streams.read('\u0005DocumentSummaryInformation'), 'document'),
  ].map(({ name, text, isPerson }): TextPart => ({ where: `文件属性·${name}`, role: 'body', text, ...(isPerson && { metadata: true }) }));
  const parts = [...shown, ...restParts(characters, shown), ...properties];
  const pictures = [...characters.replace(fieldCode, '').matchAll(pictureSign)].map((_, index) => `图片${index + 1}`);
  return { parts: parts.map((part) => ({ part, segments: [] })), unread: unreadIn(streams), pictures };
}

/** An old Word or WPS file: what it shows, and what it holds besides. Throws ReadTroubleError. */
export async function readDoc({ bytes }: FileToRead): Promise<SourcedDocument> {
  try {
    return await read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    throw error instanceof ReadTroubleError ? error : new ReadTroubleError('damaged');
  }
}

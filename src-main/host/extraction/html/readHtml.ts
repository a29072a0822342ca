import type { HiddenCode } from '../../../../src-domain/screening/types';
import { isTitleLine } from '../../../../src-domain/screening/titles';
import type { Reader } from '../fileToRead';
import { limits } from '../limits';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { decodePlainText } from '../plainText';
import { refuse } from '../trouble';
import { plainPart, withOwnPlaces } from '../xlsx/plainParts';
import { SheetTable, type SheetCell } from '../xlsx/sheetTable';
import { isWorded } from '../xlsx/words';
import { tokensOf, type Token } from './tokens';

type Open = Extract<Token, { kind: 'open' }>;

const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const inline = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'del',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
    'mark',
    'nobr',
    'q',
    's',
    'small',
  ].concat([
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'tt',
    'u',
    'var',
    'wbr',
    'img',
    'o:p',
    'st1:chsdate',
    'ruby',
    'rt',
    'rp',
    'time',
    'data',
  ]),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'iframe', 'object', 'head', 'datalist', 'rp']);
// Opening one of these ends the open element that the browser would end.
const implied: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  p: ['p'],
  div: ['p'],
  table: ['p'],
  ul: ['p'],
  ol: ['p'],
};

const isHidden = ({ name, attributes }: Open): boolean =>
  'hidden' in attributes ||
  (name === 'input' && attributes['type']?.toLowerCase() === 'hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i.test(
    attributes['style'] ?? '',
  );

interface Element {
  readonly name: string;
  readonly hidden: HiddenCode | undefined;
}

interface OpenTable {
  readonly table: SheetTable;
  row: SheetCell[];
  rows: number;
  column: number;
  cell: { text: string; readonly column: number } | undefined;
}

/** A page as a browser would show it, and what it holds besides. Nothing is run and nothing fetched. */
class PageReader {
  readonly parts: SourcedPart[] = [];
  readonly markup: string[] = [];
  readonly pictures: string[] = [];
  private readonly stack: Element[] = [];
  private readonly tables: OpenTable[] = [];
  private paragraphs = 0;
  private tableCount = 0;
  private line = '';
  private lineHidden: HiddenCode | undefined;

  take(token: Token): void {
    // The page breaks lines where it wants.
    if (token.kind === 'text') this.text(token.text.replace(/[\r\n]+/g, ' '));
    else if (token.kind === 'open') this.open(token);
    else if (token.kind === 'close') this.close(token.name);
    else if (isWorded(token.text) || /[A-Za-z]{3}\s/.test(token.text)) this.addMarkup(token.text);
  }

  end(): void {
    this.endLine();
    while (this.tables.length > 0) this.endTable();
  }

  private get hidden(): HiddenCode | undefined {
    return this.stack.at(-1)?.hidden;
  }

  private addMarkup(text: string): void {
    if (text.trim() !== '' && !/^\s*doctype/i.test(text)) this.markup.push(text.trim());
  }

  private text(text: string): void {
    const { hidden, name } = this.stack.at(-1) ?? { hidden: undefined, name: '' };
    if (name === 'title') {
      this.parts.push(...(text.trim() === '' ? [] : [partOf('网页标题', 'title', pieceOf(text.trim()))]));
    } else if (hidden === 'markup') {
      if (isWorded(text)) this.addMarkup(text);
    } else {
      const cell = this.tables.at(-1)?.cell;
      if (hidden !== this.lineHidden) this.endLine();
      this.lineHidden = hidden;
      if (cell !== undefined && hidden === undefined) cell.text += text;
      else this.line += text;
    }
  }

  private open(tag: Open): void {
    const { name, attributes } = tag;
    for (const [key, value] of Object.entries(attributes)) {
      const tells =
        ['alt', 'title', 'value', 'placeholder', 'content', 'label'].includes(key) || key.startsWith('data-') || key.startsWith('aria-');
      if (isWorded(value) || (tells && value.trim().length > 5 && /\s/.test(value))) this.addMarkup(value);
    }
    if (name === 'img' || name === 'svg' || name === 'canvas' || name === 'picture') this.pictures.push(`图片${this.pictures.length + 1}`);
    if (name === 'br') this.text('\n');
    else if (!inline.has(name)) this.endLine();
    for (const ended of implied[name] ?? []) if (this.isOpenHere(ended)) this.close(ended);
    if (name === 'table') this.startTable();
    if (name === 'tr') this.startRow();
    if (name === 'td' || name === 'th') this.startCell(attributes);
    if (empty.has(name) || tag.selfClosing) return;
    const hidden = this.hidden ?? (unseen.has(name) ? 'markup' : isHidden(tag) ? 'hidden-text' : undefined);
    this.stack.push({ name, hidden });
  }

  /** Whether an element is open within the table cell or list that is open now. */
  private isOpenHere(name: string): boolean {
    const fence = name === 'li' ? ['ul', 'ol'] : ['table'];
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      if (this.stack[at]?.name === name) return true;
      if (fence.includes(this.stack[at]?.name ?? '')) return false;
    }
    return false;
  }

  private close(name: string): void {
    const at = this.stack.map((each) => each.name).lastIndexOf(name);
    if (at === -1) return;
    if (!inline.has(name)) this.endLine();
    this.stack.length = at;
    if (name === 'td' || name === 'th') this.endCell();
    if (name === 'tr') this.endRow();
    if (name === 'table') this.endTable();
  }

  private endLine(): void {
    const text = this.line.replace(/[^\S\n]+/g, ' ').trim();
    this.line = '';
    if (text === '') return;
    const cell = this.tables.at(-1)?.cell;
    if (cell !== undefined && this.lineHidden === undefined) {
      cell.text += `\n${text}`;
      return;
    }
    this.paragraphs += 1;
    const hidden = this.lineHidden;
    const role = isTitleLine(text, this.paragraphs) ? 'title' : 'body';
    this.parts.push(partOf(`正文第${this.paragraphs}段`, role, pieceOf(text), hidden === undefined ? {} : { hidden }));
  }

  private startTable(): void {
    this.tableCount += 1;
    const table = new SheetTable({ entry: '', label: `表格${this.tableCount}` });
    this.tables.push({ table, row: [], rows: 0, column: 0, cell: undefined });
  }

  private startRow(): void {
    const open = this.tables.at(-1);
    if (open === undefined) return;
    this.endRow();
    [open.rows, open.column] = [open.rows + 1, 0];
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    const open = this.tables.at(-1);
    if (open === undefined) return;
    this.endCell();
    if (open.rows === 0) open.rows = 1;
    open.cell = { text: '', column: open.column + 1 };
    open.column += Math.max(1, Math.min(Number(attributes['colspan']) || 1, 200));
  }

  private endCell(): void {
    const open = this.tables.at(-1);
    if (open?.cell === undefined) return;
    const text = open.cell.text.replace(/[^\S\n]+/g, ' ').trim();
    const { column } = open.cell;
    open.cell = undefined;
    if (text !== '') open.row.push({ row: open.rows, column, text, start: 0, end: 0, hidden: this.hidden, merge: undefined });
  }

  private endRow(): void {
    const open = this.tables.at(-1);
    if (open === undefined) return;
    this.endCell();
    if (open.row.length > 0) this.parts.push(...open.table.addRow(open.row));
    open.row = [];
  }

  private endTable(): void {
    this.endRow();
    this.tables.pop();
  }
}

function pieceOf(text: string): Piece {
  const piece = new Piece();
  piece.append(text);
  return piece;
}

/** A saved web page. */
export const readHtml: Reader = ({ bytes }) => {
  const { text } = decodePlainText(bytes);
  if (text.length > limits.textUnits) refuse('cannot-check');
  const reader = new PageReader();
  for (const token of tokensOf(text)) reader.take(token);
  reader.end();
  const markup = reader.markup.length === 0 ? [] : [plainPart('网页代码', reader.markup.join('\n'), 'markup')];
  return Promise.resolve({ parts: withOwnPlaces([...reader.parts, ...markup]), unread: [], pictures: reader.pictures });
};

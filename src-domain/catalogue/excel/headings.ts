import { fail, ok, type Result } from '../../kernel/result';
import type { CatalogueChannel } from '../types';
import { channelOf } from './channelCells';
import { columnLabel, type ColumnKey } from './columns';
import { groupOf, headWords, isExact, isTopHead, keyOf, type HeadGroup } from './headingWords';
import type { ExcelDoubt, ExcelFault, ExcelFaultCode } from './problems';
import type { SheetView } from './sheetView';
import { tidy } from './tidy';
import type { CatalogueWords } from './words';

/** Where the columns of a sheet stand. */
export interface Heading {
  readonly first: number;
  readonly last: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns of single channels. */
  readonly channels: ReadonlyMap<number, CatalogueChannel>;
  readonly doubts: readonly ExcelDoubt[];
  /** Every word of the head, for pages that repeat it. */
  readonly texts: ReadonlySet<string>;
}

/** Heads stand below a title, at most this far down. */
const lowestHead = 12;
/** Fewer known heads than this in one row, and the sheet is no catalogue: a cover, a note. */
const fewestHeads = 2;

interface Head {
  readonly column: number;
  readonly top: string;
  readonly sub: string;
  readonly group: HeadGroup | undefined;
}

type Meaning =
  | { readonly kind: 'column'; readonly key: ColumnKey; readonly exact: boolean }
  | { readonly kind: 'channel'; readonly channel: CatalogueChannel }
  /** Under a head of the national layout, but none of its parts. */
  | { readonly kind: 'unknown' }
  /** A column of the officers' own that the desk knows nothing of. */
  | { readonly kind: 'stranger' };

const alone: Readonly<Record<Exclude<HeadGroup, 'local'>, ColumnKey>> = {
  item: 'level2',
  channels: 'channels',
  audience: 'audience',
  mode: 'mode',
  levels: 'levels',
};

const textAt = (view: SheetView, row: number, column: number): string => tidy(view.at(row, column)?.text ?? '');

const knownIn = (view: SheetView, row: number): number =>
  new Set(view.own(row).flatMap(({ text }) => (isTopHead(text) ? [headWords(text)] : []))).size;

function headRow(view: SheetView): number | undefined {
  const counted = view.rows.filter((row) => row <= lowestHead).map((row) => ({ row, known: knownIn(view, row) }));
  const most = counted.reduce((best, each) => (each.known > best.known ? each : best), { row: 0, known: 0 });
  return most.known < fewestHeads ? undefined : most.row;
}

/** No table of an officer is wider; what a stranger wrote further right is not looked at. */
const widest = 200;

/** Whether the row below belongs to the head: it names parts of what stands over it. */
function hasSecondRow(view: SheetView, row: number, words: CatalogueWords): boolean {
  return view.own(row + 1).some(({ text, column }) => {
    const top = textAt(view, row, column);
    const group = groupOf(top);
    if (group === undefined || top === tidy(text)) return false;
    if (group !== 'channels') return keyOf(text) !== undefined;
    // One column for all channels has a channel in its first row of items, too.
    const shared = [column - 1, column + 1].some((beside) => textAt(view, row, beside) === top);
    return shared && channelOf(text, words) !== undefined;
  });
}

function headsOf(view: SheetView, first: number, last: number): readonly Head[] {
  const heads: Head[] = [];
  for (let column = 1; column <= Math.min(view.lastColumn, widest); column += 1) {
    const top = textAt(view, first, column);
    const below = last > first ? textAt(view, last, column) : '';
    if (top !== '' || below !== '') heads.push({ column, top, sub: below === top ? '' : below, group: groupOf(top) });
  }
  return heads;
}

const orUnknown = (text: string, kind: 'unknown' | 'stranger'): Meaning => {
  const key = keyOf(text);
  return key === undefined ? { kind } : { kind: 'column', key, exact: isExact(text) };
};

function meaningOf(head: Head, heads: readonly Head[], words: CatalogueWords): Meaning {
  const { top, sub, group } = head;
  if (group === undefined) return orUnknown(keyOf(sub) === undefined ? top : sub, 'stranger');
  if (sub === '') {
    const shared = group === 'local' || heads.some((other) => other !== head && other.group === group && other.sub !== '');
    return shared ? { kind: 'unknown' } : { kind: 'column', key: alone[group], exact: isExact(top) };
  }
  if (group !== 'channels') return orUnknown(sub, 'unknown');
  const channel = channelOf(sub, words);
  return channel === undefined ? { kind: 'unknown' } : { kind: 'channel', channel };
}

const needed: readonly (readonly ColumnKey[])[] = [
  ['level1'],
  ['level2'],
  ['content'],
  ['basis'],
  ['limit'],
  ['subject'],
  ['channels'],
  ['audience', 'everyone', 'group'],
  ['mode', 'active', 'onRequest'],
  ['levels', 'county', 'township', 'village', 'townshipVillage'],
];

class HeadingReader {
  readonly columns = new Map<ColumnKey, number>();
  readonly channels = new Map<number, CatalogueChannel>();
  readonly faults: ExcelFault[] = [];
  readonly doubts: ExcelDoubt[] = [];
  private readonly strangers: string[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly first: number,
    private readonly last: number,
    private readonly words: CatalogueWords,
  ) {}

  read(): void {
    const heads = headsOf(this.view, this.first, this.last);
    const meant = heads.map((head) => ({ head, meaning: meaningOf(head, heads, this.words) }));
    // A column named exactly as in print goes before one that could be meant.
    const exact = meant.filter(({ meaning }) => meaning.kind === 'column' && meaning.exact);
    for (const { head, meaning } of [...exact, ...meant.filter((each) => !exact.includes(each))]) this.take(head, meaning);
    for (const keys of needed) this.need(keys);
    this.mergesOver();
  }

  private take(head: Head, meaning: Meaning): void {
    const label = head.sub === '' ? head.top : head.sub;
    if (meaning.kind === 'channel') this.channels.set(head.column, meaning.channel);
    else if (meaning.kind === 'unknown') this.fault('unknown-heading', head, label, head.top);
    else if (meaning.kind === 'stranger') this.strange(head, label);
    else if (!this.columns.has(meaning.key)) this.columns.set(meaning.key, head.column);
    else if (meaning.exact) this.fault('double-column', head, label, this.cellOf(this.columns.get(meaning.key) ?? 0));
    else this.strange(head, label);
  }

  private strange(head: Head, label: string): void {
    this.strangers.push(label);
    const { sheet, cell } = this.view.place(this.rowOf(head), head.column);
    this.doubts.push({ code: 'unread-column', sheet, cell, text: label, took: '' });
  }

  private need(keys: readonly ColumnKey[]): void {
    const [first] = keys;
    const there = keys.some((key) => this.columns.has(key)) || (first === 'channels' && this.channels.size > 0);
    if (first === undefined || there) return;
    const { sheet, cell } = this.view.place(this.first, this.view.own(this.first)[0]?.column ?? 1);
    this.faults.push({ code: 'missing-column', sheet, cell, text: columnLabel(first), other: this.strangers.join('、') });
  }

  /** A head merged with the rows below it would speak for items. */
  private mergesOver(): void {
    for (const { top, bottom, left } of this.view.merges) {
      if (top > this.last || bottom <= this.last || bottom < this.first) continue;
      const { sheet, cell } = this.view.place(top, left);
      this.faults.push({ code: 'merge-over-heading', sheet, cell, text: textAt(this.view, top, left), other: '' });
    }
  }

  private rowOf = (head: Head): number => (head.sub === '' ? this.first : this.last);

  private cellOf = (column: number): string => this.view.place(this.first, column).cell;

  private fault(code: ExcelFaultCode, head: Head, text: string, other: string): void {
    const { sheet, cell } = this.view.place(this.rowOf(head), head.column);
    this.faults.push({ code, sheet, cell, text, other });
  }
}

/** Finds the head of a sheet in one or two rows; undefined for a sheet that is no catalogue. */
export function findHeading(view: SheetView, words: CatalogueWords): Result<Heading, readonly ExcelFault[]> | undefined {
  const first = headRow(view);
  if (first === undefined) return undefined;
  const last = hasSecondRow(view, first, words) ? first + 1 : first;
  const reader = new HeadingReader(view, first, last, words);
  reader.read();
  if (reader.faults.length > 0) return fail(reader.faults);
  const texts = new Set([first, last].flatMap((row) => view.own(row).map(({ text }) => headWords(text))));
  return ok({ first, last, columns: reader.columns, channels: reader.channels, doubts: reader.doubts, texts });
}

/** A page of a long table that repeats its head. */
export const repeatsHead = (view: SheetView, { texts }: Heading, row: number): boolean =>
  view.own(row).every(({ text }) => texts.has(headWords(text)));

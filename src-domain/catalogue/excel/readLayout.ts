import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import type { CatalogueItem } from '../types';
import type { GridSheet } from './grid';
import { findHeading } from './headings';
import { idsOf, isVillageItem, matched, reportTwins, type InForce } from './itemIds';
import type { ExcelDoubt, ExcelFault } from './problems';
import { resolveLimit } from './resolveLimit';
import type { Findings } from './rowReader';
import { SheetRows, type RawItem } from './sheetRows';
import { viewOf } from './sheetView';
import type { CatalogueWords } from './words';

export interface LayoutReading {
  readonly words: CatalogueWords;
  readonly inForce: InForce;
  /** What an item gets that says no 生效日期 and 版本 and is not in force. */
  readonly fresh: { readonly validFrom: CalendarDate; readonly version: number };
}

export interface ReadItem {
  readonly item: CatalogueItem;
  readonly village: boolean;
  /** The sheet names the day from which the item holds. */
  readonly dated: boolean;
}

export interface ReadCatalogue {
  readonly items: readonly ReadItem[];
  readonly doubts: readonly ExcelDoubt[];
  /** The sentence under the tables; null where there is none. */
  readonly tail: string | null;
}

class WorkbookReader {
  readonly found: Findings = { faults: [], doubts: [] };
  readonly raws: RawItem[] = [];
  tail: string | undefined;
  private tables = 0;

  constructor(
    private readonly words: CatalogueWords,
    private readonly known: readonly string[],
  ) {}

  read(sheets: readonly GridSheet[]): void {
    for (const sheet of sheets) this.readSheet(sheet);
    if (this.found.faults.length > 0) return;
    const code = this.tables === 0 ? 'no-heading' : this.raws.length === 0 ? 'no-items' : undefined;
    if (code !== undefined) this.found.faults.push({ code, sheet: sheets[0]?.name ?? '', cell: 'A1', text: '', other: '' });
  }

  private readSheet(sheet: GridSheet): void {
    const view = viewOf(sheet);
    if (view === null) return void this.found.faults.push({ code: 'too-many-merges', sheet: sheet.name, cell: 'A1', text: '', other: '' });
    if (view.rows.length === 0) return;
    const heading = sheet.hidden ? undefined : findHeading(view, this.words);
    if (heading === undefined)
      return void this.found.doubts.push({ code: 'unread-sheet', sheet: sheet.name, cell: 'A1', text: sheet.name, took: '' });
    this.tables += 1;
    if (!heading.ok) return void this.found.faults.push(...heading.error);
    this.found.doubts.push(...heading.value.doubts);
    const rows = new SheetRows(view, heading.value, this.words, this.known, this.found);
    rows.read();
    this.raws.push(...rows.items);
    this.tail ??= rows.tail;
  }
}

/** By 序号 where it counts through the whole workbook, else as the rows stand. */
function inOrder(raws: readonly RawItem[]): readonly RawItem[] {
  const numbers = new Set(raws.map(({ no }) => no));
  if (numbers.size !== raws.length || numbers.has(undefined)) return raws;
  return [...raws].sort((one, other) => (one.no ?? 0) - (other.no ?? 0));
}

const sameSet = <Value>(one: readonly Value[], other: readonly Value[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** Ticks have no order of their own: what is chosen as before stays as it was written before. */
const asBefore = <Value>(read: readonly Value[], before: readonly Value[] | undefined): readonly Value[] =>
  before !== undefined && sameSet(read, before) ? before : read;

const lists = /名单|姓名|户主|救助对象|补助农户|申请户/u;

/** Without a word about it: as the item in force, else by what its content names. Lists of people are masked when in doubt. */
function personalOf(raw: RawItem, old: CatalogueItem | undefined): CatalogueItem['personalData'] {
  const said = raw.local.personal ?? old?.personalData;
  if (said !== undefined) return said;
  if (!lists.test(raw.printed.content.join('、'))) return 'none';
  raw.row.doubt('guessed-personal', 'content', raw.printed.level2);
  return 'list-masked';
}

function channelsOf({ printed, local }: RawItem, old: CatalogueItem | undefined): CatalogueItem['channels'] {
  const { required, optional, ...rest } = printed.channels;
  const open = local.optional ?? (optional.length === 0 ? (old?.channels.optional ?? []) : optional);
  return {
    required: asBefore(required, old?.channels.required),
    optional: asBefore(
      open.filter((code) => !required.includes(code)),
      old?.channels.optional,
    ),
    ...rest,
  };
}

function itemOf(raw: RawItem, id: string, old: CatalogueItem | undefined, { words, fresh }: LayoutReading): CatalogueItem {
  const { printed, local } = raw;
  const { limitText: _, ...cells } = printed;
  if (local.id === undefined && raw.row.has('id')) raw.row.doubt('no-id', 'id', printed.level2, id);
  return {
    id,
    field: raw.field,
    level1: raw.level1,
    ...cells,
    limit: resolveLimit(raw, old, words),
    channels: channelsOf(raw, old),
    levels: asBefore(printed.levels, old?.levels),
    scope: local.scope ?? old?.scope ?? [],
    personalData: personalOf(raw, old),
    validFrom: local.validFrom ?? old?.validFrom ?? fresh.validFrom,
    version: local.version ?? old?.version ?? fresh.version,
  };
}

/**
 * Reads a catalogue from the cells of a workbook: the desk's own export, or the officers' table with the nine columns of the national
 * layout. Every fault is named by sheet and cell, and while there is one nothing is read at all.
 */
export function readLayout(sheets: readonly GridSheet[], reading: LayoutReading): Result<ReadCatalogue, readonly ExcelFault[]> {
  const { words, inForce } = reading;
  const inUse = [...inForce.unit, ...inForce.village].map(({ field }) => field);
  const reader = new WorkbookReader(words, [...new Set([...inUse, ...words.fieldNames])]);
  reader.read(sheets);
  reportTwins(reader.raws);
  if (reader.found.faults.length > 0) return fail(reader.found.faults);
  const raws = inOrder(reader.raws);
  const old = matched(raws, inForce);
  const ids = idsOf(raws, old, inForce);
  const items = raws.map((raw): ReadItem => {
    const item = itemOf(raw, ids.get(raw) ?? '', old.get(raw), reading);
    return { item, village: isVillageItem(item), dated: raw.local.validFrom !== undefined };
  });
  return ok({ items, doubts: reader.found.doubts, tail: reader.tail ?? null });
}

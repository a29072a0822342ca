import type { CalendarDate } from '../../kernel/calendarDate';
import { firstPublication } from '../../ledger/publications';
import type { DisclosureRecord } from '../../ledger/types';
import { matterOf } from '../../notices/sheet';
import { cell, writtenDate, type PaperBlock, type PaperCell, type PaperRow, type PaperSheet } from '../../review/papers/sheet';
import type { CatalogueItem } from '../types';

/** One line of the directory: the four columns of art. 12, and what it is grouped by. */
export interface DirectoryEntry {
  readonly id: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly overview: string;
  /** False: the overview is the suggestion, nobody has written one. */
  readonly written: boolean;
  readonly formedOn: CalendarDate;
  readonly item: CatalogueItem | null;
}

/** 内容概述 from what is known without looking into the document: what the record is about and under which item it is published. */
export function suggestedOverview({ title }: Pick<DisclosureRecord, 'title'>, item: CatalogueItem | null, unitName: string): string {
  const matter = matterOf(title, unitName);
  return item === null ? `${matter}。` : `${item.level1}（${item.level2}）：${matter}。`;
}

export interface DirectorySource {
  readonly unitName: string;
  readonly records: readonly DisclosureRecord[];
  readonly items: readonly CatalogueItem[];
  /** Overviews that somebody wrote, by record. */
  readonly overviews: ReadonlyMap<string, string>;
  /** Records that are on no channel any more. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Proactively published and standing, newest first; of one day by index number. */
export function directoryEntries({ unitName, records, items, overviews, withdrawn }: DirectorySource): readonly DirectoryEntry[] {
  const itemById = new Map(items.map((item) => [item.id, item]));
  const listed = records.filter(
    (record) => record.attribute === 'proactive' && firstPublication(record) !== undefined && !withdrawn.has(record.id),
  );
  const entries = listed.map((record): DirectoryEntry => {
    const { id, indexNumber, title, formedOn } = record;
    const item = itemById.get(record.catalogueItem ?? '') ?? null;
    const written = overviews.get(id);
    const overview = written ?? suggestedOverview(record, item, unitName);
    return { id, indexNumber, title, overview, written: written !== undefined, formedOn, item };
  });
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return entries.sort((one, other) => order(other.formedOn, one.formedOn) || order(one.indexNumber, other.indexNumber));
}

export type DirectoryOrder = 'year' | 'field' | 'item';

/** Under which heading an entry stands. */
function headingOf({ formedOn, item }: DirectoryEntry, by: DirectoryOrder): string {
  if (by === 'year') return `${formedOn.slice(0, 4)}年`;
  if (item === null) return '其他';
  return by === 'field' ? item.field : `${item.id} ${item.level2}`;
}

export interface DirectoryGroup {
  readonly heading: string;
  readonly entries: readonly DirectoryEntry[];
}

/** Entries under their headings; what belongs to no item comes last. */
export function grouped(entries: readonly DirectoryEntry[], by: DirectoryOrder): readonly DirectoryGroup[] {
  const groups = new Map<string, DirectoryEntry[]>();
  for (const entry of entries) {
    const heading = headingOf(entry, by);
    const own = groups.get(heading);
    if (own === undefined) groups.set(heading, [entry]);
    else own.push(entry);
  }
  const all = [...groups].map(([heading, own]) => ({ heading, entries: own }));
  return [...all.filter(({ heading }) => heading !== '其他'), ...all.filter(({ heading }) => heading === '其他')];
}

/** Cuts groups into volumes (册) of at most `size` entries, in their order; a group that is cut goes on under its own heading. */
export function volumesOf(groups: readonly DirectoryGroup[], size: number): readonly (readonly DirectoryGroup[])[] {
  const volumes: DirectoryGroup[][] = [];
  let room = 0;
  for (const { heading, entries } of groups)
    for (let at = 0; at < entries.length;) {
      if (room === 0) {
        volumes.push([]);
        room = size;
      }
      const piece = entries.slice(at, at + room);
      volumes.at(-1)?.push({ heading, entries: piece });
      at += piece.length;
      room -= piece.length;
    }
  return volumes;
}

const exact = (...text: readonly string[]): PaperCell => ({ text, exact: true });

const rowOf = ({ indexNumber, title, overview, formedOn }: DirectoryEntry): PaperRow => ({
  cells: [exact(...indexNumber.split(/(?<=\/)/u)), cell(title), cell(overview), { ...exact(formedOn), align: 'center' }],
});

export interface DirectoryVolume {
  readonly unitName: string;
  readonly groups: readonly DirectoryGroup[];
  /** From 1. */
  readonly volume: number;
  readonly volumes: number;
  /** Entries of all volumes. */
  readonly total: number;
  readonly today: CalendarDate;
}

/** 政府信息公开目录 (条例 art. 12): 索引、名称、内容概述、生成日期; one volume of it. */
export function directorySheet({ unitName, groups, volume, volumes, total, today }: DirectoryVolume): PaperSheet {
  const name = `${unitName}政府信息公开目录`;
  const part = volumes > 1 ? `（第${volume}册，共${volumes}册）` : '';
  return {
    title: `${name}${part}`,
    unitName,
    on: today,
    landscape: true,
    blocks: [
      { kind: 'title', text: name },
      { kind: 'line', entries: [`共 ${total} 条${part}`, `${writtenDate(today)}编制`] },
      ...groups.flatMap(({ heading, entries }): readonly PaperBlock[] => [
        { kind: 'heading', text: heading },
        { kind: 'table', columns: [16, 34, 38, 12], heads: ['索引号', '名称', '内容概述', '生成日期'], rows: entries.map(rowOf) },
      ]),
      ...(groups.length === 0 ? [{ kind: 'text', text: '还没有主动公开的政府信息。' } as const] : []),
    ],
  };
}

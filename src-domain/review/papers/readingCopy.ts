import type { CalendarDate } from '../../kernel/calendarDate';
import type { Finding, TextPart } from '../../screening/types';
import type { DocumentVersion, OfficeDocument } from '../types';
import type { PaperBlock, PaperRow, PaperSheet, PaperTable } from './sheet';

/** What a reader of the file itself would see; text recognised in a picture may be wrong and is left to the file. */
const isVisible = ({ hidden, metadata, text }: TextPart): boolean =>
  (hidden === undefined || hidden === 'insertion') && metadata !== true && text.trim() !== '';

type InTable = TextPart & { readonly cell: NonNullable<TextPart['cell']> };

const isInTable = (part: TextPart): part is InTable => part.cell !== undefined;

/** The cells of one table by row and column; what the file leaves empty is empty here. */
function tableOf(parts: readonly InTable[]): PaperTable {
  const width = Math.max(...parts.map(({ cell }) => cell.column));
  const byRow = new Map<number, Map<number, readonly string[]>>();
  for (const { cell, text } of parts) {
    const row = byRow.get(cell.row) ?? new Map<number, readonly string[]>();
    byRow.set(cell.row, row.set(cell.column, [...(row.get(cell.column) ?? []), text]));
  }
  const inOrder = [...byRow].sort(([one], [other]) => one - other);
  const rows = inOrder.map(([, row]): PaperRow => ({
    cells: Array.from({ length: width }, (_, column) => ({ text: row.get(column + 1) ?? ['　'] })),
  }));
  return { kind: 'table', columns: Array.from({ length: width }, () => 100 / width), heads: null, rows };
}

/** More columns than these want the sheet to lie. */
const columnsUpright = 7;

function blockOf({ role, text }: TextPart): PaperBlock {
  if (role === 'header' || role === 'footer') return { kind: 'note', text };
  return role === 'title' ? { kind: 'heading', text } : { kind: 'text', text };
}

const plain = (text: string): string => text.replace(/\s/gu, '');

/** How many parts from `at` on make up the title, which may stand in several lines; 0: none. */
function titleLength(parts: readonly TextPart[], at: number, title: string): number {
  const lengths = [1, 2, 3, 4];
  return (
    lengths.find(
      (length) =>
        plain(
          parts
            .slice(at, at + length)
            .map(({ text }) => text)
            .join(''),
        ) === title,
    ) ?? 0
  );
}

/** Lines that together are the title become one. */
function withTitle(parts: readonly TextPart[], title: string): readonly TextPart[] {
  const at = parts.findIndex((part, place) => !isInTable(part) && titleLength(parts, place, plain(title)) > 0);
  const first = parts[at];
  if (first === undefined || title.trim() === '') return parts;
  const length = titleLength(parts, at, plain(title));
  return [...parts.slice(0, at), { ...first, role: 'title', text: title }, ...parts.slice(at + length)];
}

function blocksOf(parts: readonly TextPart[], title: string): readonly PaperBlock[] {
  const tables = new Map<string, InTable[]>();
  for (const part of parts.filter(isInTable)) {
    const own = tables.get(part.cell.table);
    if (own === undefined) tables.set(part.cell.table, [part]);
    else own.push(part);
  }
  return parts.flatMap((part): readonly PaperBlock[] => {
    if (!isInTable(part)) return [part.text === title && part.role === 'title' ? { kind: 'title', text: title } : blockOf(part)];
    const own = tables.get(part.cell.table) ?? [];
    return own[0] === part ? [tableOf(own)] : [];
  });
}

interface CopyOf {
  readonly document: OfficeDocument;
  readonly version: DocumentVersion;
  readonly parts: readonly TextPart[];
  readonly unitName: string;
  readonly on: CalendarDate;
}

/** Why a version has no reading copy: it is a picture, or nothing of it can be seen. */
export type NoCopy = 'recognised' | 'empty';

export const noCopyOf = (parts: readonly TextPart[]): NoCopy | null => {
  if (parts.some(({ recognised }) => recognised === true)) return 'recognised';
  return parts.some(isVisible) ? null : 'empty';
};

/** 阅读件: the visible text and tables of one version, to be read and sent around; the file itself stays what was approved. */
export function readingCopy({ document, version, parts, unitName, on }: CopyOf): PaperSheet {
  const blocks = blocksOf(withTitle(parts.filter(isVisible), document.title), document.title);
  return {
    title: `${document.title}（阅读件）`,
    unitName,
    on,
    landscape: blocks.some((block) => block.kind === 'table' && block.columns.length > columnsUpright),
    blocks: [{ kind: 'note', text: `阅读件，只供阅读，以审查通过的文件为准。校验码开头：${version.sha256.slice(0, 16)}` }, ...blocks],
  };
}

/** Digests of values that stood in an earlier version and stand in this one no more: none of them may stand in a copy of it. */
export function removedDigests(document: OfficeDocument, version: DocumentVersion): readonly string[] {
  const hasValue = ({ start, end, detector }: Finding): boolean => end > start && detector !== 'wording' && detector !== 'metadata';
  const still = new Set(version.report.findings.map(({ digest }) => digest));
  const before = document.versions.flatMap(({ report }) => report.findings).filter(hasValue);
  return [...new Set(before.map(({ digest }) => digest))].filter((digest) => !still.has(digest));
}

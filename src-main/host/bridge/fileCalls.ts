import { join } from 'node:path';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { ok } from '../../../src-domain/kernel/result';
import { readReturn } from '../../../src-domain/returns/document';
import { writeDurably } from '../disk/durableFile';
import { sheetDocx } from '../office/sheetDocx';
import { exportFile } from '../papers/exportFile';
import { exportTargets } from '../papers/exportTargets';
import { filePiece, filesMade } from '../papers/madeFiles';
import { isFolder } from '../papers/papersFolder';
import type { Printer } from '../papers/printer';
import { returnPrints } from '../papers/returnPrints';
import type { Uploads } from '../papers/uploads';
import { hasRoom, refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';

type PaperCall = 'returnPapers' | 'paperPdf' | 'sheetDocx';

/** What is made for print, under papers. */
export const paperHandlers = ({ folders, forms }: HostContext, printer: Printer | undefined): Handlers<PaperCall> => ({
  returnPapers: async ({ unit, document, draft }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const read = readReturn(document);
    if (!read.ok) return refused('failed', read.error);
    const prints = await returnPrints({
      forms,
      unitName: unit.name,
      document: read.value,
      mark: draft ? '草稿' : read.value.revises === null ? null : '更正',
    });
    if (!prints.ok) return refused('other-form');
    const stem = `${unit.name}政务公开月报${document.period}${draft ? '（草稿）' : ''}`;
    const names = { xlsx: `${stem}.xlsx`, docx: `${stem}.docx` };
    const first = await writeDurably(join(folders.papers, names.xlsx), prints.value.xlsx);
    const second = first.ok ? await writeDurably(join(folders.papers, names.docx), prints.value.docx) : first;
    return second.ok ? ok(names) : refused(second.error);
  },
  paperPdf: async ({ name, folder, html, paper, landscape }) => {
    if (printer === undefined) return refused('cannot-print');
    if (!(await hasRoom(folders))) return refused('disk-full');
    const into = folder === undefined ? folders.papers : join(folders.papers, folder);
    if (folder !== undefined && !(await isFolder(into))) return refused('read-only');
    const pdf = await printer({ html, paper, landscape });
    if (!pdf.ok) return refused(pdf.error);
    const written = await writeDurably(join(into, name), pdf.value);
    return written.ok ? ok({ name }) : refused(written.error);
  },
  sheetDocx: async ({ name, paper }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const on = parseDate(paper.on);
    if (!on.ok) throw new RangeError(`on: ${paper.on}`);
    const file = `${name}.docx`;
    const written = await writeDurably(join(folders.papers, file), await sheetDocx({ ...paper, on: on.value }));
    return written.ok ? ok({ name: file }) : refused(written.error);
  },
});

type MadeCall = 'filesMade' | 'exportTargets' | 'exportFile' | 'fileChunk';

/** What was made, and the ways it leaves: a stick, or a download in the window. */
export const madeHandlers = ({ folders }: HostContext): Handlers<MadeCall> => ({
  filesMade: async ({ folder }) => ({ files: await filesMade(folders[folder]) }),
  exportTargets: async () => ({ targets: await exportTargets() }),
  exportFile: async ({ folder, name, to }) => {
    const carried = await exportFile(join(folders[folder], name), to);
    return carried.ok ? ok(carried.value) : refused(carried.error);
  },
  fileChunk: async ({ folder, name, offset }) => {
    const piece = await filePiece(join(folders[folder], name), offset);
    if (!piece.ok) return refused(piece.error);
    const { bytes, size, end } = piece.value;
    return ok({ base64: bytes.toString('base64'), size, end });
  },
});

/** Files on their way in for the county: packages and enrolments. */
export const uploadHandlers = (uploads: Uploads): Handlers<'uploadBegin' | 'uploadChunk' | 'uploadDrop'> => ({
  uploadBegin: async ({ size }) => {
    const begun = await uploads.begin(size);
    return begun.ok ? ok({ uploadId: begun.value }) : refused(begun.error);
  },
  uploadChunk: async ({ uploadId, offset, base64 }) => {
    const added = await uploads.chunk(uploadId, offset, Buffer.from(base64, 'base64'));
    return added.ok ? ok({ received: added.value }) : refused(added.error);
  },
  uploadDrop: async ({ uploadId }) => {
    await uploads.drop(uploadId);
    return {};
  },
});

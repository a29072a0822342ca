import type { Replacement } from '../../../src-domain/screening/replacements';
import type { TableColumn, TextPart } from '../../../src-domain/screening/types';
import { addTo, editsFor, type Edit } from './edits';
import type { FileToRead } from './fileToRead';
import { isOnPage } from './onPage';
import type { SourcedDocument } from './pieces';

/** What is to be written over: replacements by place, and columns that go with all they hold. */
export interface MaskPlan {
  readonly document: SourcedDocument;
  readonly byPlace: ReadonlyMap<string, readonly Replacement[]>;
  readonly columns: readonly TableColumn[];
}

/** `still-there`: a replacement stands where nothing can be written. `cannot-mask`: this file cannot be rewritten soundly. */
export type MaskRefusal = 'still-there' | 'cannot-mask';

/** Writes a masked copy, without what no page shows. Throws ReadTroubleError. */
export type Masker = (file: FileToRead, plan: MaskPlan) => Promise<Uint8Array | MaskRefusal>;

/** Whether a part stands in one of these columns. */
export const isInColumns = ({ cell }: TextPart, columns: readonly TableColumn[]): boolean =>
  cell !== undefined && columns.some(({ table, column }) => table === cell.table && column === cell.column);

/** Edits of the sources by entry; undefined when one cannot be written. */
export function editsByEntry({ document, byPlace }: MaskPlan): Map<string, Edit[]> | undefined {
  const all = new Map<string, Edit[]>();
  for (const sourced of document.parts) {
    const wanted = byPlace.get(sourced.part.where);
    if (wanted === undefined) continue;
    const edits = editsFor(sourced, wanted);
    // What no page shows goes as a whole, or the proof says that it did not.
    if (edits === undefined && !isOnPage(sourced.part)) continue;
    if (edits === undefined) return undefined;
    for (const [entry, more] of edits) more.forEach((edit) => addTo(all, entry, edit));
  }
  return all;
}

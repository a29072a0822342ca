import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { catalogueSchema, catalogueWords } from '../../../src-bridge/resources/catalogue';
import { readLayout, type LayoutReading, type ReadCatalogue } from '../../../src-domain/catalogue/excel/readLayout';
import type { ExcelFault } from '../../../src-domain/catalogue/excel/problems';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { limits } from '../extraction/limits';
import { ReadTroubleError, type ReadTrouble } from '../extraction/trouble';
import { readGrid } from './readGrid';

/** The catalogues in force, as the page sends them beside the file. */
const inForceSchema = z.object({
  unit: catalogueSchema.nullable(),
  village: catalogueSchema.nullable(),
  retired: z.array(z.string()),
});

export interface ReadAsked {
  readonly path: string;
  readonly name: string;
  readonly inForcePath: string;
  readonly fresh: LayoutReading['fresh'];
}

export type ReadOutcome = Result<Result<ReadCatalogue, readonly ExcelFault[]>, ReadTrouble>;

/** Reads an officer's workbook as a catalogue. */
export async function readCatalogue({ path, name, inForcePath, fresh }: ReadAsked): Promise<ReadOutcome> {
  if ((await stat(path)).size > limits.fileBytes) return fail('too-large');
  const inForce = inForceSchema.parse(JSON.parse(await readFile(inForcePath, 'utf8')));
  try {
    const sheets = await readGrid(await readFile(path), name);
    const { unit, village, retired } = inForce;
    const known = { unit: unit?.items ?? [], village: village?.items ?? [], retired };
    return ok(readLayout(sheets, { words: catalogueWords, inForce: known, fresh }));
  } catch (error) {
    if (error instanceof ReadTroubleError) return fail(error.code);
    throw error;
  }
}

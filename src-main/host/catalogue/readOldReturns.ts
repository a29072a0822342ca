import { readFile, stat } from 'node:fs/promises';
import { formOf } from '../../../src-bridge/resources/forms';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { readOldSheets, type OldWorkbook } from '../../../src-domain/returns/old/readOldSheets';
import { limits } from '../extraction/limits';
import { ReadTroubleError, type ReadTrouble } from '../extraction/trouble';
import { readGrid } from './readGrid';

export interface OldReturnsAsked {
  readonly path: string;
  readonly name: string;
}

export type OldReturnsOutcome = Result<OldWorkbook, ReadTrouble>;

/** Reads an officer's workbook as monthly sheets of earlier years. */
export async function readOldReturns({ path, name }: OldReturnsAsked): Promise<OldReturnsOutcome> {
  if ((await stat(path)).size > limits.fileBytes) return fail('too-large');
  try {
    return ok(readOldSheets(await readGrid(await readFile(path), name), name, formOf));
  } catch (error) {
    if (error instanceof ReadTroubleError) return fail(error.code);
    throw error;
  }
}

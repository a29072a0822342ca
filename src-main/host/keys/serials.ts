import { ok, type Result } from '../../../src-domain/kernel/result';
import { readChain, readSerials, writeChain, writeSerials, type ChainFile } from './chainFile';
import { inTurn, type WriteTrouble } from '../disk/durableFile';

export type SerialTrouble = 'damaged-key' | WriteTrouble;

/**
 * The serial of a document in the index numbers of a year: the same document gets the same serial again, a new one the next number.
 * On disk before it is given, so none is given twice, whatever is restored.
 */
export const takeIndexSerial = (dataFolder: string, year: number, documentId: string): Promise<Result<number, SerialTrouble>> =>
  inTurn(`serials ${dataFolder}`, async () => {
    const file = await readSerials(dataFolder);
    if (!file.ok) return file;
    const { highest, documents } = file.value.years[year] ?? { highest: 0, documents: {} };
    const given = Object.hasOwn(documents, documentId) ? documents[documentId] : undefined;
    if (given !== undefined) return ok(given);
    const serial = highest + 1;
    const after = { highest: serial, documents: { ...documents, [documentId]: serial } };
    const written = await writeSerials(dataFolder, { ...file.value, years: { ...file.value.years, [year]: after } });
    return written.ok ? ok(serial) : written;
  });

/** The last package this unit signed: its sequence (0: none yet) and the digest of its statement. */
export interface ChainHeadState {
  readonly sequence: number;
  readonly statementSha256: string | null;
}

export async function readChainHead(dataFolder: string): Promise<Result<ChainHeadState, 'damaged-key'>> {
  const file = await readChain(dataFolder);
  return file.ok ? ok({ sequence: file.value.sequence, statementSha256: file.value.statementSha256 }) : file;
}

/** Moves the head on by one. `moving` names a file that is about to be renamed inside the packages folder. */
export async function advanceChainHead(
  dataFolder: string,
  head: ChainHeadState,
  moving: ChainFile['moving'] = null,
): Promise<Result<void, SerialTrouble>> {
  const file = await readChain(dataFolder);
  if (!file.ok) return file;
  // Only ever forward: whoever asks for less would sign a number twice.
  if (head.sequence !== file.value.sequence + 1) throw new RangeError(`chain is at ${file.value.sequence}, not before ${head.sequence}`);
  return writeChain(dataFolder, { ...file.value, ...head, moving });
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { fileName, sha256 } from '../../../src-bridge/schemas/common';
import { readIfThere, writeDurably, type WriteTrouble } from '../disk/durableFile';

/**
 * What must never be rewound stands beside the key and outside every snapshot (formats.md, section 3): the head of the chain of
 * packages and the serials given to index numbers.
 */
const chainFile = z.object({
  schema: z.literal('gongkai/chain/1'),
  sequence: z.int().min(0),
  statementSha256: sha256.nullable(),
  /** A package that was signed and is being put in its place: the next start finishes the move. */
  moving: z.object({ from: fileName, to: fileName }).nullable(),
});
const serialFile = z.object({
  schema: z.literal('gongkai/serials/1'),
  years: z.record(z.string(), z.object({ highest: z.int().min(0), documents: z.record(z.string(), z.int().min(1)) })),
});
export type ChainFile = z.infer<typeof chainFile>;
export type SerialFile = z.infer<typeof serialFile>;

const places = { chain: 'chain.json', serials: 'serials.json' } as const;
const pathOf = (dataFolder: string, place: keyof typeof places): string => join(dataFolder, 'keys', places[place]);

const freshChain: ChainFile = { schema: 'gongkai/chain/1', sequence: 0, statementSha256: null, moving: null };
const freshSerials: SerialFile = { schema: 'gongkai/serials/1', years: {} };

/** A fresh chain; serials that were already given stay given. */
export async function createChainFiles(dataFolder: string): Promise<Result<void, WriteTrouble | 'damaged-key'>> {
  const serials = await readSerials(dataFolder);
  if (!serials.ok) return serials;
  const written = await writeSerials(dataFolder, serials.value);
  return written.ok ? writeChain(dataFolder, freshChain) : written;
}

/** Beside a key the files must be there: starting at zero again would give numbers twice. */
const fresh = <File>(dataFolder: string, file: File): Result<File, 'damaged-key'> =>
  existsSync(join(dataFolder, 'keys', 'unit.key.json')) ? fail('damaged-key') : ok(file);

export const readChain = (dataFolder: string): Promise<Result<ChainFile, 'damaged-key'>> =>
  readAs(dataFolder, 'chain', chainFile, freshChain);

export const readSerials = (dataFolder: string): Promise<Result<SerialFile, 'damaged-key'>> =>
  readAs(dataFolder, 'serials', serialFile, freshSerials);

async function readAs<File>(
  dataFolder: string,
  place: keyof typeof places,
  schema: z.ZodType<File>,
  first: File,
): Promise<Result<File, 'damaged-key'>> {
  const text = await readIfThere(pathOf(dataFolder, place));
  if (text === undefined) return fresh(dataFolder, first);
  try {
    const file = schema.safeParse(JSON.parse(text));
    return file.success ? ok(file.data) : fail('damaged-key');
  } catch {
    return fail('damaged-key');
  }
}

export const writeChain = (dataFolder: string, file: ChainFile): Promise<Result<void, WriteTrouble>> =>
  writeDurably(pathOf(dataFolder, 'chain'), `${JSON.stringify(file, null, 1)}\n`);

export const writeSerials = (dataFolder: string, file: SerialFile): Promise<Result<void, WriteTrouble>> =>
  writeDurably(pathOf(dataFolder, 'serials'), `${JSON.stringify(file, null, 1)}\n`);

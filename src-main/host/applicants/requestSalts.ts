import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { inTurn, readIfThere, writeDurably, type WriteTrouble } from '../disk/durableFile';

const schema = 'gongkai/applicants-salts/1';
const saltBytes = 32;

const saltsFile = z.object({ schema: z.literal(schema), salts: z.record(z.string(), z.base64()) });

export type Salts = ReadonlyMap<string, Buffer>;

const saltsPath = (dataFolder: string): string => join(dataFolder, 'keys', 'applicants.salts.json');

function saltsIn(text: string): Result<Salts, 'damaged-applicants'> {
  try {
    const { salts } = saltsFile.parse(JSON.parse(text));
    return ok(new Map(Object.entries(salts).map(([request, salt]) => [request, Buffer.from(salt, 'base64')])));
  } catch {
    return fail('damaged-applicants');
  }
}

/**
 * A random salt for every request's texts, kept beside their key and in no journal: without it what the journal holds of a request opens
 * no more, not even with the passphrase.
 */
export async function readSalts(dataFolder: string): Promise<Result<Salts, 'damaged-applicants'>> {
  const text = await readIfThere(saltsPath(dataFolder));
  return text === undefined ? ok(new Map()) : saltsIn(text);
}

const written = (dataFolder: string, salts: Salts): Promise<Result<void, WriteTrouble>> => {
  const fields = Object.fromEntries([...salts].map(([request, salt]) => [request, salt.toString('base64')]));
  return writeDurably(saltsPath(dataFolder), `${JSON.stringify({ schema, salts: fields }, null, 1)}\n`);
};

/** The salt of a request, made and on the disk before anything is sealed with it. */
export const saltFor = (dataFolder: string, request: string): Promise<Result<Buffer, 'damaged-applicants' | WriteTrouble>> =>
  inTurn(saltsPath(dataFolder), async () => {
    const salts = await readSalts(dataFolder);
    if (!salts.ok) return salts;
    const known = salts.value.get(request);
    if (known !== undefined) return ok(known);
    const salt = randomBytes(saltBytes);
    const kept = await written(dataFolder, new Map([...salts.value, [request, salt]]));
    return kept.ok ? ok(salt) : kept;
  });

/** Destroys what can open a request's texts, wherever copies of them lie in this folder. */
export const forgetSalt = (dataFolder: string, request: string): Promise<Result<void, 'damaged-applicants' | WriteTrouble>> =>
  inTurn(saltsPath(dataFolder), async () => {
    const salts = await readSalts(dataFolder);
    if (!salts.ok) return salts;
    if (!salts.value.has(request)) return ok(undefined);
    return written(dataFolder, new Map([...salts.value].filter(([each]) => each !== request)));
  });

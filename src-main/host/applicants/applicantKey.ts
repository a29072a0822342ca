import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { inTurn, readIfThere, writeDurably, type WriteTrouble } from '../disk/durableFile';
import { seal, unseal } from '../keys/keyCipher';
import { openUnitKey, type KeyTrouble } from '../keys/keyFile';

const schema = 'gongkai/applicants-key/1';

const keyFile = z.object({
  schema: z.literal(schema),
  kdf: z.object({ name: z.literal('scrypt'), N: z.literal(2 ** 17), r: z.literal(8), p: z.literal(1), salt: z.string() }),
  cipher: z.object({ name: z.literal('aes-256-gcm'), iv: z.string(), tag: z.string(), data: z.string() }),
  /** SHA-256 over the fields above: tells a damaged file from a wrong passphrase. */
  check: z.string(),
});
type ApplicantKeyFile = z.infer<typeof keyFile>;

const keyPath = (dataFolder: string): string => join(dataFolder, 'keys', 'applicants.key.json');

const checkOf = ({ check: _, ...fields }: ApplicantKeyFile): string => createHash('sha256').update(JSON.stringify(fields)).digest('hex');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readKeyFile(dataFolder: string): Promise<Result<ApplicantKeyFile | undefined, 'damaged-applicants'>> {
  const text = await readIfThere(keyPath(dataFolder));
  if (text === undefined) return ok(undefined);
  const file = keyFile.safeParse(jsonOf(text));
  return file.success && checkOf(file.data) === file.data.check ? ok(file.data) : fail('damaged-applicants');
}

/** Whether applicants' data were ever sealed here. */
export async function applicantKeyState(dataFolder: string): Promise<'none' | 'there' | 'damaged'> {
  const file = await readKeyFile(dataFolder);
  return file.ok ? (file.value === undefined ? 'none' : 'there') : 'damaged';
}

export type ApplicantKeyTrouble = KeyTrouble | 'wrong-passphrase' | 'damaged-applicants' | WriteTrouble;

/** A random key of 32 bytes for every text, itself under the unit's passphrase; a damaged file is never replaced, for its texts hang on it. */
export const openApplicantKey = (dataFolder: string, passphrase: string): Promise<Result<Buffer, ApplicantKeyTrouble>> =>
  inTurn(keyPath(dataFolder), async () => {
    const file = await readKeyFile(dataFolder);
    if (!file.ok) return file;
    if (file.value === undefined) return makeKey(dataFolder, passphrase);
    const key = await unseal(file.value, passphrase, schema);
    return key === undefined ? fail('wrong-passphrase') : ok(key);
  });

async function makeKey(dataFolder: string, passphrase: string): Promise<Result<Buffer, ApplicantKeyTrouble>> {
  // The passphrase must be the unit's: opening its key proves it.
  const unit = await openUnitKey(dataFolder, passphrase);
  if (!unit.ok) return unit;
  const key = randomBytes(32);
  const file = keyFile.parse({ schema, ...(await seal(key, passphrase, schema)), check: '' });
  const written = await writeDurably(keyPath(dataFolder), `${JSON.stringify({ ...file, check: checkOf(file) }, null, 1)}\n`);
  return written.ok ? ok(key) : written;
}

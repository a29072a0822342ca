import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { UnitName } from '../../../src-domain/ledger/types';
import { fingerprintOf } from '../../../src-domain/packages/trustList';
import { unitName } from '../../../src-bridge/schemas/common';
import { createChainFiles } from './chainFile';
import { inTurn, readIfThere, writeDurably, type WriteTrouble } from '../disk/durableFile';
import { seal, unseal } from './keyCipher';
import { parsePublicKey } from './publicKey';
import { createKeyPair, keyPairOf, sign, type Sm2KeyPair } from './sm2';

const keyFile = z.object({
  schema: z.literal('gongkai/key/1'),
  unit: unitName,
  keyid: z.string(),
  publicKey: z.string(),
  kdf: z.object({ name: z.literal('scrypt'), N: z.literal(2 ** 17), r: z.literal(8), p: z.literal(1), salt: z.string() }),
  cipher: z.object({ name: z.literal('aes-256-gcm'), iv: z.string(), tag: z.string(), data: z.string() }),
  /** SHA-256 over the fields above: tells a damaged file from a wrong passphrase. */
  check: z.string(),
});
type KeyFile = z.infer<typeof keyFile>;

/** Signs on behalf of the unit; the secret stays inside. */
export interface Signer {
  readonly unit: UnitName;
  readonly keyid: string;
  /** SPKI PEM. */
  readonly publicKey: string;
  /** DER signature over the bytes. */
  readonly sign: (message: Uint8Array) => Uint8Array;
}

export interface PublicKeyStatus {
  readonly unit: UnitName;
  readonly keyid: string;
  /** 8 groups of 4 hex digits. */
  readonly fingerprint: string;
  readonly publicKey: string;
}

export type KeyTrouble = 'no-key' | 'damaged-key';

const shortestPassphrase = 10;
const keyPath = (dataFolder: string): string => join(dataFolder, 'keys', 'unit.key.json');

const checkOf = ({ check: _, ...fields }: KeyFile): string => createHash('sha256').update(JSON.stringify(fields)).digest('hex');
const boundOf = ({ unit, keyid }: Pick<KeyFile, 'unit' | 'keyid'>): string => JSON.stringify([unit.code, keyid]);

/** Makes the unit's key pair, with a fresh chain beside it. Never replaces a key that is there. */
export const createUnitKey = (
  dataFolder: string,
  unit: UnitName,
  passphrase: string,
): Promise<Result<PublicKeyStatus, 'already-there' | 'weak-passphrase' | 'damaged-key' | WriteTrouble>> =>
  inTurn(keyPath(dataFolder), async () => {
    if ([...passphrase.trim()].length < shortestPassphrase) return fail('weak-passphrase');
    if ((await readIfThere(keyPath(dataFolder))) !== undefined) return fail('already-there');
    const file = await keyFileOf(createKeyPair(), unit, passphrase);
    // The chain first: a key without its chain would count as damaged.
    const chain = await createChainFiles(dataFolder);
    if (!chain.ok) return chain;
    const written = await writeDurably(keyPath(dataFolder), `${JSON.stringify(file, null, 1)}\n`);
    return written.ok ? ok(statusOf(file)) : written;
  });

async function keyFileOf(pair: Sm2KeyPair, unit: UnitName, passphrase: string): Promise<KeyFile> {
  const { keyid, pem } = pair.publicKey;
  const sealed = await seal(Buffer.from(pair.secret, 'hex'), passphrase, boundOf({ unit, keyid }));
  const file = { schema: 'gongkai/key/1' as const, unit, keyid, publicKey: pem, ...sealed, check: '' };
  // Parsed once more, so that the check is over the fields in the order a reader sees them.
  const ordered = keyFile.parse(file);
  return { ...ordered, check: checkOf(ordered) };
}

/** Opens the key for signing. */
export async function openUnitKey(dataFolder: string, passphrase: string): Promise<Result<Signer, KeyTrouble | 'wrong-passphrase'>> {
  const file = await readKeyFile(dataFolder);
  if (!file.ok) return file;
  const secret = await unseal(file.value, passphrase, boundOf(file.value));
  if (secret === undefined) return fail('wrong-passphrase');
  const pair = keyPairOf(secret.toString('hex'));
  if (pair === undefined || pair.publicKey.keyid !== file.value.keyid) return fail('damaged-key');
  const { unit, keyid, publicKey } = file.value;
  return ok({ unit, keyid, publicKey, sign: (message) => sign(message, pair) });
}

/** What may be shown of the key without a passphrase. */
export async function publicKeyStatus(dataFolder: string): Promise<Result<PublicKeyStatus, KeyTrouble>> {
  const file = await readKeyFile(dataFolder);
  return file.ok ? ok(statusOf(file.value)) : file;
}

const statusOf = ({ unit, keyid, publicKey }: KeyFile): PublicKeyStatus => ({ unit, keyid, fingerprint: fingerprintOf(keyid), publicKey });

async function readKeyFile(dataFolder: string): Promise<Result<KeyFile, KeyTrouble>> {
  const text = await readIfThere(keyPath(dataFolder));
  if (text === undefined) return fail('no-key');
  const file = keyFile.safeParse(jsonOf(text));
  if (!file.success || checkOf(file.data) !== file.data.check) return fail('damaged-key');
  const key = parsePublicKey(file.data.publicKey);
  return key.ok && key.value.keyid === file.data.keyid ? ok(file.data) : fail('damaged-key');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

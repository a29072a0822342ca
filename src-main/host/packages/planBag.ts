import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { bagDeclaration, bagFiles, formatBagInfo, formatManifest, type BagFile } from '../../../src-domain/packages/bag';
import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { formatStatement, payloadType, type Predicate } from '../../../src-domain/packages/statement';
import type { Signer } from '../keys/keyFile';
import { formatEnvelope, preAuthentication } from './envelope';
import { digestOf } from './judgeStatement';

/** Where the bytes of one payload file come from: memory, or a file with the digest it must have. */
export type PayloadSource =
  { readonly path: string; readonly bytes: Uint8Array } | { readonly path: string; readonly file: string; readonly sha256: string };

export type PlannedFile = BagFile & ({ readonly bytes: Uint8Array } | { readonly file: string });

/** Every file of the bag in the order it is written, and the digest of the signed statement. */
export interface BagPlan {
  readonly files: readonly PlannedFile[];
  readonly statementSha256: string;
}

export interface SourceTrouble {
  readonly code: 'file-missing' | 'file-changed' | 'cancelled';
  readonly detail: string;
}

/** Digests the payload (files streamed), then makes manifests, bag-info, statement and signature over them. */
export async function planBag(
  predicate: Predicate,
  sources: readonly PayloadSource[],
  signer: Signer,
  signal?: AbortSignal,
): Promise<Result<BagPlan, SourceTrouble>> {
  const payload: PlannedFile[] = [];
  for (const source of sources) {
    if (signal?.aborted === true) return fail({ code: 'cancelled', detail: '' });
    const planned = await plan(source);
    if (!planned.ok) return planned;
    payload.push(planned.value);
  }
  const info = { organisation: predicate.unit.name, packageId: predicate.packageId, baggingDate: dayInChina(predicate.createdAt) };
  // Exactly the tag files the statement signs.
  const tags = [
    textFile(bagFiles.declaration, bagDeclaration),
    textFile(bagFiles.info, formatBagInfo({ ...info, software: predicate.software }, payload)),
    textFile(bagFiles.manifest, formatManifest(payload)),
  ];
  const statement = Buffer.from(formatStatement({ subjects: tags.map(({ path, sha256 }) => ({ name: path, sha256 })), predicate }));
  const signed = [...tags, textFile(bagFiles.statement, signedEnvelope(statement, signer))];
  const files = [...signed, textFile(bagFiles.tagManifest, formatManifest(signed)), ...payload];
  return ok({ files, statementSha256: digestOf(statement) });
}

const signedEnvelope = (payload: Buffer, { keyid, sign }: Signer): string =>
  formatEnvelope({ payload, keyid, signature: Buffer.from(sign(preAuthentication(payloadType, payload))) });

const textFile = (path: string, text: string): PlannedFile => inMemory(path, Buffer.from(text));

const inMemory = (path: string, bytes: Uint8Array): PlannedFile => ({ path, bytes, size: bytes.length, sha256: digestOf(bytes) });

async function plan(source: PayloadSource): Promise<Result<PlannedFile, SourceTrouble>> {
  if ('bytes' in source) return ok(inMemory(source.path, source.bytes));
  const digest = await digestFile(source.file);
  if (digest === undefined) return fail({ code: 'file-missing', detail: source.path });
  if (digest.sha256 !== source.sha256) return fail({ code: 'file-changed', detail: source.path });
  return ok({ path: source.path, file: source.file, ...digest });
}

async function digestFile(path: string): Promise<{ size: number; sha256: string } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    const chunks: AsyncIterable<Buffer> = createReadStream(path);
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch {
    return undefined;
  }
  return { size, sha256: hash.digest('hex') };
}

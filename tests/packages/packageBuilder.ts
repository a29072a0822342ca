import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { formatBagInfo, formatManifest } from '../../src-domain/packages/bag';
import { formatStatement, payloadType, type Predicate, type Statement } from '../../src-domain/packages/statement';
import type { TrustedKey, TrustList } from '../../src-domain/packages/trustList';
import { createKeyPair, sign, type Sm2KeyPair } from '../../src-main/host/keys/sm2';
import { formatEnvelope, preAuthentication } from '../../src-main/host/packages/envelope';
import { digestOf } from '../../src-main/host/packages/judgeStatement';
import { openPackage } from '../../src-main/host/packages/verifyPackage';
import { buildZip, type ZipPart, type ZipWhole } from './zipBuilder';

export const vectors = join(import.meta.dirname, '../fixtures/vectors');
export const unit = { code: '640425036', name: '城阳乡人民政府' };
export const key = createKeyPair();
export const stranger = createKeyPair();

export const trustedKey = (pair: Sm2KeyPair, over: Partial<TrustedKey> = {}): TrustedKey => ({
  keyid: pair.publicKey.keyid,
  role: 'unit',
  unit: unit.code,
  name: unit.name,
  algorithm: 'SM2-SM3',
  publicKey: pair.publicKey.pem,
  validFrom: day('2026-01-01'),
  validTo: null,
  revokedAt: null,
  ...over,
});

export const trustOf = (...keys: TrustedKey[]): TrustList => ({
  schema: 'gongkai/trust/1',
  county: { code: '640425', name: '彭阳县' },
  version: 1,
  issuedAt: '2026-11-01T00:00:00Z',
  keys,
});

export const trust = trustOf(trustedKey(key));

const predicate = (over: Partial<Predicate> = {}): Predicate => ({
  packageId: randomUUID(),
  kind: 'return',
  unit,
  period: month('2026-10'),
  sequence: 1,
  previous: null,
  createdAt: '2026-11-03T08:12:00Z',
  software: 'builder',
  ...over,
});

type Files = Record<string, string | Buffer>;
const parts = ['data/return.json', 'data/ledger.json', 'data/catalogue.json', 'data/documents.json'];

/** The payload of a valid return of the shared vectors. */
export async function goodPayload(): Promise<Files> {
  const { bag } = await openPackage(join(vectors, 'packages/640425036-2026-10-0001.gkpkg'));
  return Object.fromEntries(parts.map((path) => [path, bag.bytesOf(path) ?? Buffer.alloc(0)]));
}

/** A part as parsed; only `return.json` has the figures. */
export interface LooseJson {
  values: Record<string, number>;
  yearToDate: Record<string, number>;
}

/** Changes one JSON part into something that may well be wrong. */
export function changed(files: Files, path: string, change: (json: LooseJson) => unknown): Files {
  const json: LooseJson = JSON.parse(String(files[path]));
  return { ...files, [path]: JSON.stringify(change(json)) };
}

/** Hooks for lying at each layer; a layer above is made after the one below, so it agrees with the lie unless told otherwise. */
export interface Recipe {
  payload: Files;
  predicate?: Partial<Predicate>;
  signer?: Sm2KeyPair;
  /** Tag files made before the statement. */
  tags?: (tags: Files) => Files;
  statement?: (statement: string, parsed: Statement) => string;
  signature?: (signature: Buffer) => Buffer;
  envelope?: (envelope: string) => string;
  /** All files of the bag, after manifests and signature. */
  bag?: (files: Files) => Files;
  zip?: (parts: ZipPart[]) => ZipPart[];
  whole?: ZipWhole;
  topFolder?: string;
}

export interface MadePackage {
  bytes: Buffer;
  statementSha256: string;
}

export function makePackage(recipe: Recipe): MadePackage {
  const payload = filesOf(recipe.payload);
  const said = predicate(recipe.predicate);
  const info = { organisation: said.unit.name, packageId: said.packageId, baggingDate: '2026-11-03', software: said.software };
  const plain = {
    'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag-info.txt': formatBagInfo(info, payload),
    'manifest-sha256.txt': formatManifest(payload),
  };
  const tags = recipe.tags?.(plain) ?? plain;
  const parsed = { subjects: filesOf(tags).map(({ path, sha256 }) => ({ name: path, sha256 })), predicate: said };
  const statement = Buffer.from(recipe.statement?.(formatStatement(parsed), parsed) ?? formatStatement(parsed));
  const pair = recipe.signer ?? key;
  const signature = Buffer.from(sign(preAuthentication(payloadType, statement), pair));
  const sealed = formatEnvelope({ payload: statement, keyid: pair.publicKey.keyid, signature: recipe.signature?.(signature) ?? signature });
  const signed: Files = { ...tags, 'statement.dsse.json': recipe.envelope?.(sealed) ?? sealed };
  const whole: Files = { ...signed, 'tagmanifest-sha256.txt': formatManifest(filesOf(signed)), ...recipe.payload };
  const bag = recipe.bag?.(whole) ?? whole;
  const top = recipe.topFolder ?? `${said.unit.code}-x`;
  const entries = Object.entries(bag).map(([path, bytes]): ZipPart => ({
    name: `${top}/${path}`,
    bytes: Buffer.from(bytes),
    deflate: true,
  }));
  return { bytes: buildZip(recipe.zip?.(entries) ?? entries, recipe.whole), statementSha256: digestOf(statement) };
}

const filesOf = (files: Files) =>
  Object.entries(files).map(([path, content]) => {
    const bytes = Buffer.from(content);
    return { path, size: bytes.length, sha256: digestOf(bytes) };
  });

export const readVector = (name: string): Buffer => readFileSync(join(vectors, 'packages', name));

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { problemCodes, type ProblemCode } from '../../src-domain/packages/problemCodes';
import type { ChainHead } from '../../src-domain/packages/chainHead';
import type { TrustList } from '../../src-domain/packages/trustList';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { changed, goodPayload, key, makePackage, stranger, trust, trustedKey, trustOf, unit, type Recipe } from './packageBuilder';
import { buildZip, type ZipPart } from './zipBuilder';

type Payload = Awaited<ReturnType<typeof goodPayload>>;
type Bad = { name: string; recipe: (payload: Payload) => Recipe | Buffer; trust?: TrustList; head?: ChainHead; accepted?: true };

const first = (change: Partial<ZipPart>) => (parts: ZipPart[]) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part));
const extra = (part: ZipPart) => (parts: ZipPart[]) => [...parts, part];
const zeros = (size: number) => Buffer.alloc(size);
const json = (path: string, change: Parameters<typeof changed>[2]) => (payload: Payload) => ({ payload: changed(payload, path, change) });
const text = (path: string, change: (text: string) => string) => (payload: Payload) => ({
  payload: { ...payload, [path]: change(String(payload[path])) },
});
const tag =
  (path: string, change: (text: string) => string) =>
  (payload: Payload): Recipe => ({
    payload,
    bag: (files) => ({ ...files, [path]: change(String(files[path])) }),
  });
const without =
  (path: string) =>
  (payload: Payload): Recipe => ({
    payload,
    bag: (files) => Object.fromEntries(Object.entries(files).filter(([each]) => each !== path)),
  });
const file = 'a'.repeat(64);
const document = { indexNumber: '640425036/2026-00001', title: '通知', documentNumber: null, attribute: 'proactive', reasonCode: null };

/** At least one bad package for every code that one package can show; rollback and fork need a history (tests/county). */
const bad: Partial<Record<ProblemCode, Bad[]>> = {
  'zip/not-a-zip': [
    { name: 'empty file', recipe: () => Buffer.alloc(0) },
    { name: 'an executable', recipe: () => Buffer.from('MZ'.padEnd(4000, '\u0000')) },
  ],
  'zip/unsafe-name': [
    '../evil.txt',
    'x/../../evil',
    'x//y',
    '/x',
    'x/a:b',
    'x/数据',
    'x/con',
    'x/COM1.txt',
    'x/a.',
    'x/a ',
    'x\\y',
    'x/y/',
    'a/b/c/d/e/f',
    `x/${'n'.repeat(200)}`,
  ].map((name) => ({ name, recipe: (payload): Recipe => ({ payload, zip: extra({ name, bytes: Buffer.from('x') }) }) })),
  'zip/duplicate-name': [
    { name: 'the same name', recipe: (payload) => ({ payload, zip: (parts) => [...parts, ...parts.slice(-1)] }) },
    {
      name: 'other capitals',
      recipe: (payload) => ({ payload, zip: (parts) => [...parts, { ...parts[0]!, name: parts[0]!.name.toUpperCase() }] }),
    },
    {
      name: 'a file in place of a folder',
      recipe: (payload) => ({ payload, zip: extra({ name: `${unit.code}-x/data`, bytes: zeros(1) }) }),
    },
  ],
  'zip/too-many-entries': [
    { name: '5,001 entries', recipe: () => buildZip(Array.from({ length: 5001 }, (_, at) => ({ name: `x/${at}`, bytes: zeros(0) }))) },
  ],
  'zip/too-large': [
    { name: 'an entry above 256 MiB', recipe: (payload) => ({ payload, zip: first({ says: { size: 257 * 2 ** 20 } }) }) },
    {
      name: '2 GiB in all',
      recipe: (payload) => ({
        payload,
        zip: (parts) => [
          ...parts,
          ...Array.from({ length: 9 }, (_, at): ZipPart => ({
            name: `${unit.code}-x/data/${at}`,
            bytes: zeros(1),
            says: { size: 250 * 2 ** 20 },
          })),
        ],
      }),
    },
  ],
  'zip/ratio': [{ name: 'a bomb', recipe: (payload) => ({ payload: { ...payload, 'data/bomb.bin': zeros(3 * 2 ** 20) } }) }],
  'zip/encrypted': [{ name: 'flag set', recipe: (payload) => ({ payload, zip: first({ says: { flags: 1 } }) }) }],
  'zip/symlink': [{ name: 'unix link', recipe: (payload) => ({ payload, zip: first({ says: { attributes: 0xa1ff0000 } }) }) }],
  'zip/method': [{ name: 'bzip2', recipe: (payload) => ({ payload, zip: first({ says: { method: 12 } }) }) }],
  'zip/crc': [
    { name: 'wrong sum', recipe: (payload) => ({ payload, zip: first({ says: { crc: 1 } }) }) },
    { name: 'a broken stream', recipe: (payload) => ({ payload, zip: first({ packed: Buffer.from([0xff, 0xff, 0xff]) }) }) },
  ],
  'zip/header-mismatch': [
    { name: 'two names', recipe: (payload) => ({ payload, zip: first({ localSays: { name: `${unit.code}-x/bagit.TXT` } }) }) },
    { name: 'two sums', recipe: (payload) => ({ payload, zip: first({ localSays: { crc: 1 } }) }) },
    { name: 'a size that is not so', recipe: (payload) => ({ payload, zip: first({ says: { size: 3 } }) }) },
    { name: 'a wrong number of entries', recipe: (payload) => ({ payload, whole: { entries: 2 } }) },
    {
      name: 'another name in an extra field',
      recipe: (payload) => ({ payload, zip: first({ localExtra: Buffer.from('75700600010000000078', 'hex') }) }),
    },
  ],
  'zip/extra-bytes': [
    { name: 'before', recipe: (payload) => ({ payload, whole: { before: Buffer.from('#!/bin/sh\n') } }) },
    { name: 'after', recipe: (payload) => ({ payload, whole: { after: zeros(1) } }) },
    { name: 'far after', recipe: (payload) => ({ payload, whole: { after: zeros(100_000) } }) },
    { name: 'between', recipe: (payload) => ({ payload, whole: { between: Buffer.from('x') } }) },
    { name: 'comment', recipe: (payload) => ({ payload, whole: { comment: Buffer.from('hello') } }) },
    {
      name: 'inside a packed stream',
      recipe: (payload) => ({
        payload,
        zip: (parts) =>
          parts.map((part, at) =>
            at === 0
              ? { ...part, packed: Buffer.concat([Buffer.from([0x4b, 0x04, 0x00]), Buffer.from('tail')]), bytes: Buffer.from('a') }
              : part,
          ),
      }),
    },
  ],
  'zip/truncated': [{ name: 'cut in the middle', recipe: (payload) => makePackage({ payload }).bytes.subarray(0, 2000) }],
  'zip/more-than-one-top-folder': [
    { name: 'two folders', recipe: (payload) => ({ payload, zip: extra({ name: 'other/file', bytes: zeros(1) }) }) },
  ],
  'bag/not-a-bag': [
    { name: 'no declaration', recipe: without('bagit.txt') },
    { name: 'version 0.97', recipe: tag('bagit.txt', (was) => was.replace('1.0', '0.97')) },
    { name: 'an ordinary zip', recipe: () => buildZip([{ name: 'a/b.txt', bytes: Buffer.from('x') }]) },
  ],
  'bag/missing-file': [
    { name: 'a payload file', recipe: without('data/catalogue.json') },
    { name: 'the manifest', recipe: without('manifest-sha256.txt') },
    { name: 'bag-info', recipe: without('bag-info.txt') },
    { name: 'the tag manifest', recipe: without('tagmanifest-sha256.txt') },
  ],
  'bag/unlisted-file': [
    { name: 'payload', recipe: (payload) => ({ payload, bag: (files) => ({ ...files, 'data/x.bin': 'x' }) }) },
    { name: 'tag file', recipe: (payload) => ({ payload, bag: (files) => ({ ...files, 'notes.txt': 'x' }) }) },
    {
      name: 'a list of files to fetch',
      recipe: (payload) => ({ payload, tags: (tags) => ({ ...tags, 'fetch.txt': 'http://example.org/ 1 data/x\n' }) }),
    },
  ],
  'bag/digest-mismatch': [{ name: 'payload changed', recipe: tag('data/catalogue.json', (was) => `${was} `) }],
  'bag/oxum-mismatch': [
    {
      name: 'wrong count',
      recipe: (payload) => ({
        payload,
        tags: (tags) => ({ ...tags, 'bag-info.txt': String(tags['bag-info.txt']).replace(/Payload-Oxum: .*/, 'Payload-Oxum: 1.1') }),
      }),
    },
    { name: 'none', recipe: (payload) => ({ payload, tags: (tags) => ({ ...tags, 'bag-info.txt': 'Source-Organization: x\n' }) }) },
  ],
  'bag/tag-mismatch': [{ name: 'bag-info changed', recipe: tag('bag-info.txt', (was) => `${was}Contact-Name: x\n`) }],
  'envelope/missing': [{ name: 'no statement', recipe: without('statement.dsse.json') }],
  'envelope/malformed': [
    { name: 'not JSON', recipe: (payload) => ({ payload, envelope: () => 'hello' }) },
    { name: 'a key twice', recipe: (payload) => ({ payload, envelope: (was) => was.replace('{', '{"payloadType":"x",') }) },
    {
      name: 'two signatures',
      recipe: (payload) => ({ payload, envelope: (was) => was.replace('"signatures":[', '"signatures":[{"keyid":"x","sig":""},') }),
    },
    { name: 'no signature', recipe: (payload) => ({ payload, envelope: (was) => was.replace(/"signatures":\[.*\]/, '"signatures":[]') }) },
    { name: 'bad base64', recipe: (payload) => ({ payload, envelope: (was) => was.replace('"payload":"', '"payload":"*') }) },
  ],
  'envelope/payload-type': [
    { name: 'text', recipe: (payload) => ({ payload, envelope: (was) => was.replace('application/vnd.in-toto+json', 'text/plain') }) },
  ],
  'signature/unknown-key': [{ name: 'a stranger', recipe: (payload) => ({ payload, signer: stranger }) }],
  'signature/invalid': [
    {
      name: 'a flipped bit',
      recipe: (payload) => ({ payload, signature: (was) => Buffer.from(was.map((byte, at) => (at === 20 ? byte ^ 1 : byte))) }),
    },
    { name: 'a byte after it', recipe: (payload) => ({ payload, signature: (was) => Buffer.concat([was, Buffer.from([0])]) }) },
    {
      name: 'a list whose key is not the one it names',
      recipe: (payload) => ({ payload }),
      trust: trustOf({ ...trustedKey(key), publicKey: stranger.publicKey.pem }),
    },
    { name: 'a listed key that is no key', recipe: (payload) => ({ payload }), trust: trustOf(trustedKey(key, { publicKey: 'x' })) },
  ],
  'signature/revoked-key': [
    {
      name: 'revoked that very second',
      recipe: (payload) => ({ payload }),
      trust: trustOf(trustedKey(key, { revokedAt: '2026-11-03T08:12:00Z' })),
    },
  ],
  'signature/not-valid-then': [
    { name: 'too early', recipe: (payload) => ({ payload }), trust: trustOf(trustedKey(key, { validFrom: day('2026-11-04') })) },
    { name: 'too late', recipe: (payload) => ({ payload }), trust: trustOf(trustedKey(key, { validTo: day('2026-11-02') })) },
    // 16:00 UTC is the next day in China.
    {
      name: 'the next day in China',
      recipe: (payload) => ({ payload, predicate: { createdAt: '2026-11-02T16:00:00Z' } }),
      trust: trustOf(trustedKey(key, { validTo: day('2026-11-02') })),
    },
  ],
  'signature/wrong-unit': [
    { name: 'the key of a neighbour', recipe: (payload) => ({ payload }), trust: trustOf(trustedKey(key, { unit: '640425037' })) },
  ],
  'statement/malformed': [
    { name: 'not JSON', recipe: (payload) => ({ payload, statement: () => 'hello' }) },
    { name: 'a key twice', recipe: (payload) => ({ payload, statement: (was) => was.replace('"sequence":', '"sequence":9,"sequence":') }) },
    { name: 'no such day', recipe: (payload) => ({ payload, predicate: { createdAt: '2026-02-30T00:00:00Z' } }) },
    { name: 'a return without a month', recipe: (payload) => ({ payload, predicate: { period: null } }) },
    { name: 'a first with a previous', recipe: (payload) => ({ payload, predicate: { previous: file } }) },
    { name: 'a second without one', recipe: (payload) => ({ payload, predicate: { sequence: 2 } }) },
    { name: 'a return outside the chain', recipe: (payload) => ({ payload, predicate: { sequence: 0 } }) },
    {
      name: 'a subject too few',
      recipe: (payload) => ({ payload, statement: (was) => was.replace('"name":"bagit.txt"', '"name":"other.txt"') }),
    },
  ],
  'statement/unknown-version': [
    {
      name: 'predicate of version 2',
      recipe: (payload) => ({ payload, statement: (was) => was.replace('urn:gongkai:package:1', 'urn:gongkai:package:2') }),
    },
    { name: 'statement of version 2', recipe: (payload) => ({ payload, statement: (was) => was.replace('Statement/v1', 'Statement/v2') }) },
  ],
  'statement/digest-mismatch': [
    {
      name: 'another manifest',
      recipe: (payload) => ({
        payload,
        statement: (was, { subjects }) => was.replace(subjects.find(({ name }) => name === 'manifest-sha256.txt')?.sha256 ?? '', file),
      }),
    },
  ],
  'chain/gap': [
    {
      name: 'third where the first is due',
      recipe: (payload) => ({ payload, predicate: { sequence: 3, previous: file } }),
      head: 'none',
      accepted: true,
    },
  ],
  'chain/previous-mismatch': [
    {
      name: 'another history',
      recipe: (payload) => ({ payload, predicate: { sequence: 2, previous: file } }),
      head: { sha256: 'b'.repeat(64) },
    },
    { name: 'a first after others', recipe: (payload) => ({ payload }), head: { sha256: 'b'.repeat(64) } },
  ],
  'content/not-json': [
    { name: 'cut', recipe: text('data/return.json', (was) => was.slice(0, -5)) },
    { name: 'too deep', recipe: text('data/return.json', (was) => was.replace('{', `{"deep":${'['.repeat(17)}${']'.repeat(17)},`)) },
    { name: 'out of range', recipe: text('data/return.json', (was) => was.replace('{', '{"large":9007199254740993,')) },
    { name: 'a byte order mark', recipe: text('data/ledger.json', (was) => `\ufeff${was}`) },
    {
      name: 'not UTF-8',
      recipe: (payload) => ({
        payload: { ...payload, 'data/ledger.json': Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff]), Buffer.from('"}')]) },
      }),
    },
  ],
  'content/duplicate-key': [
    { name: 'the same key, once escaped', recipe: text('data/ledger.json', (was) => was.replace('{', '{"a":1,"\\u0061":2,')) },
  ],
  'content/schema': [
    { name: 'no ledger', recipe: ({ 'data/ledger.json': _, ...payload }) => ({ payload }) },
    { name: 'no such day', recipe: text('data/ledger.json', (was) => was.replace(/"receivedOn": ?"[^"]*"/, '"receivedOn":"2026-02-30"')) },
    {
      name: 'a figure as text',
      recipe: json('data/return.json', (it) => ({ ...it, values: { ...it.values, '1.1': '3' } })),
    },
    { name: 'a kind without a payload', recipe: (payload) => ({ payload, predicate: { kind: 'receipt', period: null } }) },
    {
      name: 'an id twice',
      recipe: json('data/ledger.json', (it) => ({
        ...it,
        complaints: [
          { id: 'k9', on: '2025-01-01' },
          { id: 'k9', on: '2025-01-01' },
        ],
      })),
    },
    {
      name: 'a file that is not what it is called',
      recipe: (payload) => ({
        payload: {
          ...changed(payload, 'data/documents.json', (it) => ({
            ...it,
            documents: [
              {
                ...document,
                review: { by: 'x', at: '2026-10-28T02:00:00Z', sha256: file },
                files: [{ path: `data/files/${file}.txt`, name: 'x.txt', size: 1, sha256: file }],
              },
            ],
          })),
          [`data/files/${file}.txt`]: 'x',
        },
      }),
    },
  ],
  'content/unknown-form': [{ name: 'another form', recipe: json('data/return.json', (it) => ({ ...it, form: 'stat-2030' })) }],
  'content/hard-rule': [
    { name: 'a blank', recipe: json('data/return.json', (it) => ({ ...it, values: { ...it.values, '1.1': null } })) },
    { name: 'a negative', recipe: json('data/return.json', (it) => ({ ...it, values: { ...it.values, '6': -1 } })) },
  ],
  'content/basis-mismatch': [
    { name: 'a value', recipe: json('data/return.json', (it) => ({ ...it, values: { ...it.values, '6': 77 } })) },
    {
      name: 'a year to date',
      recipe: json('data/return.json', (it) => ({ ...it, yearToDate: { ...it.yearToDate, '6': 77 } })),
    },
    { name: 'a basis', recipe: json('data/return.json', (it) => ({ ...it, basis: {} })) },
  ],
  'content/file-unlisted': [
    { name: 'a file nobody named', recipe: (payload) => ({ payload: { ...payload, [`data/files/${file}.txt`]: 'x' } }) },
  ],
  'content/period-mismatch': [{ name: 'another month', recipe: (payload) => ({ payload, predicate: { period: month('2026-09') } }) }],
  'content/unit-mismatch': [
    { name: 'another unit', recipe: json('data/ledger.json', (it) => ({ ...it, unit: { code: '640425037', name: unit.name } })) },
  ],
};

const cases = Object.entries(bad).flatMap(([code, list]) => list.map((each) => ({ ...each, code })));

describe('every problem code', () => {
  let folder = '';
  let payload: Payload = {};
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'codes-'));
    payload = await goodPayload();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const verdictOf = async (bytes: Buffer, options: Partial<Bad> = {}) => {
    const path = join(folder, 'package.gkpkg');
    writeFileSync(path, bytes);
    const head = options.head === undefined ? {} : { head: options.head };
    return verifyPackage(path, { trust: options.trust ?? trust, forms: allForms, ...head });
  };

  it('has a bad package here or in tests/county', () => {
    expect([...Object.keys(bad), 'chain/rollback', 'chain/fork'].sort()).toEqual([...problemCodes].sort());
  });

  it('accepts what the builder makes when nothing is wrong, also with data descriptors', async () => {
    expect(await verdictOf(makePackage({ payload }).bytes)).toMatchObject({ accepted: true, problems: [] });
    const described = makePackage({ payload, zip: (parts) => parts.map((part) => ({ ...part, descriptor: true })) });
    expect(await verdictOf(described.bytes)).toMatchObject({ accepted: true, problems: [] });
  });

  it.each(cases)('$code: $name', async ({ code, recipe, accepted, ...options }) => {
    const made = recipe(payload);
    const verdict = await verdictOf(Buffer.isBuffer(made) ? made : makePackage(made).bytes, options);
    expect(verdict.problems.map((problem) => problem.code)).toContain(code);
    expect(verdict.accepted).toBe(accepted === true);
  });
});

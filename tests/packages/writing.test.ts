import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import { readChain, writeChain } from '../../src-main/host/keys/chainFile';
import { createUnitKey, openUnitKey, type Signer } from '../../src-main/host/keys/keyFile';
import { readChainHead } from '../../src-main/host/keys/serials';
import { ownTrust, type BuildProgress } from '../../src-main/host/packages/buildPackage';
import { writeEnrolmentPackage, writeReturnPackage, type ReturnInput } from '../../src-main/host/packages/writeReturn';
import { openPackage, verifyPackage } from '../../src-main/host/packages/verifyPackage';
import { proposalPayload } from '../../src-bridge/payload/coverage';
import { aProposal } from '../builders/proposal';
import { unit, vectors } from './packageBuilder';
import { skippedSuite } from '../harness/skipped';

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('writing a return', () => {
  let [root, dataFolder, folder, vault] = ['', '', '', ''];
  let signer: Signer;
  let input: ReturnInput;
  const scan = Buffer.from('审查通过的原文件'.repeat(10_000));

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'writing-'));
    await createUnitKey(join(root, 'key'), unit, '白阳镇的口令2026');
    const opened = await openUnitKey(join(root, 'key'), '白阳镇的口令2026');
    if (!opened.ok) throw new Error(opened.error);
    signer = opened.value;
  });
  afterAll(() => rmSync(root, { recursive: true }));

  beforeEach(async () => {
    dataFolder = mkdtempSync(join(root, 'data-'));
    folder = join(dataFolder, 'packages');
    vault = join(dataFolder, 'vault');
    mkdirSync(vault);
    const verdict = await verifyPackage(join(vectors, 'packages/640425036-2026-10-0001.gkpkg'), {
      trust: ownTrust(signer, { createdAt: '2026-11-03T08:12:00Z' }),
      forms: allForms,
    });
    if (verdict.contents === undefined) throw new Error('the vector lost its contents');
    const { document, ledger } = verdict.contents;
    const sha256 = digest(scan);
    writeFileSync(join(vault, sha256), scan);
    const described = {
      indexNumber: '640425036/2026-00001',
      title: '关于某事项的通知',
      documentNumber: null,
      attribute: 'proactive' as const,
      reasonCode: null,
      review: { by: '审核人乙', at: '2026-10-28T02:00:00Z', sha256 },
      files: [{ path: `data/files/${sha256}.txt`, name: '通知.txt', size: scan.length, sha256 }],
    };
    input = {
      document,
      ledger,
      coverage: { schema: 'gongkai/coverage/1', catalogueVersion: 1, items: [] },
      documents: { schema: 'gongkai/documents/1', documents: [described] },
      fileOf: (wanted) => join(vault, wanted),
      prints: { xlsx: Buffer.from('PK xlsx'), docx: Buffer.from('PK docx') },
      createdAt: '2026-11-03T08:12:00Z',
      software: 'gongkai-desk 0.1.0',
    };
  });
  afterEach(() => rmSync(dataFolder, { recursive: true }));

  const io = (more: { signal?: AbortSignal; onProgress?: (progress: BuildProgress) => void } = {}) => ({
    dataFolder,
    folder,
    signer,
    forms: allForms,
    ...more,
  });
  const write = async (over: Partial<ReturnInput> = {}) => {
    const written = await writeReturnPackage({ ...input, ...over }, io());
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    return written.value;
  };

  it('chains packages and verifies under the unit key alone', async () => {
    const one = await write();
    const two = await write();
    expect([one.sequence, two.sequence]).toEqual([1, 2]);
    expect(one.name).toBe('640425036-2026-10-0001.gkpkg');
    expect(readdirSync(folder).sort()).toEqual([one.name, two.name]);
    const verdict = await verifyPackage(two.path, {
      trust: ownTrust(signer, input),
      forms: allForms,
      head: { sha256: one.statementSha256 },
    });
    expect(verdict).toMatchObject({
      accepted: true,
      problems: [],
      statement: { sequence: 2, previous: one.statementSha256, kind: 'return' },
    });
    expect(await readChainHead(dataFolder)).toEqual({ ok: true, value: { sequence: 2, statementSha256: two.statementSha256 } });
  });

  it('gives numbers in turn to writes that are asked for at once', async () => {
    const all = await Promise.all([write(), write(), write()]);
    expect(all.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('carries the bytes of the vault unchanged and no title that is not public', async () => {
    const request = {
      ...input.ledger,
      records: input.ledger.records.map((record) => ({ ...record, attribute: 'on-request' as const, title: '不公开的标题' })),
    };
    const refused = await writeReturnPackage({ ...input, ledger: request }, io());
    // The figures no longer fit such a ledger; what matters here is that the title is nowhere on the disk.
    expect(refused.ok).toBe(false);
    const one = await write();
    const inside = spawnSync('unzip', ['-p', one.path, `*/data/files/*`], { maxBuffer: 2 ** 26 });
    if (inside.status === 0) expect(inside.stdout.equals(scan)).toBe(true);
    expect(readFileSync(one.path).includes(Buffer.from('不公开的标题'))).toBe(false);
  });

  it('takes the wishes for the catalogue along, and keeps to itself under which version a record was made', async () => {
    const records = input.ledger.records.map((record) => ({ ...record, catalogueVersion: 'township/1' }));
    const coverage = { ...input.coverage, proposals: [proposalPayload.parse(aProposal())] };
    expect(records.length).toBeGreaterThan(0);
    const one = await write({ ledger: { ...input.ledger, records }, coverage });
    const { bag } = await openPackage(one.path);
    expect(bag.bytesOf('data/ledger.json')?.includes('catalogueVersion')).toBe(false);
    const { contents } = await verifyPackage(one.path, { trust: ownTrust(signer, input), forms: allForms });
    const { sentWith: _, ...sent } = aProposal();
    expect(contents?.proposals).toEqual([sent]);
  });

  it.each([
    ['missing', 'file-missing', (path: string) => rmSync(path)],
    ['changed', 'file-changed', (path: string) => writeFileSync(path, 'other bytes')],
  ])('leaves nothing behind when a file is %s', async (_, code, spoil) => {
    spoil(join(vault, digest(scan)));
    expect(await writeReturnPackage(input, io())).toMatchObject({ ok: false, error: { code } });
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(await readChainHead(dataFolder)).toMatchObject({ value: { sequence: 0 } });
  });

  it('refuses to hand out a package whose figures do not hold', async () => {
    const document = { ...input.document, values: { ...input.document.values, '6': 99 } };
    const written = await writeReturnPackage({ ...input, document }, io());
    expect(written).toMatchObject({
      ok: false,
      error: { code: 'refused', problems: expect.arrayContaining([expect.objectContaining({ code: 'content/basis-mismatch' })]) },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can be cancelled at every step and told how far it is', async () => {
    const steps = new Set<string>();
    for (const at of ['digest', 'write', 'verify'] as const) {
      const stop = new AbortController();
      const onProgress = ({ step }: BuildProgress) => {
        steps.add(step);
        if (step === at) stop.abort();
      };
      const written = await writeReturnPackage(input, io({ signal: stop.signal, onProgress }));
      // Past the last look at the signal the package is as good as done.
      if (at !== 'verify') expect(written).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(readdirSync(folder).filter((name) => !name.endsWith('.gkpkg'))).toEqual([]);
    }
    expect([...steps]).toEqual(['digest', 'write', 'verify']);
  });

  it('finishes a rename that a crash cut off, and clears other halves', async () => {
    const one = await write();
    const chain = await readChain(dataFolder);
    if (!chain.ok) throw new Error(chain.error);
    writeFileSync(join(folder, `${one.name}.x.part`), readFileSync(one.path));
    rmSync(one.path);
    writeFileSync(join(folder, 'half.part'), 'half');
    await writeChain(dataFolder, { ...chain.value, moving: { from: `${one.name}.x.part`, to: one.name } });
    const two = await write();
    expect(readdirSync(folder).sort()).toEqual([one.name, two.name]);
    expect(two.sequence).toBe(2);
  });

  it('says disk trouble in a code when the folder cannot be made', async () => {
    writeFileSync(join(dataFolder, 'file'), '');
    const written = await writeReturnPackage(input, { ...io(), folder: join(dataFolder, 'file', 'packages') });
    expect(written).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it('writes an enrolment that only lacks trust', async () => {
    const written = await writeEnrolmentPackage(
      { contact: { name: '填报人丙', phone: '0954-0000000' }, createdAt: input.createdAt, software: 'x' },
      io(),
    );
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    expect(written.value.name).toBe('640425036-enrolment-0000.gkpkg');
    const nobody = { ...ownTrust(signer, input), keys: [] };
    const verdict = await verifyPackage(written.value.path, { trust: nobody, forms: allForms, head: 'none' });
    expect(verdict.problems.map(({ code }) => code)).toEqual(['signature/unknown-key']);
    expect(await readChainHead(dataFolder)).toMatchObject({ value: { sequence: 0 } });
  });

  const missing = ['unzip', 'openssl'].filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  if (missing.length > 0) skippedSuite('a written package checked by other tools', `${missing.join(', ')} not installed`);

  it.skipIf(missing.length > 0)('is a bag and bears a signature for anybody with unzip, sha256 and openssl', async () => {
    const written = await write();
    const out = join(dataFolder, 'out');
    expect(spawnSync('unzip', ['-q', written.path, '-d', out]).status).toBe(0);
    const bag = join(out, '640425036-2026-10-0001');
    checkBag(bag);
    const envelope = JSON.parse(readFileSync(join(bag, 'statement.dsse.json'), 'utf8'));
    const payload = Buffer.from(envelope.payload, 'base64');
    writeFileSync(join(out, 'pae'), Buffer.concat([Buffer.from(`DSSEv1 28 application/vnd.in-toto+json ${payload.length} `), payload]));
    writeFileSync(join(out, 'sig'), Buffer.from(envelope.signatures[0].sig, 'base64'));
    writeFileSync(join(out, 'pub.pem'), signer.publicKey);
    const run = spawnSync(
      'openssl',
      ['dgst', '-sm3', '-verify', 'pub.pem', '-signature', 'sig', '-sigopt', 'distid:1234567812345678', 'pae'],
      { cwd: out },
    );
    expect(run.stdout.toString()).toContain('Verified OK');
  });
});

/** A BagIt-only check (RFC 8493, section 3), written without the product's code. */
function checkBag(bag: string): void {
  const files = (at: string): string[] =>
    readdirSync(join(bag, at)).flatMap((name) => (statSync(join(bag, at, name)).isDirectory() ? files(`${at}${name}/`) : [`${at}${name}`]));
  const listed = (name: string) =>
    readFileSync(join(bag, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
  expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    for (const [sum, path = ''] of listed(name)) expect(digest(readFileSync(join(bag, path)))).toBe(sum);
  const payload = files('data/');
  expect(
    listed('manifest-sha256.txt')
      .map(([, path]) => path)
      .sort(),
  ).toEqual([...payload].sort());
  const octets = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
  const info = readFileSync(join(bag, 'bag-info.txt'), 'utf8');
  expect(info).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`);
  expect(info).toContain(`Bagging-Date: 2026-11-03\n`);
}

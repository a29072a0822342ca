import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { CallArgs } from '../../src-bridge/contract';
import { proposalPayload } from '../../src-bridge/payload/coverage';
import { aProposal } from '../builders/proposal';
import { goodPayload } from '../packages/packageBuilder';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';
import { uploadTo } from './uploadTo';

const unit = { code: '640425036', name: '城阳乡人民政府' };
const passphrase = '春天的麦田绿油油的一片';

const json = (text: string | Buffer | undefined): never => JSON.parse(String(text)) as never;

async function aPackage(): Promise<CallArgs<'packageWrite'>> {
  const parts = await goodPayload();
  return {
    job: randomUUID(),
    passphrase,
    document: json(parts['data/return.json']),
    ledger: json(parts['data/ledger.json']),
    coverage: json(parts['data/catalogue.json']),
    // The vector's documents lie in no vault of ours.
    documents: { schema: 'gongkai/documents/1', documents: [] },
  };
}

const upload = (host: ContractHost, file: string): Promise<string> => uploadTo(host, readFileSync(file));

/** A figure typed so high that not every item can have a channel: rule H12. */
async function overChannels(): Promise<CallArgs<'packageWrite'>> {
  const parts = await aPackage();
  const { document } = parts;
  const computed = document.values['1.1'] ?? 0;
  return {
    ...parts,
    document: {
      ...document,
      values: { ...document.values, '1.1': computed + 100 },
      yearToDate: { ...document.yearToDate, '1.1': (document.yearToDate['1.1'] ?? 0) + 100 },
      overrides: [...document.overrides, { row: '1.1', period: document.period, computed, reported: computed + 100, reason: '补报' }],
    },
  };
}

everyHost('keys, packages and the county', (openHost) => {
  it('makes a key once, keeps it, and gives serials without gap or repeat', async () => {
    const host = await openHost();
    expect(valueOf(await host.call('keyStatus', {})).keyid).toBeNull();
    expect(codeOf(await host.call('keyCreate', { unit, passphrase: '短' }))).toBe('weak-passphrase');
    const made = valueOf(await host.call('keyCreate', { unit, passphrase }));
    expect(made).toMatchObject({ unit, chain: { sequence: 0, head: null } });
    expect(made.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(codeOf(await host.call('keyCreate', { unit, passphrase }))).toBe('already-there');
    const serials = [];
    for (const documentId of ['一', '二', '一', '三'])
      serials.push(valueOf(await host.call('indexSerial', { year: 2026, documentId })).serial);
    expect(serials).toEqual([1, 2, 1, 3]);
  });

  it('writes a package that its county takes in, once', async () => {
    const host = await openHost();
    valueOf(await host.call('keyCreate', { unit, passphrase }));
    expect(codeOf(await host.call('packageWrite', { ...(await aPackage()), passphrase: '另外的一句口令不对' }))).toBe('wrong-passphrase');
    const parts = await aPackage();
    const wish = proposalPayload.parse(aProposal());
    const written = valueOf(await host.call('packageWrite', { ...parts, coverage: { ...parts.coverage, proposals: [wish] } }));
    expect(written).toMatchObject({ name: '640425036-2026-10-0001.gkpkg', sequence: 1 });
    expect(valueOf(await host.call('keyStatus', {})).chain).toEqual({ sequence: 1, head: written.statementSha256 });
    expect(valueOf(await host.call('packageVerify', { name: written.name }))).toMatchObject({ accepted: true, problems: [] });

    const folder = path.join(host.dataFolder, 'packages');
    const enrolment = valueOf(await host.call('enrolmentWrite', { passphrase, contact: { name: '王芳', phone: '0954-7010000' } }));
    expect(codeOf(await host.call('countySummary', { period: '2026-10' }))).toBe('no-county');
    expect(codeOf(await host.call('countyProposals', {}))).toBe('no-county');
    valueOf(await host.call('countyStart', { county: { code: '640425', name: '彭阳县' } }));
    const enrolling = await upload(host, path.join(folder, enrolment.name));
    const inspected = valueOf(await host.call('enrolmentInspect', { uploadId: enrolling }));
    expect(inspected.unit).toEqual(unit);
    const accept = { uploadId: enrolling, validFrom: '2026-01-01' };
    expect(codeOf(await host.call('enrolmentAccept', { ...accept, keyid: `sm3:${'0'.repeat(64)}` }))).toBe('other-key');
    expect(valueOf(await host.call('enrolmentAccept', { ...accept, keyid: inspected.keyid })).keys).toHaveLength(1);

    const uploads = [{ uploadId: await upload(host, path.join(folder, written.name)), name: written.name }];
    const first = valueOf(await host.call('countyImport', { uploads }));
    expect(first).toMatchObject({ imported: [{ unit: unit.code, period: '2026-10', sequence: 1, state: 'accepted' }], refused: [] });
    const second = valueOf(await host.call('countyImport', { uploads }));
    expect(second).toMatchObject({ imported: [], unchanged: [written.name] });
    expect(valueOf(await host.call('countySummary', { period: '2026-10' }))).toMatchObject({ units: 1, missing: [] });
    expect(valueOf(await host.call('countyProposals', {}))).toEqual([
      { unit: unit.code, name: unit.name, period: '2026-10', proposal: wish },
    ]);
    const papers = valueOf(await host.call('countyPapers', { period: '2026-10' }));
    expect(readdirSync(path.join(host.dataFolder, 'papers'))).toEqual(expect.arrayContaining([papers.xlsx, papers.trust]));
  });

  it('names what is wrong with a torn package', async () => {
    const host = await openHost();
    valueOf(await host.call('keyCreate', { unit, passphrase }));
    const { name, size } = valueOf(await host.call('packageWrite', await aPackage()));
    truncateSync(path.join(host.dataFolder, 'packages', name), size - 100);
    const verdict = valueOf(await host.call('packageVerify', { name }));
    expect(verdict.accepted).toBe(false);
    expect(verdict.problems.map(({ code }) => code)).toContain('zip/truncated');
  });

  it('prints, lists, hands over in pieces and carries to a stick', async () => {
    const host = await openHost();
    const { document } = await aPackage();
    const papers = valueOf(await host.call('returnPapers', { unit, document, draft: true }));
    const html = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><h1>公示</h1></body></html>';
    const sheet = valueOf(await host.call('paperPdf', { name: '公示.pdf', html, paper: 'A4', landscape: false }));
    const made = (await host.call('filesMade', { folder: 'papers' })).files.map(({ name }) => name);
    expect(made.sort()).toEqual([papers.xlsx, papers.docx, sheet.name].sort());
    const piece = valueOf(await host.call('fileChunk', { folder: 'papers', name: sheet.name, offset: 0 }));
    expect(Buffer.from(piece.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(piece.end).toBe(true);

    const stick = path.join(host.dataFolder, 'stick');
    mkdirSync(stick);
    const carried = valueOf(await host.call('exportFile', { folder: 'papers', name: papers.xlsx, to: stick }));
    expect(createHash('sha256').update(readFileSync(carried.path)).digest('hex')).toBe(carried.sha256);
    truncateSync(carried.path, 10);
    expect(codeOf(await host.call('exportFile', { folder: 'papers', name: papers.xlsx, to: stick }))).toBe('other-file-there');
    expect(codeOf(await host.call('exportFile', { folder: 'papers', name: '没有.xlsx', to: stick }))).toBe('not-found');
    expect(codeOf(await host.call('exportFile', { folder: 'papers', name: papers.docx, to: path.join(stick, '拔掉了') }))).toBe(
      'target-gone',
    );
    expect(readdirSync(stick)).toEqual([papers.xlsx]);
  });

  it('judges by the rules its county has softened, and a stranger by the form', async () => {
    const host = await openHost();
    valueOf(await host.call('keyCreate', { unit, passphrase }));
    expect(codeOf(await host.call('packageWrite', await overChannels()))).toBe('refused');
    expect(codeOf(await host.call('packageWrite', { ...(await overChannels()), softened: ['H02'] }))).toBe('refused');
    const { name } = valueOf(await host.call('packageWrite', { ...(await overChannels()), softened: ['H12'] }));
    expect(valueOf(await host.call('packageVerify', { name }))).toMatchObject({
      accepted: false,
      problems: [{ code: 'content/hard-rule' }],
    });
    expect(valueOf(await host.call('packageVerify', { name, softened: ['H12'] }))).toMatchObject({ accepted: true });

    const folder = path.join(host.dataFolder, 'packages');
    const enrolment = valueOf(await host.call('enrolmentWrite', { passphrase, contact: { name: '王芳', phone: '0954-7010000' } }));
    valueOf(await host.call('countyStart', { county: { code: '640425', name: '彭阳县' } }));
    const uploadId = await upload(host, path.join(folder, enrolment.name));
    const { keyid } = valueOf(await host.call('enrolmentInspect', { uploadId }));
    valueOf(await host.call('enrolmentAccept', { uploadId, keyid, validFrom: '2026-01-01' }));
    const uploads = [{ uploadId: await upload(host, path.join(folder, name)), name }];
    expect(valueOf(await host.call('countyImport', { uploads }))).toMatchObject({ imported: [], refused: [{ file: name }] });
    expect(valueOf(await host.call('countyImport', { uploads, softened: ['H12'] }))).toMatchObject({
      imported: [{ sequence: 1 }],
      refused: [],
    });
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ScreeningContextArgs } from '../../src-bridge/schemas/intake';
import { buildDocx, paragraph } from '../builders/docx';
import { buildPdf, line } from '../builders/pdf';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const context: ScreeningContextArgs = { asOf: '2026-11-23', whitelist: [], channel: 'website' };
const scan = readFileSync(path.join(import.meta.dirname, '../fixtures/scans/roster.png'));
const text = (words: string): Uint8Array => Buffer.from(words, 'utf8');

async function takeIn(host: ContractHost, name: string, bytes: Uint8Array): Promise<string> {
  const { intakeId } = valueOf(await host.call('intakeBegin', { name, size: bytes.length }));
  for (let offset = 0; offset < bytes.length; offset += 5000) {
    const base64 = Buffer.from(bytes.subarray(offset, offset + 5000)).toString('base64');
    valueOf(await host.call('intakeChunk', { intakeId, offset, base64 }));
  }
  return intakeId;
}

/** Empty for a folder, and for what the browser has removed meanwhile. */
function bytesOf(file: string): Buffer {
  try {
    return statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Whether a text stands in any file of the data folder, the browser's own included. */
function standsAnywhere(folder: string, words: string, encoding: BufferEncoding = 'utf8'): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return files.some((file) => bytesOf(file).includes(words, 0, encoding));
}

everyHost('intake', (openHost) => {
  it('reads a document, keeps it after the first question, and reads the stored bytes again', async () => {
    const host = await openHost();
    const bytes = await buildDocx({ body: `${paragraph('关于公开征求意见的公告')}${paragraph('联系电话：0954-7012345。')}` });
    const intakeId = await takeIn(host, '公告.docx', bytes);
    const examined = valueOf(await host.call('intakeExamine', { intakeId, context }));
    expect(examined.parts.map((part) => part.text).join('\n')).toContain('关于公开征求意见的公告');
    expect(codeOf(await host.call('vaultExamine', { sha256: examined.sha256, extension: 'docx', context }))).toBe('not-found');
    const kept = valueOf(await host.call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
    expect(kept).toEqual({ sha256: examined.sha256, size: bytes.length });
    const again = valueOf(await host.call('vaultExamine', { sha256: kept.sha256, extension: 'docx', context }));
    expect(again).toEqual(examined);
  });

  it('keeps no byte of a classified file, whoever asks', async () => {
    const host = await openHost();
    const words = '这一句话不得留在任何地方';
    const intakeId = await takeIn(host, '文件.txt', text(`机密★5年\n${words}`));
    expect(valueOf(await host.call('intakeExamine', { intakeId, context })).report.verdict).toBe('block');
    expect(codeOf(await host.call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }))).toBe('classified');
    await host.call('intakeDrop', { intakeId });
    expect(codeOf(await host.call('intakeExamine', { intakeId, context }))).toBe('unknown-intake');
    expect(standsAnywhere(host.dataFolder, words)).toBe(false);
  });

  it('masks a finding into a new version and keeps the original', async () => {
    const host = await openHost();
    const intakeId = await takeIn(host, '名单.txt', text('补贴名单\n联系人手机 13900001234。'));
    const examined = valueOf(await host.call('intakeExamine', { intakeId, context }));
    const { sha256 } = valueOf(await host.call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
    const findings = examined.report.findings.map((finding) => finding.key);
    expect(findings.length).toBeGreaterThan(0);
    const masked = valueOf(await host.call('vaultMask', { sha256, extension: 'txt', findings, context }));
    expect(masked.sha256).not.toBe(sha256);
    expect(masked.parts.map((part) => part.text).join('')).not.toContain('13900001234');
    expect(codeOf(await host.call('vaultExamine', { sha256, extension: 'txt', context }))).toBe('ok');
  });

  it('takes a column out of a list into a new version', async () => {
    const host = await openHost();
    const intakeId = await takeIn(host, '名单.csv', text('姓名,证号\n马某某,640425190001010015\n'));
    valueOf(await host.call('intakeExamine', { intakeId, context }));
    const { sha256 } = valueOf(await host.call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
    const columns = [{ table: '表格', column: 2 }];
    const masked = valueOf(await host.call('vaultMask', { sha256, extension: 'csv', findings: [], columns, context }));
    expect(masked.parts.map((part) => part.text)).toEqual(['姓名', '马某某']);
    const unknown = [{ table: '表格', column: 9 }];
    expect(codeOf(await host.call('vaultMask', { sha256, extension: 'csv', findings: [], columns: unknown, context }))).toBe(
      'unknown-finding',
    );
  });

  it('says why a file is not taken', async () => {
    const host = await openHost();
    expect(codeOf(await host.call('intakeBegin', { name: '扫描.tif', size: 10 }))).toBe('later-format');
    expect(codeOf(await host.call('intakeBegin', { name: '空.txt', size: 0 }))).toBe('empty');
    const renamed = await takeIn(host, '程序.docx', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300, 1)]));
    expect(codeOf(await host.call('intakeExamine', { intakeId: renamed, context }))).toBe('not-the-format');
    const { intakeId } = valueOf(await host.call('intakeBegin', { name: 'a.txt', size: 4 }));
    expect(codeOf(await host.call('intakeChunk', { intakeId, offset: 2, base64: 'YQ==' }))).toBe('out-of-order');
    expect(codeOf(await host.call('intakeExamine', { intakeId, context }))).toBe('incomplete');
  });

  it('reads a PDF page by page, with the text under a box', async () => {
    const host = await openHost();
    const covered = `${line('卡号6217990000000000006', 80, 700)}0 0 0 rg 110 690 300 20 re f`;
    const bytes = buildPdf({ pages: [line('关于公开征求意见的公告', 200, 780) + covered, line('联系手机13900001234。', 80, 780)] });
    const intakeId = await takeIn(host, '公告.pdf', bytes);
    const examined = valueOf(await host.call('intakeExamine', { intakeId, context }));
    expect(examined.format).toBe('pdf');
    const found = examined.report.findings.map(({ detector, where }) => `${detector} ${where}`);
    expect(found).toContain('mobile 第2页第1行');
    expect(found).toContain('bank-card 第1页遮盖文字第1行');
    expect(examined.report.unread).toEqual([]);
  });

  it('recognises a scan, tells how far it is, and reads the stored one again without recognising', async () => {
    const host = await openHost();
    const intakeId = await takeIn(host, '名单.png', scan);
    expect(await host.call('intakeProgress', { intakeId })).toEqual({ done: 0, of: 0 });
    let isDone = false;
    const examining = host.call('intakeExamine', { intakeId, context }).finally(() => (isDone = true));
    const told: { done: number; of: number }[] = [];
    while (!isDone) {
      told.push(await host.call('intakeProgress', { intakeId }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const examined = valueOf(await examining);
    expect(told).toContainEqual({ done: 0, of: 1 });
    const ids = examined.report.findings.filter(({ detector }) => detector === 'id-card').map(({ masked }) => masked);
    expect(ids).toEqual(['640425********019X', '110105********002X']);
    expect(examined.parts.every(({ recognised }) => recognised === true)).toBe(true);
    const { sha256 } = valueOf(await host.call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
    expect(valueOf(await host.call('vaultExamine', { sha256, extension: 'png', context }))).toEqual(examined);
  });

  it('ends a recognition within a second when the file is dropped, and keeps nothing', async () => {
    const host = await openHost();
    const intakeId = await takeIn(host, '名单.png', scan);
    const examining = host.call('intakeExamine', { intakeId, context });
    while ((await host.call('intakeProgress', { intakeId })).of === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const began = Date.now();
    await host.call('intakeDrop', { intakeId });
    expect(codeOf(await examining)).toBe('cannot-check');
    expect(Date.now() - began).toBeLessThan(1000);
    expect(codeOf(await host.call('intakeExamine', { intakeId, context }))).toBe('unknown-intake');
    expect(standsAnywhere(host.dataFolder, scan.subarray(100, 160).toString('latin1'), 'latin1')).toBe(false);
  });
});

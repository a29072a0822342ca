import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ScreeningContextArgs } from '../../src-bridge/schemas/intake';
import { buildDocx, paragraph } from '../builders/docx';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const context: ScreeningContextArgs = { asOf: '2026-11-23', whitelist: [], channel: 'website' };
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
function standsAnywhere(folder: string, words: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return files.some((file) => bytesOf(file).includes(words));
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
});

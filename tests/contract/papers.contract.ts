import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { paperPayload } from '../../src-bridge/payload/paper';
import type { ScreeningContextArgs } from '../../src-bridge/schemas/intake';
import { reviewSheet } from '../../src-domain/review/papers/reviewSheet';
import { anApprovedDocument, aPaperSource } from '../builders/reviewPapers';
import { zipParts } from '../builders/zipParts';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const context: ScreeningContextArgs = { asOf: '2026-11-23', whitelist: [], channel: 'website' };

const page = (words: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><p>${words}</p></body></html>`;

const made = ({ dataFolder }: ContractHost): readonly string[] => {
  const folder = path.join(dataFolder, 'papers');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** Keyed digests are the host's own: it says them of a text it is given. */
async function digestsIn(host: ContractHost, words: string): Promise<readonly string[]> {
  const bytes = Buffer.from(words, 'utf8');
  const { intakeId } = valueOf(await host.call('intakeBegin', { name: '原件.txt', size: bytes.length }));
  valueOf(await host.call('intakeChunk', { intakeId, offset: 0, base64: bytes.toString('base64') }));
  const { report } = valueOf(await host.call('intakeExamine', { intakeId, context }));
  await host.call('intakeDrop', { intakeId });
  return report.findings.map(({ digest }) => digest);
}

everyHost('papers of the review', (openHost) => {
  it('are written as Word, twice the same', async () => {
    const host = await openHost();
    const paper = paperPayload.parse(reviewSheet(aPaperSource(anApprovedDocument())));
    const { name } = valueOf(await host.call('paperDocx', { name: '保密审查表', paper }));
    expect(name).toBe('保密审查表.docx');
    const file = path.join(host.dataFolder, 'papers', name);
    const first = readFileSync(file);
    expect((await zipParts(first)).get('word/document.xml')).toContain('拟定公开属性');
    valueOf(await host.call('paperDocx', { name: '保密审查表', paper }));
    expect(readFileSync(file).equals(first)).toBe(true);
    expect(made(host)).toEqual([name]);
  });

  it('leave no reading copy in which a masked value stands', async () => {
    const host = await openHost();
    const raw = '马某某，身份证号640425188206070027，现予公示。';
    const never = [...(await digestsIn(host, raw))];
    expect(never.length).toBeGreaterThan(0);
    const copy = (name: string, words: string, digests = never) =>
      host.call('readingCopyPdf', { name, html: page(words), landscape: false, never: digests, context });
    expect(codeOf(await copy('漏了', raw))).toBe('masked-value');
    expect(
      codeOf(
        await copy(
          '全角',
          raw.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
        ),
      ),
    ).toBe('masked-value');
    expect(made(host)).toEqual([]);
    const { name } = valueOf(await copy('阅读件', '马某某，身份证号640425********0027，现予公示。'));
    expect(made(host)).toEqual([name]);
    expect(
      readFileSync(path.join(host.dataFolder, 'papers', name))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    // The same value, but nobody masked it: it was kept for a reason.
    expect(codeOf(await copy('保留', raw, []))).toBe('ok');
  });
});

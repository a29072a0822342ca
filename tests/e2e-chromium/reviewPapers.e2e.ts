import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Examined, ScreeningContextArgs } from '../../src-bridge/schemas/intake';
import { toRecord } from '../../src-domain/review/record';
import type { Approval, DocumentVersion, OfficeDocument } from '../../src-domain/review/types';
import type { TextPart } from '../../src-domain/screening/types';
import { buildDocx, paragraph, table } from '../builders/docx';
import { examined } from '../builders/examineContext';
import { anApproval } from '../builders/review';
import { anApprovedDocument, anExemptDocument, publishedInterview } from '../builders/reviewPapers';
import { zipParts } from '../builders/zipParts';
import { describeDesk, type Desk } from '../harness';
import { seriousTrouble } from './axe';
import { heading, openReview } from './reviewSteps';
import { openSeeded, valueOf, type Call, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const idNumber = '640425188206070027';
const title = '关于陡坡村2026年10月第二批最低生活保障对象审核结果的公示';
const context: ScreeningContextArgs = { asOf: '2026-10-09', whitelist: [], channel: 'website' };

const file = (): Promise<Uint8Array> =>
  buildDocx({
    body: [
      paragraph(title),
      paragraph('经村民代表会议评议、镇人民政府审核，下列人员拟纳入最低生活保障，现予公示，接受群众监督。'),
      paragraph(`马某某，身份证号${idNumber}，保障2人。`),
      table([
        ['序号', '姓名', '保障人数', '月补助（元）'],
        ['1', '马某某', '2', '860'],
        ['2', '李某某', '3', '1150'],
      ]),
      paragraph('公示期7个工作日。有异议的，可以在公示期内向镇人民政府反映。'),
      paragraph('白阳镇人民政府'),
      paragraph('2026年10月8日'),
    ].join(''),
  });

const versionOf = (
  { sha256, size, extension, report }: Examined,
  more: Pick<DocumentVersion, 'origin' | 'maskedFrom'>,
): DocumentVersion => ({
  sha256,
  size,
  extension,
  report,
  name: '低保公示.docx',
  at: '2026-10-08T02:00:00Z',
  by: '马文清',
  ...more,
});

/** The file taken in, its numbers masked by the host itself. */
async function maskedVersions(call: Call): Promise<readonly [DocumentVersion, DocumentVersion]> {
  const bytes = Buffer.from(await file());
  const { intakeId } = valueOf(await call('intakeBegin', { name: '低保公示.docx', size: bytes.length }));
  valueOf(await call('intakeChunk', { intakeId, offset: 0, base64: bytes.toString('base64') }));
  const original = valueOf(await call('intakeExamine', { intakeId, context }));
  valueOf(await call('intakeKeep', { intakeId, firstAnswer: 'no-marking' }));
  const findings = original.report.findings.filter(({ severity }) => severity === 'mask').map(({ key }) => key);
  const masked = valueOf(await call('vaultMask', { sha256: original.sha256, extension: 'docx', findings, columns: [], context }));
  return [versionOf(original, { origin: 'original' }), versionOf(masked, { origin: 'masked', maskedFrom: original.sha256 })];
}

const rows = ({ ...document }: OfficeDocument & { readonly stage: Approval }): readonly SeedRow[] => [
  { table: 'documents', key: document.id, value: document },
  { table: 'records', key: document.id, value: toRecord(document, document.stage, []) },
];

async function approvedRows(call: Call): Promise<readonly SeedRow[]> {
  const versions = await maskedVersions(call);
  const stage = anApproval({ sha256: versions[1].sha256, outcome: 'PRO', at: '2026-11-09T02:00:00Z' });
  const published = { ...anApprovedDocument({ title, versions, decisions: [], interview: publishedInterview }), stage };
  const exempt = anExemptDocument();
  return [...rows(published), ...rows({ ...exempt, stage: { ...stage, ...anApproval(), ...(exempt.stage as Approval) } })];
}

const papersOf = ({ dataFolder }: Desk): readonly string[] => {
  const folder = path.join(dataFolder, 'papers');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};

const paperBytes = ({ dataFolder }: Desk, name: string): Buffer => readFileSync(path.join(dataFolder, 'papers', name));

const readPdf = async (desk: Desk, name: string): Promise<readonly TextPart[]> => (await examined(paperBytes(desk, name), name)).parts;

const close = (page: Page): Promise<void> => page.keyboard.press('Escape');

async function save(page: Page, how: '存成 Word' | '存成 PDF', name: string): Promise<void> {
  await press(page, how);
  await page.getByText(`已存成 ${name}`).waitFor();
}

describeDesk('chromium', 'papers of the review', (openDesk) => {
  it('are looked at, written as Word and PDF, and hold no raw number', async () => {
    const desk = await openSeeded(openDesk, approvedRows);
    const { page, shot } = desk;
    await openReview(page);
    await page.getByRole('tab', { name: /已通过/ }).click();
    await page.getByRole('link', { name: title, exact: true }).click();
    await heading(page, '审查通过');
    await page.getByText('（此件公开发布）').first().waitFor();
    await shot('papers-01-approved');
    expect(await seriousTrouble(page)).toEqual([]);

    await press(page, '看保密审查表');
    // The same words stand in the document behind the paper.
    await page.getByRole('dialog').getByText('现予公示，接受群众监督').first().waitFor();
    await shot('papers-02-review-form');
    expect(await seriousTrouble(page)).toEqual([]);
    const form = `政府信息公开保密审查表（${title}）`;
    await save(page, '存成 Word', `${form}.docx`);
    await save(page, '存成 PDF', `${form}.pdf`);
    await shot('papers-03-saved');
    await close(page);

    await press(page, '看文件制发程序单');
    await page.getByText('会签', { exact: true }).waitFor();
    await save(page, '存成 PDF', `文件制发程序单（${title}）.pdf`);
    await shot('papers-04-dispatch');
    await close(page);

    await press(page, '看阅读件');
    await page.getByText('阅读件，只供阅读').waitFor();
    await shot('papers-05-reading-copy');
    expect(await seriousTrouble(page)).toEqual([]);
    await save(page, '存成 PDF', `${title}（阅读件）.pdf`);
    await close(page);

    await openReview(page);
    await press(page, '本月审查情况');
    await page.getByRole('textbox', { name: '月份' }).fill('2026-11');
    await page.getByText('政府信息公开保密审查情况汇总表').waitFor();
    await save(page, '存成 PDF', '白阳镇人民政府政府信息公开保密审查情况汇总表（2026年11月）.pdf');
    await shot('papers-06-month');
    expect(await seriousTrouble(page)).toEqual([]);

    expect(papersOf(desk)).toHaveLength(5);
    const word = (await zipParts(paperBytes(desk, `${form}.docx`))).get('word/document.xml') ?? '';
    expect(word).toContain('现予公示，接受群众监督');
    expect(word).not.toContain(idNumber);
    for (const name of papersOf(desk).filter((each) => each.endsWith('.pdf'))) {
      const text = (await readPdf(desk, name)).map((part) => part.text).join('');
      expect(text.length, name).toBeGreaterThan(200);
      expect(text.replace(/\s/g, ''), name).not.toContain(idNumber);
    }
    const copy = await readPdf(desk, `${title}（阅读件）.pdf`);
    expect(copy.map(({ text }) => text)).toEqual(expect.arrayContaining(['阅读件', '1150']));
    expect(copy.filter(({ where }) => where.startsWith('第2页'))).toEqual([]);
  }, 240_000);
});

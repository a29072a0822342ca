import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maskDocument, type MaskedDocument } from '../../src-main/host/extraction/mask';
import { readArchive } from '../../src-main/host/extraction/archive';
import { buildDocx, externalLink, paragraph, run, table } from '../builders/docx';
import { anExamineContext, examined } from '../builders/examineContext';

const context = anExamineContext();

async function masked(bytes: Uint8Array, name: string, wanted: readonly string[]): Promise<MaskedDocument> {
  const { report } = await examined(bytes, name);
  const keys = report.findings.filter(({ detector }) => wanted.includes(detector)).map(({ key }) => key);
  const result = await maskDocument(bytes, name, keys, context);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const textOf = ({ examination }: MaskedDocument): Record<string, string> =>
  Object.fromEntries(examination.parts.map(({ where, text }) => [where, text]));

describe('masking a Word document', () => {
  it('replaces a value that is spread over runs and keeps the formatting', async () => {
    const bytes = await buildDocx({ body: paragraph('证号6404', run('251900', '<w:b/>'), run('01010015', '<w:i/>'), '，同意。') });
    const before = createHash('sha256').update(bytes).digest('hex');
    const made = await masked(bytes, 'a.docx', ['id-card']);
    expect(textOf(made)).toEqual({ 正文第1段: '证号640425********0015，同意。' });
    const document = (await readArchive(made.bytes)).entries.get('word/document.xml')!.toString();
    expect(document).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">25****</w:t>');
    expect(document).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">****0015</w:t>');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
  });

  it('works in tables, boxes, headers, properties and link addresses', async () => {
    const bytes = await buildDocx({
      body:
        table([
          ['姓名', '账号'],
          ['马某某', '100000000001'],
        ]) +
        table([['证号', ...Array.from('640425190001010015')]]) +
        '<w:p><w:hyperlink r:id="x23"/></w:p>',
      header: paragraph('电话0954-9000001'),
      core: '<dc:creator>马某某</dc:creator><dc:description>15400003456</dc:description>',
      relationships: externalLink('mailto:lisi@example.com'),
    });
    const made = await masked(bytes, 'a.docx', ['account-no', 'id-card', 'landline', 'metadata', 'mobile', 'email']);
    expect(textOf(made)).toMatchObject({
      正文表格1第2行第2列: '********0001',
      正文表格2第1行第2列至第7列: '640425',
      正文表格2第1行第8列: '*',
      页眉1第1段: '电话0954-900****',
      '文件属性·备注': '154****3456',
      超链接地址1: 'mailto:l***@example.com',
    });
    expect(made.examination.report).toEqual({ verdict: 'clean', findings: [], unread: [] });
  });

  it('hides every digit of a number with a hyphen that Word made itself', async () => {
    const bytes = await buildDocx({ body: '<w:p><w:r><w:t>电话0954</w:t><w:noBreakHyphen/><w:t>9000001转</w:t></w:r></w:p>' });
    expect(textOf(await masked(bytes, 'a.docx', ['landline']))).toEqual({ 正文第1段: '电话0954-900****转' });
  });

  it('masks a roster of 500 rows in time', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => ['马某某', `${600000000000 + at * 7}`, '640425190001010015']);
    const bytes = await buildDocx({ body: table([['姓名', '账号', '证号'], ...rows]) });
    const started = performance.now();
    const made = await masked(bytes, 'a.docx', ['account-no', 'id-card']);
    // The columns are masked, yet a list should not have them at all.
    expect(made.examination.report.verdict).toBe('warn');
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('is the same bytes every time', async () => {
    const bytes = await buildDocx({ body: paragraph('15400001234') });
    const [one, other] = [await masked(bytes, 'a.docx', ['mobile']), await masked(bytes, 'a.docx', ['mobile'])];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('escapes what it writes and leaves the rest of the text as it was', async () => {
    const made = await masked(await buildDocx({ body: paragraph('甲&amp;乙&lt;15400001234&gt;') }), 'a.docx', ['mobile']);
    expect(textOf(made)).toEqual({ 正文第1段: '甲&乙<154****1234>' });
  });

  it('takes digits that are glued to an id with it', async () => {
    const made = await masked(await buildDocx({ body: paragraph('64042518881130068715400001234') }), 'a.docx', ['id-card']);
    expect(textOf(made)).toEqual({ 正文第1段: `640425********0687${'*'.repeat(11)}` });
  });

  it('puts the right wording in', async () => {
    const made = await masked(await buildDocx({ body: paragraph('截止2018年12月底') }), 'a.docx', ['wording']);
    expect(textOf(made)).toEqual({ 正文第1段: '截至2018年12月底' });
  });

  it('refuses when the value stays at another place', async () => {
    const bytes = await buildDocx({ body: paragraph('账号100000000001') + paragraph('合计 1000 0000 0001 元') });
    const { report } = await examined(bytes);
    const result = await maskDocument(
      bytes,
      'a.docx',
      report.findings.map(({ key }) => key),
      context,
    );
    expect(result).toEqual({ ok: false, error: 'still-there' });
  });

  it('leaves a second place alone that was not chosen', async () => {
    const bytes = await buildDocx({ body: paragraph('甲15400001234') + paragraph('乙15400001234') });
    const { report } = await examined(bytes);
    const result = await maskDocument(bytes, 'a.docx', [report.findings[0]!.key], context);
    expect(result.ok && textOf(result.value)).toEqual({ 正文第1段: '甲154****1234', 正文第2段: '乙15400001234' });
  });

  it('refuses a finding that is not in these bytes, a marking, and an unread part', async () => {
    const bytes = await buildDocx({ body: paragraph('秘密★1年') + paragraph('内部资料'), more: [['word/media/a.png', 'image/png', 'x']] });
    const { report } = await examined(bytes);
    expect(report.findings).toHaveLength(3);
    for (const key of [...report.findings.map((finding) => finding.key), 'mobile@正文第1段@0@00']) {
      expect(await maskDocument(bytes, 'a.docx', [key], context)).toEqual({ ok: false, error: 'unknown-finding' });
    }
  });
});

describe('masking a text', () => {
  // 手机：15400001234。\r\n邮箱 in GB18030, as old notepads write it.
  const gb = Buffer.concat([
    Buffer.from('cad6bbfaa3ba', 'hex'),
    Buffer.from('15400001234'),
    Buffer.from('a1a3', 'hex'),
    Buffer.from('\r\nlisi@example.com'),
  ]);

  it('reads GB18030 and writes UTF-8', async () => {
    const made = await masked(gb, 'a.txt', ['mobile', 'email']);
    expect(Buffer.from(made.bytes).toString('utf8')).toBe('手机：154****1234。\r\nl***@example.com');
  });
});

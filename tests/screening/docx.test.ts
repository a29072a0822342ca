import { Document, ExternalHyperlink, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { buildDocx, docxEntries, externalLink, paragraph, run, table, type DocxParts } from '../builders/docx';
import type { HiddenCode } from '../../src-domain/screening/types';
import { detectors, examined } from '../builders/examineContext';

const read = async (parts: DocxParts) => examined(await buildDocx(parts));
const places = async (parts: DocxParts) => (await read(parts)).parts.map(({ where, role, text }) => [where, role, text]);

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('a Word document', () => {
  it('gives its paragraphs, tables, headers, footers and notes by place', async () => {
    const parts = {
      body:
        paragraph('彭阳县人民政府文件') +
        paragraph('关于做好冬春救助工作的', '通知') +
        paragraph('各村：', '<w:r><w:footnoteReference w:id="1"/></w:r>') +
        table([
          ['姓名', '电话'],
          ['马某某', '无'],
        ]),
      header: paragraph('白阳镇'),
      footer: paragraph('第1页'),
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="1">${paragraph('注一')}</w:footnote>`,
    };
    expect(await places(parts)).toEqual([
      ['正文第1段', 'first-line', '彭阳县人民政府文件'],
      ['正文第2段', 'title', '关于做好冬春救助工作的通知'],
      ['正文第3段', 'body', '各村：'],
      ['正文表格1第1行第1列', 'table', '姓名'],
      ['正文表格1第1行第2列', 'table', '电话'],
      ['正文表格1第2行第1列', 'table', '马某某'],
      ['正文表格1第2行第2列', 'table', '无'],
      ['页眉1第1段', 'header', '白阳镇'],
      ['页脚1第1段', 'footer', '第1页'],
      ['脚注1第1段', 'body', '注一'],
    ]);
  });

  it('made by the docx package is read without anything left unread', async () => {
    const link = new ExternalHyperlink({ link: 'mailto:zhangsan@example.com', children: [new TextRun('邮箱')] });
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
          footers: { default: new Footer({ children: [new Paragraph('页脚')] }) },
          children: [
            new Paragraph('关于开会的通知'),
            new Paragraph({ children: [link] }),
            new Table({ rows: [new TableRow({ children: [cell('甲'), cell('乙')] })] }),
          ],
        },
      ],
    });
    const { report, format } = await examined(await Packer.toBuffer(document));
    expect(report.unread).toEqual([]);
    expect(format).toBe('docx');
    expect(new Set(detectors(report.findings))).toEqual(new Set(['email', 'metadata']));
  });

  it('packed as a stream, with sizes after the contents, is read too', async () => {
    const zip = new ZipFile();
    for (const [name, content] of docxEntries({ body: paragraph('内容') })) zip.addReadStream(Readable.from([content]), name);
    zip.end();
    const { report } = await examined(await buffer(zip.outputStream));
    expect(report).toEqual({ verdict: 'clean', findings: [], unread: [] });
  });

  it('finds a number that Word broke into runs', async () => {
    const { report } = await read({ body: paragraph('身份证号：6404', run('251900', '<w:b/>'), '01010015') });
    expect(report.findings).toMatchObject([{ detector: 'id-card', where: '正文第1段', start: 5, end: 23, masked: '640425********0015' }]);
  });

  it('finds an account under its heading and a number spread over boxes', async () => {
    const { report } = await read({
      body:
        table([
          ['户主', '一卡通账号'],
          ['马某某', '100000000001'],
        ]) + table([['身份证号', ...Array.from('640425190001010015')]]),
    });
    expect(report.findings.map(({ detector, where }) => [detector, where])).toEqual([
      ['account-no', '正文表格1第2行第2列'],
      ['id-card', '正文表格2第1行第2列至第19列'],
    ]);
  });

  it('reads link addresses, field codes, control labels and properties', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD 15400001234</w:instrText></w:r>';
    const control = `<w:sdt><w:sdtPr><w:alias w:val="电话15400002345"/></w:sdtPr><w:sdtContent>${paragraph('内容')}</w:sdtContent></w:sdt>`;
    const { report } = await read({
      body: paragraph(field) + control,
      relationships: externalLink('mailto:lisi@example.com'),
      core: '<dc:creator>马某某</dc:creator><dc:description>15400003456</dc:description><cp:revision>3</cp:revision>',
      app: '<Company>彭阳县</Company><Pages>3</Pages>',
    });
    expect(report.unread).toEqual([]);
    expect(report.findings.map(({ detector, where, masked }) => [detector, where, masked])).toEqual([
      ['mobile', '正文开头·域代码', '154****1234'],
      ['mobile', '正文控件说明', '154****2345'],
      ['metadata', '文件属性·作者', ''],
      ['mobile', '文件属性·备注', '154****3456'],
      ['metadata', '文件属性·单位', ''],
      ['email', '超链接地址1', 'l***@example.com'],
    ]);
  });

  it('reads who changed it and what its numbering says', async () => {
    const people =
      '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="马某某"/></w15:people>';
    const levels = `<w:numbering ${w}><w:lvlText w:val="第%1条"/><w:lvlText w:val="机密★%1"/></w:numbering>`;
    const { report } = await read({
      body: paragraph('内容'),
      more: [
        ['word/people.xml', `${word}.people+xml`, people],
        ['word/numbering.xml', `${word}.numbering+xml`, levels],
      ],
    });
    expect(report.unread).toEqual([]);
    expect(report.findings.map(({ detector, where }) => [detector, where])).toEqual([
      ['metadata', '文件属性·修订者1'],
      ['secret-mark', '格式部件文字1'],
    ]);
  });

  it('gives every part a place of its own', async () => {
    const custom =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="修订者1"><x>甲</x></property></Properties>';
    const people =
      '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="乙"/></w15:people>';
    const { parts } = await read({
      body: paragraph('内容'),
      more: [
        ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml', custom],
        ['word/people.xml', `${word}.people+xml`, people],
      ],
    });
    expect(parts.map(({ where, text }) => [where, text])).toEqual([
      ['正文第1段', '内容'],
      ['文件属性·修订者1', '甲'],
      ['文件属性·修订者1〔2〕', '乙'],
    ]);
  });

  it('takes WPS custom data and empty comments as nothing', async () => {
    const { report } = await read({
      body: paragraph('内容'),
      more: [
        ['word/comments.xml', `${word}.comments+xml`, `<w:comments ${w}/>`],
        [
          'customXml/item1.xml',
          '',
          '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"><customSectProps/></s:customData>',
        ],
      ],
    });
    expect(report).toEqual({ verdict: 'clean', findings: [], unread: [] });
  });
});

const drawing = (content: string): string => `<w:p><w:r><w:drawing>${content}</w:drawing></w:r></w:p>`;
const comments = (...texts: readonly string[]): string =>
  `<w:comments ${w}>${texts.map((text, at) => `<w:comment w:id="${at}" w:author="马某某">${text}</w:comment>`).join('')}</w:comments>`;
const deleted = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const hiddenRun = run('藏', '<w:vanish/>');

const hiding: readonly (readonly [string, HiddenCode, string, string, DocxParts])[] = [
  ['a comment', 'comment', '批注1', '改\n再改', commented()],
  ['a deletion', 'deletion', '正文第1段·已删除的修订', '旧', { body: paragraph('新', deleted('旧')) }],
  [
    'a note whose sign was deleted',
    'deletion',
    '脚注1开头·已删除的修订',
    '注',
    { body: paragraph('文'), footnotes: `<w:footnote w:id="2">${paragraph('注')}</w:footnote>` },
  ],
  ['a deletion alone', 'deletion', '正文第1段后·已删除的修订', '旧', { body: paragraph('新') + paragraph(deleted('旧')) }],
  ['an insertion', 'insertion', '正文第1段', '甲新', { body: paragraph('甲', `<w:ins w:id="1">${run('新')}</w:ins>`) }],
  ['moved text', 'insertion', '正文第1段', '移', { body: `<w:p><w:moveTo w:id="1">${run('移')}</w:moveTo></w:p>` }],
  [
    'where it was moved from',
    'deletion',
    '正文开头·已删除的修订',
    '移',
    { body: `<w:p><w:moveFrom w:id="1">${run('移')}</w:moveFrom></w:p>` },
  ],
  ['a deleted row', 'deletion', '正文表格1第1行第1列·已删除的修订', '旧', { body: aRow('<w:del w:id="1"/>', '') }],
  ['a deleted cell', 'deletion', '正文表格1第1行第1列·已删除的修订', '旧', { body: aRow('', '<w:cellDel w:id="1"/>') }],
  ['an inserted row', 'insertion', '正文表格1第1行第1列', '旧', { body: aRow('<w:ins w:id="1"/>', '') }],
  ['hidden text', 'hidden-text', '正文第1段·隐藏文字', '藏', { body: paragraph('文', hiddenRun) }],
  ['hidden text in a cell', 'hidden-text', '正文表格1第1行第2列·隐藏文字', '藏', { body: table([['文', hiddenRun]]) }],
  [
    'text hidden by its style',
    'hidden-text',
    '正文第1段·隐藏文字',
    '藏',
    {
      body: paragraph('文', run('藏', '<w:rStyle w:val="b"/>')),
      styles: '<w:style w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    },
  ],
  [
    'text hidden by the default style',
    'hidden-text',
    '正文第1段·隐藏文字',
    '藏',
    {
      body: paragraph(run('文', '<w:vanish w:val="0"/>'), '藏'),
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>',
    },
  ],
  [
    'a box in a hidden drawing',
    'hidden-text',
    '文本框1开头·隐藏文字',
    '框',
    { body: drawing(`<wp:docPr id="1" name="x" hidden="1"/><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx>`) },
  ],
  [
    'a description',
    'alternative-text',
    '正文第1段·替代文字',
    '照片',
    { body: paragraph('文', '<w:r><w:drawing><wp:docPr id="1" name="图片 1" descr="照片"/></w:drawing></w:r>') },
  ],
  ['the name of a file', 'alternative-text', '正文开头·替代文字', '张某.jpg', { body: drawing('<wp:docPr id="1" name="张某.jpg"/>') }],
  ['a remark in the XML', 'custom-data', '正文文件注释', '留言', { body: `${paragraph('文')}<!--留言-->` }],
  [
    'a variable',
    'custom-data',
    '文档变量1',
    '姓名\n马某某',
    { body: '', settings: '<w:docVars><w:docVar w:name="姓名" w:val="马某某"/></w:docVars>' },
  ],
  ['building blocks', 'property', '构建基块第1段', '块', glossary()],
  ['custom data', 'custom-data', '自定义数据1', '王某', { body: '', more: [['customXml/item1.xml', '', '<a>王某</a>']] }],
];

function commented(): DocxParts {
  return { body: '', more: [['word/comments.xml', `${word}.comments+xml`, comments(paragraph('改') + paragraph('再改'))]] };
}

function glossary(): DocxParts {
  return { body: '', more: [['word/glossary/document.xml', `${word}.document.glossary+xml`, `<w:x ${w}>${paragraph('块')}</w:x>`]] };
}

function aRow(row: string, cell: string): string {
  return `<w:tbl><w:tr><w:trPr>${row}</w:trPr><w:tc><w:tcPr>${cell}</w:tcPr>${paragraph('旧')}</w:tc></w:tr></w:tbl>`;
}

describe('what no page shows', () => {
  it.each(hiding)('%s is read, with its code %s and its place %s', async (_what, hidden, where, text, parts) => {
    const { report, parts: found } = await read(parts);
    expect(report.unread).toEqual([]);
    expect(found.filter((part) => part.hidden !== undefined && part.metadata !== true)).toMatchObject([{ hidden, where, text }]);
  });

  it('is told once a kind, and everyone who changed something once', async () => {
    const { report } = await read({
      body: paragraph('文', deleted('甲')) + paragraph('文', deleted('乙')),
      more: [['word/comments.xml', `${word}.comments+xml`, comments(paragraph('丙'), paragraph('丁'))]],
    });
    expect(report.findings.map(({ detector, where, digest, note }) => [detector, where, digest, note])).toEqual([
      ['metadata', '文件属性·修订者1', expect.any(String), undefined],
      ['hidden-content', '已删除的修订', 'deletion', '2处'],
      ['hidden-content', '批注', 'comment', '2处'],
    ]);
  });

  it('completes a number of which only half is hidden or deleted', async () => {
    const { report } = await read({
      body:
        paragraph('154', deleted('0000'), `<w:ins w:id="2">${run('****')}</w:ins>`, '1234') +
        paragraph('电话154', run('0000', '<w:vanish/>'), '1234'),
    });
    expect(report.findings.filter(({ detector }) => detector === 'mobile').map(({ where }) => where)).toEqual([
      '正文第1段·已删除的修订',
      '正文第2段·隐藏文字',
    ]);
  });
});

const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
const bothBoxes = (text: string, old: string): string =>
  '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
  `<wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box(old)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

describe('drawings', () => {
  it('give the text of their boxes once, and what only the copy for old programs says', async () => {
    expect(await places({ body: bothBoxes('电话15400001234', '电话15400001234') })).toEqual([['文本框1第1段', 'body', '电话15400001234']]);
    expect(await places({ body: bothBoxes('甲', '乙') + bothBoxes('丙', '丙') })).toEqual([
      ['文本框1第1段', 'body', '甲'],
      ['文本框1第1段（旧版副本）', 'body', '乙'],
      ['文本框2第1段', 'body', '丙'],
    ]);
  });

  it('are pictures to be looked at, with their place', async () => {
    const { report } = await read({
      body: paragraph('甲') + paragraph('乙', '<w:r><w:drawing><a:blip r:embed="r9"/></w:drawing></w:r>'),
      relationships: `<Relationship Id="r9" Type="x/image" Target="media/image1.png"/>`,
      more: [
        ['word/media/image1.png', 'image/png', 'x'],
        ['word/media/image2.png', 'image/png', 'y'],
      ],
    });
    expect(report.findings.map(({ detector, where, severity }) => [detector, where, severity])).toEqual([
      ['image-page', '图片1（正文第2段）', 'hold'],
      ['image-page', '图片2（不在页面上）', 'hold'],
    ]);
  });

  it('of charts and diagrams give their words', async () => {
    const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
    const drawn = `<x ${a}><a:p><a:r><a:t>主任马某某</a:t></a:r></a:p></x>`;
    const parts: DocxParts = {
      body: paragraph('文'),
      more: [
        [
          'word/charts/chart1.xml',
          'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
          `<c:x ${c}><c:v>甲</c:v><c:v>7</c:v></c:x>`,
        ],
        ['word/diagrams/data1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml', drawn],
        ['word/diagrams/drawing1.xml', 'application/vnd.ms-office.drawingml.diagramDrawing+xml', drawn],
      ],
    };
    expect((await read(parts)).report.unread).toEqual([]);
    expect((await places(parts)).slice(1)).toEqual([
      ['图表1', 'body', '甲\n7\n'],
      ['智能图形文字1', 'body', '主任马某某'],
    ]);
  });
});

const oneInside = async (inner: Uint8Array): Promise<DocxParts> => ({
  body: paragraph('文'),
  more: [['word/embeddings/a.docx', `${word}.document`, inner]],
});

describe('embedded files', () => {
  it('are read two deep by the readers of their formats', async () => {
    const first = await buildDocx({ body: paragraph('15400001234') });
    const second = await buildDocx(await oneInside(first));
    const third = await buildDocx(await oneInside(second));
    const { report } = await examined(second);
    expect(report.unread).toEqual([]);
    expect(report.findings.map(({ detector, where }) => [detector, where])).toEqual([
      ['mobile', '嵌入的文件1›正文第1段'],
      ['hidden-content', '嵌入的文件'],
    ]);
    expect((await examined(third)).report.findings[0]?.where).toBe('嵌入的文件1›嵌入的文件1›正文第1段');
    const { report: fourth } = await read(await oneInside(third));
    expect(fourth.unread).toEqual([{ part: '嵌入的文件1›嵌入的文件1›嵌入的文件1', why: 'embedded-object' }]);
  });
});

const unreadable: readonly (readonly [string, string, DocxParts])[] = [
  ['a control', '嵌入对象', { body: '<w:p><w:r><w:object><w:control r:id="r9"/></w:object></w:r></w:p>' }],
  [
    'an embedded file of an unknown kind',
    '嵌入的文件1',
    { body: '', more: [['word/embeddings/a.bin', 'application/vnd.openxmlformats-officedocument.oleObject', 'x']] },
  ],
  ['ink', '墨迹', { body: paragraph('<w:contentPart r:id="r9"/>') }],
  ['an imported chunk', '插入的其他文件', { body: '<w:altChunk r:id="r9"/>' }],
  ['macros', '宏', { body: paragraph('文'), more: [['word/vbaProject.bin', 'application/vnd.ms-office.vbaProject', 'x']] }],
  ['an undeclared entry', '未识别的部件', { body: paragraph('文'), more: [['notes.bin', '', 'x']] }],
  ['a linked picture', '链接的外部内容', { body: paragraph('文'), relationships: externalLink('file:///C:/a.png', 'image') }],
  ['text outside paragraphs', '其他文字', { body: `${paragraph('文')}游离` }],
];

describe('what is not read', () => {
  it.each(unreadable)('%s makes the document unreadable and is named %s', async (_what, name, parts) => {
    const { report } = await read(parts);
    expect(report.verdict).toBe('unreadable');
    expect(report.unread.map(({ part }) => part)).toContain(name);
  });

  it('still has its text searched for markings', async () => {
    const boxed = drawing(`<wps:txbx><w:txbxContent>${paragraph('机密★1年')}</w:txbxContent></wps:txbx>`);
    expect((await read({ body: boxed })).report.verdict).toBe('block');
    const marked = comments(paragraph('秘', '密★1年'));
    expect((await read({ body: '', more: [['word/comments.xml', `${word}.comments+xml`, marked]] })).report.verdict).toBe('block');
  });

  it('is not a tracked change of formatting, a paragraph mark that is hidden, or a shape without words', async () => {
    const body =
      '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>文</w:t></w:r></w:p>' +
      drawing('<wp:posOffset>120</wp:posOffset><wp:docPr id="1" name="直线 1"/><wps:wsp/>');
    expect((await read({ body })).report).toEqual({ verdict: 'clean', findings: [], unread: [] });
  });
});

describe('markings', () => {
  it.each([
    ['秘密★1年 in the body', { body: paragraph('秘密★1年') }, 'block'],
    ['机密 in a header', { body: paragraph('文'), header: paragraph('机密材料') }, 'block'],
    ['机密 in a footer', { body: paragraph('文'), footer: paragraph('机密材料') }, 'block'],
    ['机密 in a title', { body: paragraph('白阳镇') + paragraph('关于转发机密文件的通知') }, 'block'],
    ['绝密 in the title property', { body: paragraph('文'), core: '<dc:title>绝密材料</dc:title>' }, 'block'],
    ['内部资料', { body: paragraph('内部资料') }, 'hold'],
    ['a copy number', { body: paragraph('000012') }, 'hold'],
    ['国家秘密 in running text', { body: paragraph('涉及国家秘密的除外。') }, 'clean'],
  ] as const)('%s gives %s', async (_what, parts, verdict) => {
    expect((await read(parts)).report.verdict).toBe(verdict);
  });
});

import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { examineBytes } from '../../../src-main/host/extraction/examine';
import { maskDocument } from '../../../src-main/host/extraction/mask';
import { openIntake } from '../../../src-main/host/extraction/intake';
import { writeArchive } from '../../../src-main/host/extraction/writeArchive';
import { bombArchive, buildDocx, docxEntries, paragraph, run, table } from '../../builders/docx';
import { anExamineContext } from '../../builders/examineContext';
import { buildWorker, type BuiltWorker } from '../../builders/extractionWorker';
import { anOle } from '../../builders/ole';

const context = anExamineContext();
const examine = (bytes: Uint8Array, name = 'a.docx') => examineBytes(bytes, name, context);

/** What a check of these bytes comes to: a refusal code or a verdict. */
const outcome = async (bytes: Uint8Array, name = 'a.docx'): Promise<string> => {
  const result = await examine(bytes, name);
  return result.ok ? result.value.report.verdict : result.error;
};

const aProgram = (): Buffer => {
  const bytes = Buffer.alloc(4096);
  bytes.write('MZ');
  bytes.write('This program cannot be run in DOS mode', 78);
  return bytes;
};

const zipOf = (entries: Record<string, string>): Promise<Uint8Array> =>
  writeArchive(new Map(Object.entries(entries).map(([name, content]) => [name, Buffer.from(content)])));

const types = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x.xml" ContentType="${main}"/></Types>`;

describe('files that are something else', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'a.docx', 'empty'],
    ['a program renamed to .docx', aProgram(), 'a.docx', 'not-the-format'],
    ['a program renamed to .txt', aProgram(), 'a.txt', 'not-the-format'],
    ['a program from Linux', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(100)]), 'a.txt', 'not-the-format'],
    ['an encrypted docx', anOle(['EncryptedPackage']), 'a.docx', 'encrypted'],
    ['an old .doc', anOle(['WordDocument']), 'a.doc', 'damaged'],
    ['an old .xls', anOle(['Workbook']), 'a.xls', 'old-excel'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a.docx', 'damaged'],
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex'), 'a.txt', 'damaged'],
    ['an RTF named .txt', Buffer.from('{\\rtf1 abc}'), 'a.txt', 'later-format'],
    ['a web page named .txt', Buffer.from('<!doctype html><p>文'), 'a.txt', 'clean'],
    ['a table of commas', Buffer.from('甲,乙'), 'a.csv', 'clean'],
    ['a text named .docx', Buffer.from('文字'), 'a.docx', 'not-the-format'],
    ['an archive', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), 'a.docx', 'not-the-format'],
    ['random bytes named .txt', Buffer.from('c328a0a1e28ca00001020304', 'hex'), 'a.txt', 'not-the-format'],
  ])('%s is refused', async (_what, bytes, name, code) => {
    expect(await outcome(bytes, name)).toBe(code);
  });

  it.each([
    ['a zip of photographs', { 'a.txt': 'x' }, 'not-the-format'],
    ['an OFD without pages', { 'OFD.xml': '<x/>' }, 'damaged'],
    [
      'a workbook without its main part',
      { '[Content_Types].xml': types('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml') },
      'not-the-format',
    ],
    ['a document with macros', { '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml') }, 'later-format'],
    ['a package without a document', { '[Content_Types].xml': types('application/xml') }, 'not-the-format'],
    ['content types with a document type', { '[Content_Types].xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }, 'damaged'],
  ])('%s is refused', async (_what, entries, code) => {
    expect(await outcome(await zipOf(entries))).toBe(code);
  });
});

describe('texts in the encodings of old machines', () => {
  const gb = Buffer.from('bba7d6f7b5e7bbb0a3ba', 'hex'); // 户主电话：
  it.each([
    ['UTF-8', Buffer.from('户主电话：15400001234')],
    ['UTF-8 with its mark', Buffer.from('\ufeff户主电话：15400001234')],
    ['UTF-16LE', Buffer.from('\ufeff户主电话：15400001234', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeff户主电话：15400001234', 'utf16le').swap16()],
    ['GB18030', Buffer.concat([gb, Buffer.from('15400001234')])],
  ])('are read: %s', async (_encoding, bytes) => {
    const result = await examine(bytes, 'a.txt');
    expect(result).toMatchObject({
      ok: true,
      value: { parts: [{ where: '正文第1行', text: '户主电话：15400001234' }], report: { verdict: 'mask' } },
    });
  });

  it('are refused when one byte of UTF-8 is broken, because the rest would be misread', async () => {
    const bytes = Buffer.from('白阳镇人民政府\n秘密★1年\n关于做好2026年冬春救助工作的通知');
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = Buffer.from(bytes);
      broken[at] = 0xff;
      expect(['damaged', 'not-the-format', 'block']).toContain(await outcome(broken, 'a.txt'));
    }
  });
});

// The document of the damage tests has an id in every kind of place: whatever is lost, one is found or the file is refused.
const idParagraph = paragraph('身份证号6404', run('251900', '<w:b/>'), '01010015');
const victim = (): Promise<Uint8Array> =>
  buildDocx({
    body: idParagraph + table([['证号', '640425190001010015']]) + paragraph('结尾'),
    header: idParagraph,
    core: '<dc:creator>马某某</dc:creator>',
  });

describe('damage', () => {
  it('at every twentieth of the length is refused', async () => {
    const bytes = await victim();
    for (let part = 1; part < 20; part += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 20));
      expect(['damaged', 'cannot-check']).toContain(await outcome(cut));
    }
  });

  it('by flipped bits changes nothing that is read, or is refused', async () => {
    const bytes = await victim();
    const whole = await examine(bytes);
    if (!whole.ok) throw new Error(whole.error);
    const expected = JSON.stringify(whole.value.parts);
    const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 3 }), async (flips) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, bits] of flips) damaged[at] = (damaged[at] ?? 0) ^ bits;
        const result = await examine(damaged);
        if (result.ok && result.value.report.unread.length === 0) expect(JSON.stringify(result.value.parts)).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('of one digit or character that stays well-formed is refused by its check sum', async () => {
    const zip = new ZipFile();
    for (const [name, content] of docxEntries({ body: paragraph('秘密★1年640425190001010015') }))
      zip.addBuffer(content, name, { compress: false });
    zip.end();
    const bytes = await buffer(zip.outputStream);
    expect(await outcome(bytes)).toBe('block');
    const start = bytes.indexOf('秘密★');
    for (let at = start; at < start + 29; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await outcome(damaged)).toBe('damaged');
    }
  });

  it('by bytes before, after or between entries is refused or named', async () => {
    const bytes = await victim();
    const named = ['damaged', 'cannot-check', 'not-the-format', 'unreadable'];
    expect(named).toContain(await outcome(Buffer.concat([Buffer.from('secret'), bytes])));
    expect(named).toContain(await outcome(Buffer.concat([bytes, Buffer.from('secret')])));
    const end = bytes.length - 22;
    const directory = Buffer.from(bytes).readUInt32LE(end + 16);
    const gap = Buffer.concat([bytes.subarray(0, directory), Buffer.from('hidden words'), bytes.subarray(directory)]);
    gap.writeUInt32LE(directory + 12, gap.length - 22 + 16);
    expect(await outcome(gap)).toBe('unreadable');
  });

  it('in the XML of a part is refused', async () => {
    const entries = new Map(docxEntries({ body: paragraph('文') }));
    const whole = entries.get('word/document.xml')!.toString();
    const broken = [
      whole.slice(0, -20),
      whole.replace('</w:t>', ''),
      whole.replace('<w:body>', '<w:body>&secret;'),
      `<!DOCTYPE a>${whole}`,
      '',
      '\u0000',
    ];
    for (const xml of broken) {
      expect(await outcome(await writeArchive(new Map(entries).set('word/document.xml', Buffer.from(xml))))).toBe('damaged');
    }
  });

  it('of an XML bomb of entities or of depth is refused', async () => {
    const entries = new Map(docxEntries({ body: paragraph('文') }));
    const entities = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>';
    expect(await outcome(await writeArchive(new Map(entries).set('word/document.xml', Buffer.from(entities))))).toBe('damaged');
    const deep = await buildDocx({ body: `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}` });
    expect(await outcome(deep)).toBe('cannot-check');
  });
});

describe('bombs', () => {
  let worker: BuiltWorker;
  beforeAll(async () => {
    worker = await buildWorker();
  }, 60_000);
  afterAll(() => worker.remove());

  it('of 100 MB in one entry are refused before they unpack', async () => {
    const bytes = bombArchive('word/document.xml', 100 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(1024 * 1024);
    const started = performance.now();
    expect(await outcome(bytes)).toBe('cannot-check');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('that lie about their size are refused', async () => {
    const bytes = Buffer.from(bombArchive('word/document.xml', 30 * 1024 * 1024));
    const central = bytes.indexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(1000, central + 24);
    expect(await outcome(bytes)).toBe('damaged');
  });

  it('of 100 MB are refused by an intake that lives on', async () => {
    const bytes = bombArchive('word/document.xml', 100 * 1024 * 1024);
    const { rules: _own, ...plain } = context;
    const intake = openIntake({ workerPath: worker.path });
    await intake.begin({ name: 'a.docx', size: bytes.length });
    await intake.chunk(bytes);
    expect(await intake.examine(plain)).toEqual({ ok: false, error: 'cannot-check' });
    expect(await intake.keep()).toEqual({ ok: false, error: 'not-examined' });
    await intake.drop();
  });

  const holding = async (...files: readonly (readonly [string, Uint8Array])[]): Promise<Uint8Array> =>
    buildDocx({
      body: paragraph('文'),
      more: files.map(([name, bytes]) => [
        `word/embeddings/${name}`,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes,
      ]),
    });

  it('in an embedded file leave it unread, and the rest is read', async () => {
    const bomb = bombArchive('word/document.xml', 100 * 1024 * 1024);
    const cut = (await buildDocx({ body: paragraph('文') })).subarray(0, 600);
    const result = await examine(await holding(['a.docx', bomb], ['b.docx', cut]));
    expect(result).toMatchObject({ ok: true, value: { report: { verdict: 'unreadable' } } });
    expect(result.ok && result.value.report.unread.map(({ part }) => part)).toEqual(['嵌入的文件1', '嵌入的文件2']);
  });

  it('of files inside files end at a depth and at a number', async () => {
    let inner = await buildDocx({ body: paragraph('15400001234') });
    for (let depth = 0; depth < 6; depth += 1) inner = await holding(['a.docx', inner], ['b.docx', inner], ['c.docx', inner]);
    const started = performance.now();
    const result = await examine(inner);
    expect(result.ok && result.value.report.verdict).toBe('unreadable');
    expect(performance.now() - started).toBeLessThan(20_000);
    const many = Array.from({ length: 60 }, (_, at) => [`${at}.docx`, Buffer.from('x')] as const);
    expect(await outcome(await holding(...many))).toBe('unreadable');
  });

  it('of parts that lead to one another are masked in time', async () => {
    const relation = (id: string, target: string): string => `<Relationship Id="${id}" Type="x/chart" Target="${target}"/>`;
    const relations = (content: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
    const chart = `<c:x xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:y r:id="r1"/></c:x>`;
    const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    const rels = 'application/vnd.openxmlformats-package.relationships+xml';
    const bytes = await buildDocx({
      body: `${paragraph('15400001234')}<w:p><w:r><w:drawing><c:chart r:id="c1"/></w:drawing></w:r></w:p>`,
      relationships: relation('c1', 'charts/a.xml'),
      more: [
        ['word/charts/a.xml', type, chart],
        ['word/charts/b.xml', type, chart],
        ['word/charts/_rels/a.xml.rels', rels, relations(relation('r1', 'b.xml'))],
        ['word/charts/_rels/b.xml.rels', rels, relations(relation('r1', 'a.xml'))],
      ],
    });
    const found = await examine(bytes);
    const keys = found.ok ? found.value.report.findings.map(({ key }) => key) : [];
    expect(await maskDocument(bytes, 'a.docx', keys, context)).toMatchObject({ ok: true });
  });

  it('of styles that are based on one another are read', async () => {
    const style = (id: string, base: string): string => `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    expect(await outcome(await buildDocx({ body: paragraph('文'), styles: style('a', 'b') + style('b', 'a') }))).toBe('clean');
  });

  it('of text are checked in time', async () => {
    const hard = [
      '1 '.repeat(200_000),
      '镇村'.repeat(50_000),
      'a'.repeat(400_000) + '@',
      '密 \u3000'.repeat(50_000),
      '台湾'.repeat(100_000),
      '6'.repeat(300_000),
    ];
    for (const text of hard) {
      const started = performance.now();
      await examine(Buffer.from(text), 'a.txt');
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });
});

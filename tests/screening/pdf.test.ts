import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../src-domain/screening/types';
import { fileToRead } from '../../src-main/host/extraction/fileToRead';
import { readDocument } from '../../src-main/host/extraction/examine';
import { anExamineContext, detectors, examined } from '../builders/examineContext';
import { examineBytes } from '../../src-main/host/extraction/examine';
import { buildPdf, firstMore, greyPicture, hex, line, packedStream, pdfObjects, withLaterState, writePdf } from '../builders/pdf';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { greyOfFile } from '../../src-main/host/extraction/image/recogniser';

const id = '640425188206070027';
const scanFile = readFileSync(join(import.meta.dirname, '../fixtures/scans/roster.png'));

const read = (bytes: Uint8Array) => readDocument(fileToRead(bytes, '文件.pdf'));
const partsOf = async (bytes: Uint8Array): Promise<readonly TextPart[]> => (await read(bytes)).parts.map(({ part }) => part);
const own = (content: string): string => `q ${content} Q\n`;
const placed = (parts: readonly TextPart[], text: string) =>
  parts
    .filter((part) => part.text.includes(text))
    .map(({ where, hidden, recognised }) => [where, hidden ?? (recognised ? 'recognised' : 'shown')]);

describe('the pages of a PDF', () => {
  it('are read line by line with their places', async () => {
    const parts = await partsOf(
      buildPdf({ pages: [line('关于公开征求意见的公告', 200, 780) + line('现予公告。', 80, 740), line(`身份证号${id}`, 80, 780)] }),
    );
    expect(parts.map(({ where, role, text }) => [where, role, text])).toEqual([
      ['第1页第1行', 'first-line', '关于公开征求意见的公告'],
      ['第1页第2行', 'body', '现予公告。'],
      ['第2页第1行', 'body', `身份证号${id}`],
    ]);
  });

  it('give the cells of a table with their headings', async () => {
    const row = (y: number, ...cells: readonly string[]): string => cells.map((cell, at) => line(cell, 60 + at * 160, y)).join('');
    const parts = await partsOf(
      buildPdf({ pages: [row(700, '序号', '姓名', '身份证号') + row(680, '1', '张三', id) + row(660, '2', '王五', '')] }),
    );
    const cell = parts.find(({ text }) => text === id);
    expect(cell).toMatchObject({
      where: '第1页第2行第3格',
      role: 'table',
      before: ['身份证号', '张三'],
      cell: { table: '第1页表格1', row: 2, column: 3 },
    });
  });

  it('give a number whole that goes on in the next line, and leave whole numbers under one another alone', async () => {
    const torn = await partsOf(buildPdf({ pages: [line(id.slice(0, 14), 400, 700) + line(id.slice(14), 400, 684)] }));
    expect(torn.map(({ where, text }) => [where, text])).toEqual([['第1页第1至2行', id]]);
    const apart = await partsOf(buildPdf({ pages: [line(id, 80, 700) + line(id, 80, 684)] }));
    expect(apart.map(({ text }) => text)).toEqual([id, id]);
  });

  it('read numbers in any direction of writing', async () => {
    const turned = `BT /F1 12 Tf 0 1 -1 0 300 200 Tm ${hex(id)} Tj ET`;
    expect((await partsOf(buildPdf({ pages: [turned] }))).map(({ text }) => text)).toEqual([id]);
  });

  it.each([
    ['shown', own(line(id, 80, 700)), 'shown'],
    ['drawn with no ink', own(line(id, 80, 700, '3 Tr')), 'hidden-text'],
    ['white on white', own(line(id, 80, 700, '1 1 1 rg')), 'hidden-text'],
    ['white on a dark bar', own('0 g 70 690 400 30 re f') + own(line(id, 80, 700, '1 1 1 rg')), 'shown'],
    ['under a black box', own(line(id, 80, 700)) + own('0 g 70 690 400 30 re f'), 'covered-text'],
    ['under a white box', own(line(id, 80, 700)) + own('1 g 70 690 400 30 re f'), 'covered-text'],
    ['struck through', own(line(id, 80, 700)) + own('0 g 70 704 400 1 re f'), 'shown'],
    ['within a frame', own(line(id, 80, 700)) + own('0 g 70 690 400 30 re 72 692 396 26 re f*'), 'shown'],
    ['outside the page', own(line(id, 80, -300)), 'hidden-text'],
    ['outside its clip', own(`10 10 20 20 re W n ${line(id, 80, 700)}`), 'hidden-text'],
    ['too small to see', own(`BT /F1 0.5 Tf 80 700 Td ${hex(id)} Tj ET`), 'hidden-text'],
    ['half under a box', own(line(id, 80, 700)) + own('0 g 120 690 60 30 re f'), 'covered-text'],
  ])('tell whether a number is seen: %s', async (_how, content, kind) => {
    expect(placed(await partsOf(buildPdf({ pages: [content] })), id).map(([, seen]) => seen)).toEqual([kind]);
  });

  it('read a layer that is switched off', async () => {
    const layer = firstMore(1);
    const parts = await partsOf(
      buildPdf({
        pages: [`/OC /L1 BDC ${line(id, 80, 700)} EMC`],
        resources: `/Properties << /L1 ${layer} 0 R >>`,
        catalogue: `/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`,
        more: [{ dictionary: '/Type /OCG /Name (Hidden)' }],
      }),
    );
    expect(placed(parts, id)).toEqual([['第1页隐藏文字第1行', 'hidden-text']]);
  });

  it('are listed for a look where nothing stands on them', async () => {
    expect((await read(buildPdf({ pages: ['', line('文', 80, 700)] }))).pictures).toEqual(['第1页（没有文字）']);
  });
});

describe('beside the pages of a PDF', () => {
  const more = firstMore(1);
  const pages = [line('公告', 80, 700)];
  const utf16 = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

  it('notes, fields and links are read', async () => {
    const parts = await partsOf(
      buildPdf({
        pages,
        page: `/Annots [${more} 0 R ${more + 1} 0 R ${more + 2} 0 R]`,
        catalogue: `/AcroForm << /Fields [${more + 1} 0 R] >>`,
        more: [
          { dictionary: `/Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${utf16(`核对${id}`)} /T ${utf16('李四')}` },
          { dictionary: `/Type /Annot /Subtype /Widget /FT /Tx /T (a) /V ${utf16(id)} /Rect [10 50 200 70] /F 2` },
          { dictionary: '/Type /Annot /Subtype /Link /Rect [1 1 9 9] /A << /S /URI /URI (http://a.cn/13900001234) >>' },
        ],
      }),
    );
    const kinds = (text: string) => placed(parts, text).map(([where, kind]) => [where?.replace(/\d(?=·|$)/u, ''), kind]);
    expect(kinds(id)).toEqual([
      ['第1页注释', 'annotation'],
      ['第1页表单域', 'hidden-text'],
    ]);
    expect(kinds('李四')).toEqual([['第1页注释·作者', 'annotation']]);
    expect(kinds('13900001234')).toEqual([['第1页链接', 'shown']]);
  });

  it('properties, XMP and bookmarks are read', async () => {
    const parts = await partsOf(
      buildPdf({
        pages,
        trailer: `/Info ${more} 0 R`,
        catalogue: `/Metadata ${more + 1} 0 R /Outlines ${more + 2} 0 R`,
        more: [
          { dictionary: `/Author ${utf16('李四')} /Title ${utf16('公告')} /Phone (13900001234)` },
          {
            dictionary: '/Type /Metadata /Subtype /XML',
            stream: Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a:b c="赵六">经手${id}</a:b></x:xmpmeta>`),
          },
          { dictionary: `/Type /Outlines /First ${more + 3} 0 R /Last ${more + 3} 0 R /Count 1` },
          { dictionary: `/Title ${utf16(`书签${id}`)} /Parent ${more + 2} 0 R` },
        ],
      }),
    );
    expect(parts.filter(({ metadata }) => metadata).map(({ where, text }) => [where, text])).toEqual([
      ['文件属性·作者', '李四'],
      ['文件属性·自定义·Phone', '13900001234'],
    ]);
    expect(placed(parts, id).map(([where]) => where?.replace(/\d+/u, ''))).toEqual(['书签第条', '文件属性·XMP第项']);
    expect(placed(parts, '赵六')).toHaveLength(1);
  });

  it('an attached file is read by the reader of its own format', async () => {
    const attached = buildPdf({
      pages,
      catalogue: `/Names << /EmbeddedFiles << /Names [(a.txt) ${more} 0 R] >> >>`,
      more: [
        { dictionary: `/Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F ${more + 1} 0 R >>` },
        packedStream('/Type /EmbeddedFile', Buffer.from(`名单\n${id}`)),
      ],
    });
    expect(placed(await partsOf(attached), id)).toEqual([['附件1›正文第2行', 'attachment']]);
  });

  it('scripts are not read, and said so', async () => {
    const { unread } = await read(buildPdf({ pages, catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' }));
    expect(unread).toEqual([{ part: '脚本', why: 'macro' }]);
  });

  it('what an earlier state held is read', async () => {
    const objects = pdfObjects({ pages: [line(`身份证号${id}`, 80, 700)] });
    const changed = packedStream('', Buffer.from(line('已删去', 80, 700), 'latin1'));
    const parts = await partsOf(withLaterState(writePdf(objects), new Map([[7, changed]]), objects.length + 1));
    expect(placed(parts, '已删去')).toEqual([['第1页第1行', 'shown']]);
    expect(placed(parts, id)).toEqual([['旧版本1›第1页第1行', 'deletion']]);
  });
});

describe('a scanned page', () => {
  const scanned = async (content: string, page = ''): Promise<Buffer> => {
    const { width, height, pixels } = await greyOfFile(scanFile, 1);
    return buildPdf({
      pages: [content],
      page,
      resources: `/XObject << /I1 ${firstMore(1)} 0 R >>`,
      more: [greyPicture(width, height, pixels)],
    });
  };

  it('is recognised line by line and listed for a look', async () => {
    const document = await read(await scanned('q 580 0 0 410 7 400 cm /I1 Do Q'));
    const ids = document.parts.filter(({ part }) => /\d{17}[\dX]/u.test(part.text)).map(({ part }) => part);
    expect(ids.map(({ recognised, text }) => [recognised, /\d{17}[\dX]/u.exec(text)?.[0]])).toEqual([
      [true, '64042518820808019X'],
      [true, '11010519491231002X'],
    ]);
    expect(document.pictures?.[0]).toMatch(/^第1页/u);
  });

  it('is recognised when it lies on its side', async () => {
    const parts = await partsOf(await scanned('q 0 820 -580 0 590 10 cm /I1 Do Q', '/Rotate 90'));
    expect(parts.some(({ text }) => text.includes('11010519491231002X'))).toBe(true);
  });

  it('with a layer of letters gives the layer as recognised text', async () => {
    const parts = await partsOf(await scanned(`q 595 0 0 842 0 0 cm /I1 Do Q ${own(line(`号码${id}`, 80, 700, '3 Tr'))}`));
    expect(placed(parts, id)).toEqual([['第1页识别层第1行', 'recognised']]);
  });
});

describe('a PDF that cannot be trusted', () => {
  const whole = buildPdf({
    pages: Array.from({ length: 3 }, (_, at) => line(`第${at}份 身份证号${id}`, 80, 700) + line('联系手机13900001234', 80, 660)),
  });

  it('with a password is refused as encrypted', async () => {
    const locked = buildPdf({
      pages: ['BT ET'],
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> /P -4 >> /ID [<00><00>]`,
    });
    expect(await examineBytes(locked, 'a.pdf', anExamineContext())).toEqual({ ok: false, error: 'encrypted' });
  });

  it('with more behind its end, or a page that nothing lists, is not clean', async () => {
    const behind = await examined(Buffer.concat([whole, Buffer.from('PK\u0003\u0004 and a whole archive')]), 'a.pdf');
    expect(behind.report.verdict).toBe('unreadable');
    const unlisted = whole.toString('latin1').replace('/Count 3 /Kids [6 0 R 8 0 R 10 0 R]', '/Count 2 /Kids [6 0 R 8 0 R]       ');
    const report = (await examined(Buffer.from(unlisted, 'latin1'), 'a.pdf')).report;
    expect(report.unread.map(({ part }) => part)).toEqual(['没有列入目录的页']);
  });

  it('torn anywhere is refused, or tells that it was not read whole', async () => {
    for (let part = 1; part < 10; part += 1) {
      const result = await examineBytes(whole.subarray(0, Math.floor((whole.length * part) / 10)), 'a.pdf', anExamineContext());
      expect(result.ok ? result.value.report.verdict : result.error).toMatch(/unreadable|damaged|cannot-check|not-the-format/u);
    }
  });

  it('with a flipped bit loses nothing without a word', async () => {
    const clean = detectors((await examined(whole, 'a.pdf')).report.findings).length;
    expect(clean).toBe(6);
    let seed = 20261123;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const lost: string[] = [];
    for (let round = 0; round < 60; round += 1) {
      const flipped = Buffer.from(whole);
      const [at, bit] = [random(flipped.length), random(8)];
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      const result = await examineBytes(flipped, 'a.pdf', anExamineContext());
      const isWhole = !result.ok || result.value.report.unread.length > 0 || detectors(result.value.report.findings).length >= clean;
      const isLooked = result.ok && result.value.report.verdict === 'hold';
      if (!isWhole && !isLooked) lost.push(`${at}.${bit}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

import { buildPdf, firstMore, hex, line, packedStream, pdfObjects, withLaterState, writePdf, type PdfObject, type PdfParts } from './pdf';

/** A place of a PDF, and a file with texts there: one a page, one a note. */
export interface PdfPlace {
  readonly name: string;
  readonly file: (texts: readonly string[]) => Buffer;
}

const own = (content: string): string => `q ${content} Q\n`;
const utf16 = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const xml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const title = line('公告', 80, 780);
const first = firstMore(1);
const references = (from: number, count: number): string => Array.from({ length: count }, (_, at) => `${from + at} 0 R`).join(' ');

/** A page for each text, with a line of its own so that no page is empty. */
const drawn = (name: string, content: (text: string) => string): PdfPlace => ({
  name,
  file: (texts) => buildPdf({ pages: texts.map((text) => title + content(text)) }),
});

const beside = (parts: Partial<PdfParts>): Buffer => buildPdf({ pages: [title], ...parts });

/** A note, link or field for each text on one page. */
const annotated = (name: string, dictionary: (text: string, at: number) => string): PdfPlace => ({
  name,
  file: (texts) => {
    const annotations = references(first, texts.length);
    const more = texts.map((text, at): PdfObject => ({ dictionary: `/Type /Annot ${dictionary(text, at)}` }));
    return beside({ page: `/Annots [${annotations}]`, catalogue: `/AcroForm << /Fields [${annotations}] >>`, more });
  },
});

const note = '/Subtype /Text /Rect [10 10 30 30]';
const field = (at: number): string => `/Subtype /Widget /Rect [10 50 200 70] /T (Text${at})`;

/** Where a program breaks a line: at a blank or a dash, or else between any two letters. */
const halves = (text: string): readonly [string, string] => {
  const middle = text.length >> 1;
  const gap = text.slice(middle).search(/[ ·-]/u);
  const at = gap === -1 ? middle : middle + gap + 1;
  return [text.slice(0, at).trimEnd(), text.slice(at)];
};

/** A number that goes on in the next line of its cell. */
const inNarrowCell = (text: string): string => line(halves(text)[0], 80, 700) + line(halves(text)[1], 80, 684);

/** A paragraph that fills its line and goes on in the next. */
const inParagraph = (text: string): string => {
  const [head, tail] = halves(text);
  const lead = '根据上级有关文件的要求现将名单向全体居民公布如下';
  return line(`${lead}：${head}`, 60, 700) + line(`${tail}。`, 60, 684);
};

const switchedOff: PdfPlace = {
  name: '关闭的图层',
  file: (texts) => {
    const layer = firstMore(texts.length);
    return buildPdf({
      pages: texts.map((text) => `${title}/OC /L1 BDC ${line(text, 80, 700)} EMC`),
      resources: `/Properties << /L1 ${layer} 0 R >>`,
      catalogue: `/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`,
      more: [{ dictionary: '/Type /OCG /Name (Hidden)' }],
    });
  },
};

const earlierState: PdfPlace = {
  name: '旧版本',
  file: (texts) => {
    const objects = pdfObjects({ pages: texts.map((text) => line(text, 80, 700)) });
    const changed = texts.map((_, at) => [7 + at * 2, packedStream('', Buffer.from(line('已删去', 80, 700), 'latin1'))] as const);
    return withLaterState(writePdf(objects), new Map(changed), objects.length + 1);
  },
};

const attached = (files: readonly (readonly [name: string, content: string])[]): Buffer =>
  beside({
    catalogue: `/Names << /EmbeddedFiles << /Names [${files.map((_, at) => `(a${at}) ${first + at * 2} 0 R`).join(' ')}] >> >>`,
    more: files.flatMap(([name, content], at): readonly PdfObject[] => [
      { dictionary: `/Type /Filespec /F (a.txt) /UF ${utf16(name)} /EF << /F ${first + at * 2 + 1} 0 R >>` },
      packedStream('/Type /EmbeddedFile', Buffer.from(content)),
    ]),
  });

const inXmp = (name: string, element: (text: string) => string): PdfPlace => ({
  name,
  file: (texts) => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${texts.map((text) => element(xml(text))).join('')}</x:xmpmeta>`;
    return beside({
      catalogue: `/Metadata ${first} 0 R`,
      more: [{ dictionary: '/Type /Metadata /Subtype /XML', stream: Buffer.from(packet) }],
    });
  },
});

const bookmarks: PdfPlace = {
  name: '书签',
  file: (texts) => {
    const items = texts.map((text, at): PdfObject => {
      const next = at + 1 < texts.length ? `/Next ${first + at + 2} 0 R` : '';
      return { dictionary: `/Title ${utf16(text)} /Parent ${first} 0 R ${next}` };
    });
    const root = { dictionary: `/Type /Outlines /First ${first + 1} 0 R /Last ${first + texts.length} 0 R /Count ${texts.length}` };
    return beside({ catalogue: `/Outlines ${first} 0 R`, more: [root, ...items] });
  },
};

const property = (name: string, key: (at: number) => string): PdfPlace => ({
  name,
  file: (texts) =>
    beside({
      trailer: `/Info ${first} 0 R`,
      more: [{ dictionary: texts.map((text, at) => `/${key(at)} ${utf16(text)}`).join(' ') }],
    }),
});

const link = (text: string): string => `http://a.cn/${encodeURIComponent(text).replace(/[()]/gu, '')}`;

/** Every place of a PDF in which a text can stand. */
export const pdfPlaces: readonly PdfPlace[] = [
  drawn('一行', (text) => line(text, 80, 700)),
  drawn('表格', (text) => line('说明', 80, 700) + line('金额', 450, 700) + line(text, 80, 680) + line('5', 450, 680)),
  drawn('窄格里转行', inNarrowCell),
  drawn('段落里转行', inParagraph),
  drawn('竖着写', (text) => `BT /F1 12 Tf 0 1 -1 0 300 200 Tm ${hex(text)} Tj ET`),
  drawn('不着墨', (text) => own(line(text, 80, 700, '3 Tr'))),
  drawn('白字', (text) => own(line(text, 80, 700, '1 1 1 rg'))),
  drawn('黑框下面', (text) => own(line(text, 80, 700)) + own('0 g 70 690 400 30 re f')),
  drawn('白框下面', (text) => own(line(text, 80, 700)) + own('1 g 70 690 400 30 re f')),
  drawn('半截框下面', (text) => own(line(text, 80, 700)) + own('0 g 120 690 60 30 re f')),
  drawn('页面以外', (text) => own(line(text, 80, -300))),
  drawn('裁掉的地方', (text) => own(`10 10 20 20 re W n ${line(text, 80, 700)}`)),
  drawn('太小的字', (text) => own(`BT /F1 0.5 Tf 80 700 Td ${hex(text)} Tj ET`)),
  switchedOff,
  earlierState,
  annotated('注释', (text) => `${note} /Contents ${utf16(text)}`),
  annotated('注释作者', (text) => `${note} /Contents ${utf16('核对')} /T ${utf16(text)}`),
  annotated('链接', (text) => `/Subtype /Link /Rect [1 1 9 9] /A << /S /URI /URI (${link(text)}) >>`),
  annotated('表单域', (text, at) => `${field(at)} /FT /Tx /V ${utf16(text)}`),
  annotated('隐藏的表单域', (text, at) => `${field(at)} /FT /Tx /F 2 /V ${utf16(text)}`),
  annotated('表单域的提示', (text, at) => `${field(at)} /FT /Tx /TU ${utf16(text)}`),
  annotated('表单域的名称', (text) => `/Subtype /Widget /Rect [10 50 200 70] /FT /Tx /T ${utf16(text)}`),
  annotated('表单域的原值', (text, at) => `${field(at)} /FT /Tx /V ${utf16('无')} /DV ${utf16(text)}`),
  annotated('表单域的选项', (text, at) => `${field(at)} /FT /Ch /V ${utf16('无')} /Opt [${utf16('无')} ${utf16(text)}]`),
  bookmarks,
  property('自定义属性', (at) => `Memo${at}`),
  inXmp('XMP', (text) => `<a:b xmlns:a="a">${text}</a:b>`),
  inXmp('XMP的参数', (text) => `<a:b xmlns:a="a" c="${text}"/>`),
  { name: '附件', file: (texts) => attached([['a.txt', ['名单', ...texts].join('\n')]]) },
  { name: '附件名称', file: (texts) => attached(texts.map((text) => [`${text}（名单）.txt`, '名单'])) },
];

/** Properties of which a file has one each. */
export const pdfProperties: readonly PdfPlace[] = ['Title', 'Author', 'Subject', 'Keywords'].map((name) => property(name, () => name));

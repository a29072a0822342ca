import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  LeaderType,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { TextBlock } from '../../../src-domain/channels/blocks';
import type { GazetteArticle, GazetteChapter, GazettePaper } from '../../../src-domain/channels/gazette/paper';
import { withFixedDates } from './fixedZip';

/** DXA. A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 at the binding, 26 at the other side. */
const page = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 };
const typeWidth = page.width - page.left - page.right;

/** Half-points: 初号, 二号, 三号, 四号, 小四, 五号. */
const sizes = { name: 84, title: 44, text: 32, number: 28, cell: 24, note: 21 };

const faces = { title: '方正小标宋简体', hei: '黑体', kai: '楷体_GB2312', text: '仿宋_GB2312', figures: '宋体' } as const;
type Face = (typeof faces)[keyof typeof faces];

/** Where a face is not installed Word takes its second name. */
const otherNames: Readonly<Record<Face, string>> = {
  方正小标宋简体: '方正小标宋_GBK',
  黑体: 'SimHei',
  楷体_GB2312: '楷体',
  仿宋_GB2312: '仿宋',
  宋体: 'SimSun',
};

/** Twentieths of a point: 22 lines of a page, and half a line more for titles. */
const pitch = { text: 579, title: 760, cell: 360 };

/** 28 signs of 三号 in a line of 156 mm stand a fifth of a point closer. */
const closer = -4;

const fontOf = (face: Face) => ({ ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' });

/** Signs that XML cannot hold would make the whole file unreadable. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

const run = (text: string, face: Face = faces.text, size: number = sizes.text): TextRun =>
  new TextRun({ text: clean(text), font: fontOf(face), size, characterSpacing: closer });

const exactly = (line: number): NonNullable<IParagraphOptions['spacing']> => ({ before: 0, after: 0, line, lineRule: LineRuleType.EXACT });

const line = (children: IParagraphOptions['children'], more: Omit<IParagraphOptions, 'children'> = {}): Paragraph =>
  new Paragraph({ spacing: exactly(pitch.text), ...more, children: children ?? [] });

const centred = { alignment: AlignmentType.CENTER } as const;

const rule = { style: BorderStyle.SINGLE, size: 12, color: '000000', space: 6 };

/** Name, number and period over a rule, as the head of the first page. */
const masthead = ({ name, issueLine, periodLine, unitName }: GazettePaper): readonly Paragraph[] => [
  new Paragraph({
    ...centred,
    spacing: { before: 0, after: 200 },
    children: [run(name, faces.title, sizes.name - Math.max(0, [...name].length - 9) * 4)],
  }),
  line([run(issueLine, faces.hei)], centred),
  line([run(`${unitName}编印`), new TextRun({ children: [new Tab()] }), run(periodLine)], {
    border: { bottom: rule },
    tabStops: [{ type: TabStopType.RIGHT, position: typeWidth }],
  }),
];

const mark = (at: number): string => `gb${at}`;

interface Numbered {
  readonly article: GazetteArticle;
  readonly at: number;
}

const entryLine = ({ article, at }: Numbered, pages: ReadonlyMap<string, number>): Paragraph =>
  line(
    [
      run(article.title),
      new TextRun({ children: [new Tab()], size: sizes.text }),
      new SimpleField(`PAGEREF ${mark(at)} \\h`, String(pages.get(article.record) ?? '')),
    ],
    { indent: { left: 640 }, tabStops: [{ type: TabStopType.RIGHT, position: typeWidth, leader: LeaderType.DOT }] },
  );

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function tableOf(rows: readonly (readonly string[])[]): Table {
  const columns = Math.max(...rows.map(({ length }) => length));
  const width = Math.floor(typeWidth / columns);
  const cell = (text: string, face: Face): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      verticalAlign: VerticalAlign.CENTER,
      children: [new Paragraph({ ...centred, spacing: exactly(pitch.cell), children: [run(text, face, sizes.cell)] })],
    });
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) => cell(row[column] ?? '', at === 0 ? faces.hei : faces.text)),
        }),
    ),
  });
}

/** Who signs and when stand four signs from the edge and go over together with a line before them. */
function blockOf(block: TextBlock, at: number, blocks: readonly TextBlock[]): Paragraph | Table {
  if (block.kind === 'table') return tableOf(block.rows);
  const next = blocks[at + 1];
  const keepNext = next?.kind === 'text' && next.signed === true;
  const children = [run(block.text)];
  return block.signed === true
    ? line(children, { alignment: AlignmentType.RIGHT, indent: { right: sizes.text * 40 }, keepNext })
    : line(children, { alignment: AlignmentType.BOTH, indent: { firstLine: sizes.text * 20 }, keepNext });
}

/** An article begins a new page; the name of its chapter stands over the first one. */
function articleOf({ article, at }: Numbered, chapter: string | null): readonly (Paragraph | Table)[] {
  const { title, documentNumber, indexNumber, blocks } = article;
  return [
    ...(chapter === null ? [] : [line([run(`【${chapter}】`, faces.hei)], { pageBreakBefore: true, keepNext: true })]),
    new Paragraph({
      ...centred,
      spacing: { ...exactly(pitch.title), before: 200, after: 120 },
      pageBreakBefore: chapter === null,
      keepNext: true,
      children: [new Bookmark({ id: mark(at), children: [run(title, faces.title, sizes.title)] })],
    }),
    ...(documentNumber === null ? [] : [line([run(documentNumber, faces.kai)], { ...centred, keepNext: true })]),
    ...blocks.map(blockOf),
    line([run(`索引号：${indexNumber}`, faces.figures, sizes.note)], { alignment: AlignmentType.RIGHT }),
  ];
}

const pageNumber = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.LEFT ? { left: 280 } : { right: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf(faces.figures), size: sizes.number })],
      }),
    ],
  });

const fontTable =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  Object.entries(otherNames)
    .map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`)
    .join('') +
  '</w:fonts>';

/** The library stamps the present and counts bookmarks over all documents; the same issue gives the same bytes. */
function settled(name: string, content: Buffer, { on }: GazettePaper): Buffer | undefined {
  const text = content.toString('utf8');
  if (name === 'docProps/core.xml') return Buffer.from(text.replace(/(?<=W3CDTF">)[^<]+/g, `${on}T00:00:00Z`));
  if (name === 'word/fontTable.xml') return Buffer.from(fontTable);
  if (name !== 'word/document.xml') return undefined;
  const ids = new Map<string, number>();
  const fixed = (id: string): number => ids.get(id) ?? ids.set(id, ids.size + 1).size;
  return Buffer.from(
    text.replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")([^"]*)/gu, (_, head: string, id: string) => `${head}${fixed(id)}`),
  );
}

const numbered = (chapters: readonly GazetteChapter[]): readonly (readonly Numbered[])[] => {
  let at = 0;
  return chapters.map(({ articles }) => articles.map((article) => ({ article, at: (at += 1) })));
};

/**
 * An issue of the gazette as Word: masthead and contents first, every article on a new page, lines as GB/T 9704 has them. The contents
 * hold `pages` as they were printed, and follow by themselves where Word breaks its pages otherwise.
 */
export async function gazetteDocx(paper: GazettePaper, pages: ReadonlyMap<string, number>): Promise<Buffer> {
  const articles = numbered(paper.chapters);
  const contents = paper.chapters.flatMap(({ name }, at) => [
    line([run(name, faces.hei)]),
    ...(articles[at] ?? []).map((each) => entryLine(each, pages)),
  ]);
  const document = new Document({
    creator: paper.unitName,
    lastModifiedBy: paper.unitName,
    title: clean(paper.title),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(faces.text), size: sizes.text } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, header: 851, footer: 1400 },
          },
        },
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
          first: new Footer({ children: [new Paragraph({ children: [] })] }),
        },
        children: [
          ...masthead(paper),
          line([run('目　录', faces.hei)], { ...centred, spacing: { ...exactly(pitch.text), before: 300, after: 200 } }),
          ...contents,
          ...paper.chapters.flatMap(({ name }, at) =>
            (articles[at] ?? []).flatMap((each, within) => articleOf(each, within === 0 ? name : null)),
          ),
        ],
      },
    ],
  });
  return withFixedDates(await Packer.toBuffer(document), (name, content) => settled(name, content, paper));
}

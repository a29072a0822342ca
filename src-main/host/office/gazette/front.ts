import { AlignmentType, BorderStyle, LeaderType, SimpleField, Tab, TabStopType, TextRun, type Paragraph } from 'docx';
import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { millimetresPerPoint } from '../../../../src-domain/notices/layout';
import { run as plainRun } from '../sheetText';
import { faces } from '../wordFaces';
import { mark, type Numbered } from './numbered';
import { broken, paragraph, run, sizes, typeWidth } from './text';

const centred = { alignment: AlignmentType.CENTER } as const;
const ofMm = (mm: number): number => mm / millimetresPerPoint;

/** A long name is set smaller, so that it stays on its line of 430 points. */
const nameSize = (name: string): number => Math.min(sizes.name, Math.floor(430 / Math.max(1, [...name].length)));

/** Name, number and period over a rule, as the head of the first page. */
const masthead = ({ name, issueLine, periodLine, unitName }: GazettePaper): readonly Paragraph[] => [
  paragraph([plainRun(name, faces.title, nameSize(name))], { ...centred, pitch: nameSize(name) * 1.5, before: ofMm(4) }),
  paragraph([run(issueLine, faces.label)], centred),
  paragraph([run(`${unitName}编印`, faces.text), new TextRun({ children: [new Tab()] }), run(periodLine, faces.text)], {
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: '000000', space: 3 } },
    tabStops: [{ type: TabStopType.RIGHT, position: typeWidth }],
  }),
];

/** The page number is a field: it follows where Word breaks its pages otherwise. */
const entryLine = ({ article, at }: Numbered, pages: ReadonlyMap<string, number>): Paragraph =>
  paragraph(
    [
      ...broken(article.entryLines, (line, more) => run(line, faces.text, more)),
      new TextRun({ children: [new Tab()], size: sizes.text * 2 }),
      new SimpleField(`PAGEREF ${mark(at)} \\h`, String(pages.get(article.record) ?? '')),
    ],
    { indent: { left: 640 }, keepLines: true, tabStops: [{ type: TabStopType.RIGHT, position: typeWidth, leader: LeaderType.DOT }] },
  );

/** Masthead and contents, `articles` by chapter. */
export const front = (
  paper: GazettePaper,
  articles: readonly (readonly Numbered[])[],
  pages: ReadonlyMap<string, number>,
): readonly Paragraph[] => [
  ...masthead(paper),
  paragraph([run('目　录', faces.label)], { ...centred, before: ofMm(5), after: ofMm(2), keepNext: true }),
  ...paper.chapters.flatMap(({ name }, at) => [
    paragraph([run(name, faces.label)], { keepNext: true }),
    ...(articles[at] ?? []).map((each) => entryLine(each, pages)),
  ]),
];

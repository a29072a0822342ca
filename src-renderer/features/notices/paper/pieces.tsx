import type { ReactNode } from 'react';
import { noticeLayout } from '../../../../src-bridge/resources/notices';
import type { NoticeBlock, NoticeList, NoticeSheet, Objections } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import { titleLines } from './titleLines';

const words = noticesText.paper;

/** What the sheet is made of, from top to bottom; each can be measured and put on a page by itself. */
export type Piece =
  | { readonly kind: 'whole'; readonly node: ReactNode; readonly clings?: true }
  | { readonly kind: 'text'; readonly text: string; readonly face: 'body' | 'hei' | 'kai' }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly total: boolean };

const millimetresPerPoint = 25.4 / 72;
const { paper, marginsMm, title } = noticeLayout;
/** Title signs on a line: 版心 width over the size of 2号. */
const titleSigns = Math.floor((paper.widthMm - marginsMm.left - marginsMm.right) / (title.pt * millimetresPerPoint));

/** 一、 stands in 黑体, （一） in 楷体 where the paragraph is a heading, that is, short and without a full stop. */
function faceOf(text: string): 'body' | 'hei' | 'kai' {
  if (text.length > 28 || /[。；]$/u.test(text)) return 'body';
  if (/^[一二三四五六七八九十]+、/u.test(text)) return 'hei';
  return /^（[一二三四五六七八九十]+）/u.test(text) ? 'kai' : 'body';
}

const textPiece = (text: string): Piece => ({ kind: 'text', text, face: faceOf(text) });
const plain = (text: string): Piece => ({ kind: 'text', text, face: 'body' });

const find = <Id extends NoticeBlock['id']>({ blocks }: NoticeSheet, id: Id) =>
  blocks.find((block): block is Extract<NoticeBlock, { readonly id: Id }> => block.id === id);

const textOf = (
  sheet: NoticeSheet,
  id: 'title' | 'unit' | 'indexNumber' | 'docNumber' | 'publishedOn' | 'signature' | 'signedOn' | 'period' | 'basis' | 'supervision',
): string => {
  const block = sheet.blocks.find((each) => each.id === id);
  return block !== undefined && 'text' in block ? block.text : '';
};

function Title({ sheet }: { sheet: NoticeSheet }) {
  const lines = titleLines(textOf(sheet, 'title'), titleSigns, [textOf(sheet, 'unit'), '关于']);
  return (
    <div className="notice-title">
      {lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </div>
  );
}

function Facts({ sheet }: { sheet: NoticeSheet }) {
  const facts = (['unit', 'indexNumber', 'docNumber', 'publishedOn'] as const).map((id) => ({ id, text: textOf(sheet, id) }));
  return (
    <div className="notice-facts">
      {facts
        .filter(({ text }) => text !== '')
        .map(({ id, text }) => (
          <div key={id}>
            {words.fact[id]}：{text}
          </div>
        ))}
    </div>
  );
}

function Sign({ sheet }: { sheet: NoticeSheet }) {
  return (
    <div className="notice-sign">
      <div>{textOf(sheet, 'signature')}</div>
      <div>{textOf(sheet, 'signedOn')}</div>
      <div className="notice-seal">{words.seal}</div>
    </div>
  );
}

const rowsOf = ({ rows, total }: NoticeList): readonly Piece[] => [
  ...rows.map((cells): Piece => ({ kind: 'row', cells, total: false })),
  ...(total === null ? [] : [{ kind: 'row', cells: total, total: true } as const]),
];

const filled = (text: string): string => (text === '' ? words.blank : text);

const objectionsText = ({ office, phone, address, hours }: Objections): string =>
  words.objections(filled(office), filled(phone), filled(address), filled(hours));

/** The pieces of a sheet in print order. */
export function piecesOf(sheet: NoticeSheet): readonly Piece[] {
  const period = textOf(sheet, 'period');
  const basis = textOf(sheet, 'basis');
  const list = find(sheet, 'list')?.list;
  const objections = find(sheet, 'objections')?.objections;
  const supervision = textOf(sheet, 'supervision');
  return [
    { kind: 'whole', node: <Title sheet={sheet} /> },
    { kind: 'whole', node: <Facts sheet={sheet} /> },
    ...(period === '' ? [] : [plain(period)]),
    ...(basis === '' ? [] : [plain(basis)]),
    ...(find(sheet, 'body')?.paragraphs ?? []).map(textPiece),
    ...(list === undefined ? [] : rowsOf(list)),
    ...(objections === undefined ? [] : [plain(objectionsText(objections))]),
    ...(supervision === '' ? [] : [plain(words.supervision(supervision))]),
    { kind: 'whole', node: <Sign sheet={sheet} />, clings: true },
  ];
}

export const listOf = (sheet: NoticeSheet): NoticeList | undefined => find(sheet, 'list')?.list;

/** Widths of the list's columns in percent, by their longest cell; the same on every page. */
export function columnWidths({ columns, rows }: NoticeList): readonly number[] {
  const longest = columns.map((head, at) => Math.min(16, Math.max(2, [...head].length, ...rows.map((row) => widthOf(row[at] ?? '')))) + 1);
  const all = longest.reduce((sum, each) => sum + each, 0);
  return longest.map((each) => (each / all) * 100);
}

/** In widths of a Chinese sign. */
const widthOf = (text: string): number => [...text].reduce((width, sign) => width + (/[\x20-\x7e]/.test(sign) ? 0.55 : 1), 0);

import type { ReactNode } from 'react';
import { listLayout, millimetresPerPoint, widthOf, type ListLayout, type SheetLayout } from '../../../../src-domain/notices/layout';
import type { NoticeBlock, NoticeList, NoticeSheet, Objections } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import { titleLines } from './titleLines';

const words = noticesText.paper;

/** What the sheet is made of, from top to bottom; each can be measured and put on a page by itself. */
export type Piece =
  | { readonly kind: 'whole'; readonly node: ReactNode; readonly clings?: true }
  | { readonly kind: 'text'; readonly text: string; readonly face: 'body' | 'hei' | 'kai' }
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly total: boolean };

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

/** The pieces, and what every page of the list needs. */
export interface SheetPieces {
  readonly pieces: readonly Piece[];
  readonly list: { readonly columns: readonly string[]; readonly layout: ListLayout } | null;
}

function Title({ sheet, signs }: { sheet: NoticeSheet; signs: number }) {
  const lines = titleLines(textOf(sheet, 'title'), signs, [textOf(sheet, 'unit'), '关于']);
  return (
    <div className="notice-title">
      {lines.map((line, at) => (
        <div key={at}>{line}</div>
      ))}
    </div>
  );
}

/** On one line where they fit with some air between them, else two by two. */
const factColumns = (facts: readonly string[], { areaMm, facts: type }: SheetLayout): number => {
  const signs = facts.reduce((sum, fact) => sum + widthOf(fact) + 2, -2);
  return signs * type.pt * millimetresPerPoint <= areaMm.width ? facts.length : 2;
};

function Facts({ sheet, layout }: { sheet: NoticeSheet; layout: SheetLayout }) {
  const facts = (['unit', 'indexNumber', 'docNumber', 'publishedOn'] as const).flatMap((id) => {
    const text = textOf(sheet, id);
    return text === '' ? [] : [`${words.fact[id]}：${text}`];
  });
  return (
    <div className="notice-facts" style={{ gridTemplateColumns: `repeat(${factColumns(facts, layout)}, auto)` }}>
      {facts.map((fact) => (
        <div key={fact}>{fact}</div>
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

/** Air between the list and the text around it. */
const gap: Piece = { kind: 'whole', node: <div className="notice-gap" /> };

const rowsOf = ({ rows, total }: NoticeList): readonly Piece[] => [
  ...rows.map((cells): Piece => ({ kind: 'row', cells, total: false })),
  ...(total === null ? [] : [{ kind: 'row', cells: total, total: true } as const]),
];

const filled = (text: string): string => (text === '' ? words.blank : text);

const objectionsText = ({ office, phone, address, hours }: Objections): string =>
  words.objections(filled(office), filled(phone), filled(address), filled(hours));

/** The pieces of a sheet in print order, for the paper they go on. */
export function piecesOf(sheet: NoticeSheet, layout: SheetLayout): SheetPieces {
  const period = textOf(sheet, 'period');
  const basis = textOf(sheet, 'basis');
  const list = find(sheet, 'list')?.list;
  const objections = find(sheet, 'objections')?.objections;
  const supervision = textOf(sheet, 'supervision');
  const pieces: readonly Piece[] = [
    { kind: 'whole', node: <Title sheet={sheet} signs={layout.title.signs} /> },
    { kind: 'whole', node: <Facts sheet={sheet} layout={layout} /> },
    ...(period === '' ? [] : [plain(period)]),
    ...(basis === '' ? [] : [plain(basis)]),
    ...(find(sheet, 'body')?.paragraphs ?? []).map(textPiece),
    ...(list === undefined ? [] : [gap, ...rowsOf(list), gap]),
    ...(objections === undefined ? [] : [plain(objectionsText(objections))]),
    ...(supervision === '' ? [] : [plain(words.supervision(supervision))]),
    { kind: 'whole', node: <Sign sheet={sheet} />, clings: true },
  ];
  return { pieces, list: list === undefined ? null : { columns: list.columns, layout: listLayout(list, layout) } };
}

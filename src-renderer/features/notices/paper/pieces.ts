import { millimetresPerPoint, type SheetLayout } from '../../../../src-domain/notices/layout';
import { listLayout, widthOf } from '../../../../src-domain/notices/listLayout';
import type { SheetPiece, SheetPieces } from '../../../../src-domain/notices/paper';
import type { NoticeBlock, NoticeList, NoticeSheet, Objections } from '../../../../src-domain/notices/types';
import { noticesText } from '../../../strings/notices';
import { titleLines } from '../../../shell/papers/titleLines';

const words = noticesText.paper;

/** 一、 stands in 黑体, （一） in 楷体 where the paragraph is a heading, that is, short and without a full stop. */
function faceOf(text: string): 'body' | 'hei' | 'kai' {
  if (text.length > 28 || /[。；]$/u.test(text)) return 'body';
  if (/^[一二三四五六七八九十]+、/u.test(text)) return 'hei';
  return /^（[一二三四五六七八九十]+）/u.test(text) ? 'kai' : 'body';
}

const textPiece = (text: string): SheetPiece => ({ kind: 'text', text, face: faceOf(text) });
const plain = (text: string): SheetPiece => ({ kind: 'text', text, face: 'body' });

const find = <Id extends NoticeBlock['id']>({ blocks }: NoticeSheet, id: Id) =>
  blocks.find((block): block is Extract<NoticeBlock, { readonly id: Id }> => block.id === id);

const textOf = (
  sheet: NoticeSheet,
  id: 'title' | 'unit' | 'indexNumber' | 'docNumber' | 'publishedOn' | 'signature' | 'signedOn' | 'period' | 'basis' | 'supervision',
): string => {
  const block = sheet.blocks.find((each) => each.id === id);
  return block !== undefined && 'text' in block ? block.text : '';
};

export const titleOf = (sheet: NoticeSheet): string => textOf(sheet, 'title');

/** On one line where they fit with some air between them, else two by two. */
const factColumns = (facts: readonly string[], { areaMm, facts: type }: SheetLayout): number => {
  const signs = facts.reduce((sum, fact) => sum + widthOf(fact) + 2, -2);
  return signs * type.pt * millimetresPerPoint <= areaMm.width ? facts.length : 2;
};

function factsOf(sheet: NoticeSheet, layout: SheetLayout): SheetPiece {
  const facts = (['unit', 'indexNumber', 'docNumber', 'publishedOn'] as const).flatMap((id) => {
    const text = textOf(sheet, id);
    return text === '' ? [] : [`${words.fact[id]}：${text}`];
  });
  return { kind: 'facts', columns: factColumns(facts, layout), facts };
}

const rowsOf = ({ rows, total }: NoticeList): readonly SheetPiece[] => [
  ...rows.map((cells): SheetPiece => ({ kind: 'row', cells, total: false })),
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
  const pieces: readonly SheetPiece[] = [
    { kind: 'title', lines: titleLines(textOf(sheet, 'title'), layout.title.signs, [textOf(sheet, 'unit'), '关于']) },
    factsOf(sheet, layout),
    ...(period === '' ? [] : [plain(period)]),
    ...(basis === '' ? [] : [plain(basis)]),
    ...(find(sheet, 'body')?.paragraphs ?? []).map(textPiece),
    ...(list === undefined ? [] : [{ kind: 'gap' } as const, ...rowsOf(list), { kind: 'gap' } as const]),
    ...(objections === undefined ? [] : [plain(objectionsText(objections))]),
    ...(supervision === '' ? [] : [plain(words.supervision(supervision))]),
    { kind: 'sign', unit: textOf(sheet, 'signature'), on: textOf(sheet, 'signedOn'), seal: words.seal },
  ];
  return { pieces, list: list === undefined ? null : { columns: list.columns, layout: listLayout(list, layout) } };
}

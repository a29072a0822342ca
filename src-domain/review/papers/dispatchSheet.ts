import { channelsOf } from './channels';
import { paperFacts, type PaperFacts, type PaperSource, type SignedStep } from './facts';
import { fieldOf } from './forms';
import { boxes, cell, label, wide, writtenDate, type PaperCell, type PaperRow, type PaperSheet } from './sheet';
import { attributeLabels, dueText, signature } from './words';

const columns = [21, 30, 18, 31];
const blank = '　';
const spread = (texts: readonly string[]): string => texts.join('　');

/** Classified files are refused at the door, so what is here has no level. */
const noLevel = '无';

function reviewLines({ handler, reviewer, approver }: PaperFacts): readonly string[] {
  const line = (step: string, { said, ...who }: SignedStep) => `${step}：${said === '' ? '　　　　' : said}　${signature(who)}`;
  return [line('初审', handler), line('审核', reviewer), line('批准', approver)];
}

/** 会签 as columns for the pen: 单位, 人, 意见, 日期. */
const countersignRows = (text: string, heads: readonly string[]): readonly PaperRow[] => [
  { cells: [label(text), wide(3, heads.join('　　　　　'), blank, blank)] },
];

function publishedOn(source: PaperSource, { attribute }: PaperFacts): string {
  const first = [...source.publications.map(({ on }) => on)].sort()[0];
  if (first !== undefined) return writtenDate(first);
  return dueText(source, attribute);
}

function rowsOf(source: PaperSource, facts: PaperFacts): readonly PaperRow[] {
  const { forms, document, unitName, phone, rules } = source;
  const field = (id: string) => fieldOf(forms.dispatch, id);
  const name = (id: string): PaperCell => label(field(id).label);
  const two = (left: string, one: string, right: string, other: string): PaperRow => ({
    cells: [name(left), cell(one || blank), name(right), cell(other || blank)],
  });
  const full = (id: string, ...text: readonly string[]): PaperRow => ({ cells: [name(id), wide(3, ...text)] });
  const attribute = facts.attribute === null ? [] : [attributeLabels[facts.attribute]];
  const yesNo = (yes: boolean) => spread(boxes(['是', '否'], [yes ? '是' : '否']));
  const imprint = facts.attribute === null ? blank : rules.imprint[facts.attribute];
  return [
    two('docNumber', document.documentNumber ?? '', 'urgency', spread(boxes(field('urgency').options, []))),
    two('secrecy', noLevel, 'secrecyPeriod', '—'),
    full('title', document.title),
    two('kind', document.kind, 'unit', unitName),
    two('drafter', document.handler, 'drafterPhone', phone ?? ''),
    two('draftedOn', '', 'checker', ''),
    ...countersignRows(field('countersign').label, field('countersign').options),
    { ...two('reviewer', '', 'signer', ''), minHeightMm: 12 },
    two('signedOn', writtenDate(document.formedOn), 'issuedOn', ''),
    full('mainTo', blank),
    full('copyTo', blank),
    two('copies', '', 'archiveNo', ''),
    full('attachments', blank),
    full('attribute', spread(boxes(field('attribute').options, attribute))),
    full('reason', facts.reason || blank),
    { ...full('secrecyReview', ...reviewLines(facts)), minHeightMm: 20 },
    two('normative', yesNo(document.normative), 'needsReading', spread(boxes(['是', '否'], []))),
    full('channels', channelsOf(source, facts.attribute === 'proactive').join('、') || blank),
    { cells: [name('publishOn'), cell(publishedOn(source, facts) || blank), label('附注'), cell(imprint)] },
  ];
}

/** 文件制发程序单／发文稿纸: what the record knows is printed, the rest is for the pen. */
export function dispatchSheet(source: PaperSource): PaperSheet {
  const facts = paperFacts(source);
  const { dispatch, imprintPosition, imprintBasis } = source.forms;
  return {
    title: `${dispatch.title}（${source.document.title}）`,
    unitName: source.unitName,
    on: facts.filledOn,
    landscape: false,
    blocks: [
      { kind: 'title', text: dispatch.title },
      { kind: 'line', entries: [source.unitName, facts.mark] },
      { kind: 'table', columns, heads: null, rows: rowsOf(source, facts) },
      { kind: 'note', text: `${imprintPosition}（${imprintBasis}）。规范性文件另附合法性审核意见、公平竞争审查意见。` },
    ],
  };
}

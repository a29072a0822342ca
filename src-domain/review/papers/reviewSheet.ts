import { undecidedFindings } from '../versions';
import { channelsOf } from './channels';
import { fieldOf } from './forms';
import { paperFacts, type PaperFacts, type PaperSource, type SignedStep } from './facts';
import { reviewRecord } from './recordBlocks';
import { followsText, waitText } from './recordEvents';
import { boxes, cell, label, wide, writtenDate, type PaperBlock, type PaperCell, type PaperRow, type PaperSheet } from './sheet';
import { attributeLabels, audienceText, dueText, signature } from './words';

const columns = [21, 30, 18, 31];
const blank = '　';

const spread = (texts: readonly string[]): string => texts.join('　');

/** Four boxes a line, so that none is torn at the line's end. */
const spreadLines = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((_, at) => (at % 4 === 0 ? [spread(texts.slice(at, at + 4))] : []));

/** 信息载体形式: one of the fifteen kinds is an official paper. */
const carrierOf = ({ rules, document }: PaperSource): readonly string[] => [
  rules.kinds.some(({ kind }) => kind === document.kind) ? '公文类' : '非公文类',
];

/** 信息来源, by the answer to who made it. */
function originOf({ forms, document }: PaperSource, { state }: PaperFacts): readonly string[] {
  const options = fieldOf(forms.review, 'origin').options;
  const made = state.path.find(({ node }) => node.id === 'Q3')?.answer.answer;
  const chosen = made === undefined ? (document.leadUnit ? 0 : null) : ({ 0: 0, 1: 2, 2: 2, 3: 1, 4: 1 }[made] ?? null);
  return boxes(options, chosen === null ? [] : options.slice(chosen, chosen + 1));
}

/** Findings of the last version that a self-check line speaks of; the line is ticked when there is none. */
const against: readonly ((detector: string) => boolean)[] = [
  (detector) => detector === 'secret-mark' || detector === 'secret-title',
  (detector) => ['internal-mark', 'draft-mark', 'circulation-mark', 'copy-number'].includes(detector),
  () => false,
  (detector) => ['hidden-content', 'metadata', 'pdf-cover'].includes(detector),
  (detector) => detector === 'wording',
];

/** 自查结果: what reading the file proves is ticked, the rest is left to the handler's pen. */
function selfCheck(source: PaperSource, { version }: PaperFacts): readonly string[] {
  const { options } = fieldOf(source.forms.review, 'selfCheck');
  if (version === null || version.report.unread.length > 0) return boxes(options, []);
  const found = version.report.findings.map(({ detector }) => detector);
  const personal = undecidedFindings(source.document, version).length > 0;
  const holds = options.filter((_, at) => (at === 2 ? !personal : !found.some(against[at] ?? (() => true))));
  return boxes(options, holds);
}

const reasonText = ({ reason, strength }: PaperFacts): string => {
  if (reason === '') return blank;
  return strength === '' ? reason : `${reason}。公开要求：${strength}`;
};

/** 拟公开时间、范围 */
function scopeText(source: PaperSource, { attribute }: PaperFacts): string {
  return [dueText(source, attribute), audienceText(source, attribute)].filter((text) => text !== '').join('，');
}

const signed = (step: SignedStep): PaperCell => ({ text: [step.said === '' ? blank : step.said], span: 3, foot: signature(step) });
const forThePen: SignedStep = { name: '', said: '', on: null };

/** 报请确定情况: whom was asked and what came back; what was written down of consent, opinion or law; which approval it takes up. */
function remarks({ document }: PaperSource, { state }: PaperFacts): readonly string[] {
  const told = state.path.filter(({ choice }) => choice.record === 'opinion' || choice.record === 'consent' || choice.record === 'law');
  const texts = [
    ...(document.follows === null ? [] : [followsText(document.follows)]),
    ...document.waits.map(waitText),
    ...told.flatMap(({ choice, answer }) => (answer.note === undefined ? [] : [`${choice.label}：${answer.note}`])),
  ];
  return texts.length === 0 ? [blank] : texts;
}

function rowsOf(source: PaperSource, facts: PaperFacts): readonly PaperRow[] {
  const { forms, document, unitName, summary, approverIsHead } = source;
  const name = (id: string): PaperCell => label(fieldOf(forms.review, id).label);
  const options = (id: string) => fieldOf(forms.review, id).options;
  const full = (id: string, ...text: readonly string[]): PaperRow => ({ cells: [name(id), wide(3, ...text)] });
  const steps = (id: string, step: SignedStep): PaperRow => ({ cells: [name(id), signed(step)], minHeightMm: 13 });
  const attribute = facts.attribute === null ? [] : [attributeLabels[facts.attribute]];
  return [
    { cells: [name('unit'), cell(unitName), name('carrier'), cell(spread(boxes(options('carrier'), carrierOf(source))))] },
    full('title', document.title),
    {
      cells: [
        name('docNumber'),
        cell(document.documentNumber ?? '无'),
        name('indexNumber'),
        { ...cell(facts.indexNumber === '' ? blank : facts.indexNumber), exact: true },
      ],
    },
    { ...full('summary', summary === '' ? blank : summary), minHeightMm: 10 },
    full('origin', spread(originOf(source, facts))),
    full('channels', ...spreadLines(boxes(options('channels'), channelsOf(source, facts.attribute === 'proactive')))),
    full('scope', scopeText(source, facts) || blank),
    full('selfCheck', ...selfCheck(source, facts)),
    full('attribute', spread(boxes(options('attribute'), attribute))),
    full('reason', reasonText(facts)),
    steps('handler', facts.handler),
    steps('section', forThePen),
    steps('secrecy', facts.reviewer),
    steps('leader', approverIsHead ? forThePen : facts.approver),
    steps('principal', approverIsHead ? facts.approver : forThePen),
    full('remark', ...remarks(source, facts)),
  ];
}

/** 640425031/2026-00012 → 2026-00012: the form carries the serial of the information it is about. */
const formNumber = (indexNumber: string): string => (indexNumber === '' ? '　　　　　　' : indexNumber.replace(/^.*\//u, ''));

/** 政府信息公开保密审查表, with the record of the review on the pages behind it. */
export function reviewSheet(source: PaperSource): PaperSheet {
  const facts = paperFacts(source);
  const { review } = source.forms;
  const head: readonly PaperBlock[] = [
    { kind: 'title', text: review.title },
    {
      kind: 'line',
      entries: [
        `${fieldOf(review, 'no').label}：${formNumber(facts.indexNumber)}`,
        facts.mark,
        `${fieldOf(review, 'filledOn').label}：${writtenDate(facts.filledOn)}`,
      ],
    },
  ];
  return {
    title: `${review.title}（${source.document.title}）`,
    unitName: source.unitName,
    on: facts.filledOn,
    landscape: false,
    blocks: [
      ...head,
      { kind: 'table', columns, heads: null, rows: rowsOf(source, facts) },
      { kind: 'page-break' },
      ...reviewRecord(source, facts),
    ],
  };
}

import type { CalendarDate } from '../../../kernel/calendarDate';
import { cell, label, wide, type PaperBlock, type PaperRow, type PaperSheet } from '../../../review/papers/sheet';
import { blanksOf, type LetterSource } from './facts';
import type { LetterRules } from './rules';

const row = (term: string, text: string | undefined, minHeightMm = 10): PaperRow => ({
  cells: [label(term), wide(3, text ?? '')],
  minHeightMm,
});

const pair = (first: string, one: string | undefined, second: string, other: string | undefined): PaperRow => ({
  cells: [label(first), cell(one ?? ''), label(second), cell(other ?? '')],
  minHeightMm: 10,
});

const signature = '签名：　　　　　　　年　　月　　日';

/** Four columns: a term and what is said of it, twice. */
const tableOf = (rows: readonly PaperRow[]): PaperBlock => ({ kind: 'table', columns: [18, 32, 18, 32], heads: null, rows });

const uprightSheet = ({ file, unit }: LetterSource, title: string, on: CalendarDate, blocks: readonly PaperBlock[]): PaperSheet => ({
  title: `${title} ${file.number}`,
  unitName: unit.name,
  on,
  landscape: false,
  blocks,
});

/** 登记表: what a request says (条例第二十九条), how it came, and room for those who sign. */
export function registerSheet(rules: LetterRules, source: LetterSource, kind: string, on: CalendarDate): PaperSheet {
  const values = blanksOf(rules, source);
  const title = '政府信息公开申请登记表';
  const rows: readonly PaperRow[] = [
    pair('登记号', values['number'], '申请人类别', kind),
    pair('姓名或名称', values['name'], '身份证明', values['proof']),
    pair('联系方式', values['contact'], '地址', values['address']),
    row('申请内容', values['asked'], 40),
    row('形式要求', values['form'], 14),
    pair('提交方式', values['way'], '提交日期', values['arrivedOn']),
    pair('收到申请之日', values['receivedOn'], '答复到期日', values['answerDue']),
    { cells: [label('拟办意见'), { text: [''], span: 3, foot: signature }], minHeightMm: 26 },
    { cells: [label('审核意见'), { text: [''], span: 3, foot: signature }], minHeightMm: 26 },
    row('办理结果', '', 16),
  ];
  return uprightSheet(source, title, on, [
    { kind: 'title', text: title },
    { kind: 'line', entries: [`登记单位：${source.unit.name}`, '登记人：　　　　　'] },
    tableOf(rows),
  ]);
}

/** 送达回证: which paper went to whom, how, and the signature of the one who got it. */
export function deliverySheet(rules: LetterRules, source: LetterSource, papers: readonly string[], on: CalendarDate): PaperSheet {
  const values = blanksOf(rules, source);
  const title = '政府信息公开文书送达回证';
  const rows: readonly PaperRow[] = [
    row('送达的文书', papers.join('；'), 22),
    pair('登记号', values['number'], '受送达人', values['name']),
    row('送达地点', source.applicant?.address, 14),
    row('送达方式', '□当面送达　□邮寄送达　□电子送达　□其他：　　　　　　　', 12),
    { cells: [label('收件人'), { text: [''], span: 3, foot: signature }], minHeightMm: 24 },
    row('代收理由', '', 16),
    { cells: [label('送达人'), { text: [''], span: 3, foot: signature }], minHeightMm: 24 },
    row('备注', '', 20),
  ];
  return uprightSheet(source, title, on, [
    { kind: 'title', text: source.unit.name },
    { kind: 'title', text: title },
    tableOf(rows),
    { kind: 'note', text: '邮寄送达的，把回执贴在背面；电子送达的，附送达记录。' },
  ]);
}

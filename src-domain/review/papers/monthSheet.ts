import { dayInChina, daysBetween } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';
import type { Attribute } from '../../ledger/types';
import { reasonOf, type ReviewRules } from '../rules';
import { monthOfReview, type ApprovedDocument, type MonthOfReview, type MonthSource } from './month';
import { findingCounts, type FindingCount } from './findingCounts';
import { cell, label, writtenDate, type PaperBlock, type PaperCell, type PaperRow, type PaperSheet } from './sheet';
import { attributeLabels } from './words';

const centred = (text: string | number): PaperCell => ({ text: [String(text)], align: 'center' });

/** Calendar days from the file's arrival to the approval. */
const daysOf = ({ createdAt, stage }: ApprovedDocument): number => daysBetween(dayInChina(createdAt), dayInChina(stage.at));

function timesText(approved: readonly ApprovedDocument[]): string {
  if (approved.length === 0) return '—';
  const days = approved.map(daysOf);
  const mean = days.reduce((sum, each) => sum + each, 0) / days.length;
  return `平均 ${Number(mean.toFixed(1))} 天，最长 ${Math.max(...days)} 天`;
}

function totals({ taken, approved, elsewhere, refused, open }: MonthOfReview): PaperBlock {
  const heads = ['收进', '审查通过', '不由本单位公开', '拒收（涉密）', '还在办', '从收进到批准'];
  const cells = [taken, approved.length, elsewhere, refused, open, timesText(approved)].map(centred);
  return { kind: 'table', columns: [13, 13, 17, 16, 13, 28], heads, rows: [{ cells }] };
}

const reasonLabel = (rules: ReviewRules, code: string | null): string => {
  const reason = code === null ? null : reasonOf(rules, code);
  return reason === null ? '—' : `${reason.label}（${reason.article}）`;
};

function outcomes(rules: ReviewRules, approved: readonly ApprovedDocument[]): PaperBlock {
  const rows = (Object.keys(attributeLabels) as Attribute[]).flatMap((attribute): readonly PaperRow[] => {
    const own = approved.filter(({ stage }) => stage.attribute === attribute);
    const reasons = [...new Set(own.map(({ stage }) => stage.reasonCode))];
    const all = { cells: [label(attributeLabels[attribute]), cell('合计'), centred(own.length)] };
    const each = reasons.map((code) => ({
      cells: [
        cell('　'),
        cell(code === null ? '公开，不需要理由' : reasonLabel(rules, code)),
        centred(own.filter(({ stage }) => stage.reasonCode === code).length),
      ],
    }));
    return [all, ...each];
  });
  return { kind: 'table', columns: [22, 62, 16], heads: ['公开属性', '理由', '件数'], rows };
}

function addUp(counts: readonly FindingCount[]): readonly FindingCount[] {
  const labels = [...new Set(counts.map((count) => count.label))];
  const sum = (own: readonly FindingCount[], of: (count: FindingCount) => number) => own.reduce((total, one) => total + of(one), 0);
  return labels.map((each) => {
    const own = counts.filter((count) => count.label === each);
    return {
      label: each,
      found: sum(own, ({ found }) => found),
      removed: sum(own, ({ removed }) => removed),
      kept: sum(own, ({ kept }) => kept),
      open: sum(own, ({ open }) => open),
    };
  });
}

function findings(approved: readonly ApprovedDocument[]): PaperBlock {
  const counts = addUp(approved.flatMap(findingCounts));
  if (counts.length === 0) return { kind: 'text', text: '审查通过的文件里没有查到要处理的地方。' };
  const rows = counts.map(({ label: kind, found, removed, kept, open }) => ({
    cells: [cell(kind), centred(found), centred(removed), centred(kept), centred(open)],
  }));
  return { kind: 'table', columns: [40, 15, 15, 15, 15], heads: ['查到的种类', '查到', '已遮住', '有理由保留', '其余'], rows };
}

const heads = ['序', '文件', '索引号', '公开属性、理由', '承办、审查、审批', '收进', '批准', '天数'];

function list(rules: ReviewRules, approved: readonly ApprovedDocument[]): PaperBlock {
  const rows = approved.map((document, at): PaperRow => {
    const { stage, title, documentNumber, createdAt } = document;
    const reason = stage.reasonCode === null ? [] : [reasonLabel(rules, stage.reasonCode)];
    return {
      cells: [
        centred(at + 1),
        cell(title, ...(documentNumber === null ? [] : [documentNumber])),
        { ...cell(...stage.indexNumber.split(/(?<=\/)/u)), exact: true },
        cell(attributeLabels[stage.attribute], ...reason),
        cell(stage.handler, stage.reviewer, stage.approver),
        centred(dayInChina(createdAt).slice(5)),
        centred(dayInChina(stage.at).slice(5)),
        centred(daysOf(document)),
      ],
    };
  });
  return { kind: 'table', columns: [5, 27, 14, 19, 12, 8, 8, 7], heads, rows };
}

/** 2026年10月 */
const writtenMonth = (month: Month): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** 本月审查情况: how many, with which outcome and why, what was found and what became of it, and one by one. */
export function monthSheet(source: MonthSource): PaperSheet {
  const { rules, unitName, month, today } = source;
  const review = monthOfReview(source);
  const { approved } = review;
  const title = '政府信息公开保密审查情况汇总表';
  return {
    title: `${unitName}${title}（${writtenMonth(month)}）`,
    unitName,
    on: today,
    landscape: true,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'line', entries: [`单位：${unitName}`, writtenMonth(month), `制表：${writtenDate(today)}`] },
      totals(review),
      { kind: 'heading', text: '审查结果' },
      outcomes(rules, approved),
      { kind: 'heading', text: '查到的地方和处理' },
      findings(approved),
      { kind: 'heading', text: '审查通过的文件' },
      approved.length === 0 ? { kind: 'text', text: '本月没有审查通过的文件。' } : list(rules, approved),
      { kind: 'line', entries: ['审核人：', '填表人：', '日期：　　年　　月　　日'] },
    ],
  };
}

import { dayInChina } from '../../kernel/calendarDate';
import type { AnsweredQuestion } from '../interview';
import type { DocumentVersion, OfficeDocument } from '../types';
import type { PaperFacts, PaperSource } from './facts';
import { findingCounts, keptFor } from './findingCounts';
import { eventBlocks } from './recordEvents';
import { cell, writtenDate, type PaperBlock, type PaperCell, type PaperRow, type PaperTable } from './sheet';
import { attributeLabels } from './words';

const centred = (text: string): PaperCell => ({ text: [text], align: 'center' });

const table = (columns: readonly number[], heads: readonly string[], rows: readonly PaperRow[]): PaperTable => ({
  kind: 'table',
  columns,
  heads,
  rows,
});

/** What an answer had written down with it. */
function notesOf({ note = '', asked, override, reviewOn }: AnsweredQuestion['answer']): readonly string[] {
  return [
    ...(note.trim() === '' ? [] : [note]),
    ...(asked === undefined ? [] : [`${writtenDate(asked.on)}送${asked.of}`]),
    ...(override === undefined ? [] : [`决定人：${override.decidedBy}。书面告知${override.toldWhom}：${override.toldOn ?? '还没有告知'}`]),
    ...(reviewOn === undefined ? [] : [`${writtenDate(reviewOn)}再审`]),
  ];
}

const answerRow = ({ node, choice, answer }: AnsweredQuestion): PaperRow => ({
  cells: [centred(String(node.step)), cell(node.question), cell(choice.label, ...notesOf(answer)), cell(answer.by, dayInChina(answer.at))],
});

function outcomeBlocks({ state, attribute, reason, strength }: PaperFacts): readonly PaperBlock[] {
  if (state.at !== 'outcome') return [{ kind: 'text', text: '还有题没有答完，没有结论。' }];
  const { label, article, requires, secondAttribute } = state.outcome;
  const second = secondAttribute === null ? '' : `，${attributeLabels[secondAttribute]}（完整件或者其余部分）`;
  const lines = [
    `结论：${label}（${article}）。`,
    ...(attribute === null ? [] : [`公开属性：${attributeLabels[attribute]}${second}。`]),
    ...(reason === '' ? [] : [`理由：${reason}。`]),
    ...(strength === '' ? [] : [`公开要求：${strength}。`]),
    ...(requires.length === 0 ? [] : [`办理要求：${requires.join('；')}。`]),
  ];
  return lines.map((text) => ({ kind: 'text', text }));
}

function findingBlocks(document: OfficeDocument): readonly PaperBlock[] {
  const counts = findingCounts(document);
  if (counts.length === 0) return [{ kind: 'text', text: '机器检查没有查到要处理的地方。' }];
  const figure = (count: number): PaperCell => centred(String(count));
  const rows = counts.map(({ label, found, removed, kept, open }) => ({
    cells: [cell(label), figure(found), figure(removed), figure(kept), figure(open)],
  }));
  return [table([40, 15, 15, 15, 15], ['查到的种类', '原件', '已遮住', '有理由保留', '其余'], rows)];
}

function keptBlocks(document: OfficeDocument): readonly PaperBlock[] {
  const kept = (document.versions.at(-1)?.report.findings ?? []).flatMap((finding) => {
    const decision = keptFor(document, finding);
    return decision === null ? [] : [{ finding, decision }];
  });
  if (kept.length === 0) return [];
  const rows = kept.map(({ finding, decision }) => ({
    cells: [
      cell(finding.where),
      cell(finding.label, ...(finding.masked === '' ? [] : [finding.masked])),
      cell(decision.reason),
      cell(decision.by, dayInChina(decision.at)),
    ],
  }));
  return [{ kind: 'heading', text: '保留的地方和理由' }, table([24, 24, 32, 20], ['位置', '种类', '理由', '谁、哪天'], rows)];
}

function opinionBlocks({ opinions }: OfficeDocument): readonly PaperBlock[] {
  if (opinions.length === 0) return [];
  const rows = opinions.map(({ by, text, at }) => ({ cells: [cell(by), cell(text), cell(dayInChina(at))] }));
  return [{ kind: 'heading', text: '保密审查人对标注的意见' }, table([18, 60, 22], ['保密审查人', '意见', '日期'], rows)];
}

/** 64 hexadecimal digits in eights, so that two of them can be compared by eye. */
const spaced = (sha256: string): string => (sha256.match(/.{1,8}/g) ?? []).join(' ');

function versionRow(version: DocumentVersion, at: number, approved: string | null): PaperRow {
  const origin = version.origin === 'original' ? '原件' : '遮住后的版本';
  return {
    cells: [
      centred(String(at + 1)),
      cell(version.name, version.sha256 === approved ? `${origin}，批准的就是这一版` : origin),
      { ...cell(spaced(version.sha256), `${version.size} 字节`), exact: true },
      cell(version.by, dayInChina(version.at)),
    ],
  };
}

function versionBlocks({ versions, stage }: OfficeDocument): readonly PaperBlock[] {
  const approved = stage.stage === 'approved' ? stage.sha256 : null;
  const rows = versions.map((version, at) => versionRow(version, at, approved));
  return [table([8, 30, 42, 20], ['序', '文件', '校验码（SHA-256）、大小', '谁、哪天'], rows)];
}

/** 审查记录: what was asked and answered, what was found and what became of it, and which bytes it is about. */
export function reviewRecord({ document }: PaperSource, facts: PaperFacts): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '审查记录' },
    { kind: 'text', text: `信息名称：${document.title}` },
    { kind: 'heading', text: '回答的问题' },
    table([8, 42, 30, 20], ['题', '问题', '回答', '谁、哪天'], facts.state.path.map(answerRow)),
    { kind: 'heading', text: '审查结论' },
    ...outcomeBlocks(facts),
    { kind: 'heading', text: '机器检查' },
    ...findingBlocks(document),
    ...keptBlocks(document),
    ...opinionBlocks(document),
    ...eventBlocks(document),
    { kind: 'heading', text: '文件' },
    ...versionBlocks(document),
    { kind: 'note', text: '表中不写原来的号码，只写遮住后的样子。批准只对校验码相同的文件有效，改动一个字都要重新审查。' },
  ];
}

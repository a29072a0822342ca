import type { Month } from '../../../src-domain/kernel/month';
import type { Finding } from '../../../src-domain/returns/check';
import type { ComputedReturn } from '../../../src-domain/returns/compute';
import { valueRows, type StatForm } from '../../../src-domain/returns/form';
import type { InputProblem } from '../formInput';

/** What is wrong with the words after `gongkai form`. */
export type FormMisuse = 'action' | 'form' | 'form-of-other-month' | 'ledger' | 'period' | 'values' | 'unknown-option';

const formUsage =
  '用法：gongkai form compute --form stat-2014 --ledger <台账> --period 2026-10 [--json]\n' +
  '　　　gongkai form check --form stat-2014 --values <数据> [--previous <上期>]… [--ledger <台账>] [--json]\n';

const misuse: Record<FormMisuse, string> = {
  action: 'form 后面要写 compute（计算）或者 check（核对）。',
  form: '没有写报表，或者没有这张报表。现在有 stat-2014（政府信息公开情况统计表）。',
  'form-of-other-month': '这个月报的不是 --form 写的这张表，请换成那个月用的表。',
  ledger: '没有写台账文件。',
  period: '没有写统计月份，或者写法不对，要写成 2026-10 的样子。',
  values: '没有写要核对的数据文件。',
  'unknown-option': '有不认识的参数，或者参数后面没有写内容。',
};

export const misuseText = (what: FormMisuse): string => `${misuse[what]}\n${formUsage}`;

/** Why a file could not be used: what happened and what to do. */
export function inputProblemText(problem: InputProblem): string {
  switch (problem.kind) {
    case 'unreadable':
      return `${problem.file} 打不开，或者不是 UTF-8 文本。请检查路径和文件。\n`;
    case 'not-json':
      return `${problem.file} 不是完整的 JSON 文件，可能没有存完。请重新导出。\n`;
    case 'duplicate-key':
      return `${problem.file} 里有一项写了两次，不知道以哪个为准。请改正后再试。\n`;
    case 'not-a-ledger':
      return `${problem.file} 不是能用的台账，问题在“${problem.at}”：缺项、写法不对、日期不存在或者编号重复。请改正后再试。\n`;
    case 'not-a-sheet':
      return `${problem.file} 不是能用的统计数据，问题在“${problem.at}”。要有 period（统计月份）和 values（各行的数）。\n`;
  }
}

/** The sheet as lines: row, label, unit, month, year to date, entries behind it. */
export function computedText(form: StatForm, period: Month, { values, yearToDate, basis }: ComputedReturn): string {
  const shown = (figure: number | undefined) => (figure === undefined ? '（空）' : String(figure));
  const lines = valueRows(form).map(({ id, label, unit }) => {
    const entries = basis[id] === undefined ? '' : `　依据：${basis[id].join('、')}`;
    return `${id}\t${label}\t本月 ${shown(values[id])}\t累计 ${shown(yearToDate[id])} ${unit ?? ''}${entries}`;
  });
  return [`${form.title} ${period}`, ...lines].map((text) => `${text}\n`).join('');
}

/** Findings for a person at a terminal: the verdict, then each rule with the rows to look at. */
export function findingsText(form: StatForm, findings: readonly Finding[]): string {
  const hard = findings.filter(({ severity }) => severity === 'hard').length;
  const verdict = hard > 0 ? `有 ${hard} 条硬性规则没有通过，改正后才能上报。` : '硬性规则全部通过。';
  const soft = findings.length - hard;
  const lines = findings.map(({ rule, severity, rows, message }) => {
    const where = rows.length === valueRows(form).length ? '整张表' : rows.join('、');
    return `  ${severity === 'hard' ? '硬性' : '核实'} ${rule} ${message}（${where}）`;
  });
  return [`${verdict}${soft > 0 ? `另有 ${soft} 条需要核实说明。` : ''}`, ...lines].map((text) => `${text}\n`).join('');
}

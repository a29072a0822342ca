import type { CountySummary } from '../../../src-domain/county/summary';
import type { CountyImportOutcome } from '../../host/county/countyImport';
import { problemLines } from './verify';

const countyUsage =
  '用法：gongkai county import <数据包或文件夹> … --db <文件夹或 postgres 网址> --trust <信任名单> [--json]\n' +
  '      gongkai county summary --db <文件夹或 postgres 网址> --form stat-2014 --period 2026-10 [--xlsx <文件>] [--json]\n';

export type CountyMisuse =
  | 'command'
  | 'packages'
  | 'db'
  | 'trust'
  | 'form'
  | 'form-of-other-month'
  | 'period'
  | 'unknown-option'
  | 'trust-unreadable'
  | 'trust-malformed'
  | 'package-unreadable'
  | 'db-missing'
  | 'county-busy'
  | 'failed'
  | 'disk-full'
  | 'read-only';

const misuse: Record<CountyMisuse, string> = {
  command: 'county 后面要写 import 或 summary。',
  packages: '请写明数据包或者装数据包的文件夹。',
  db: '请用 --db 写明县级数据库（文件夹或 postgres 网址）。',
  trust: '请用 --trust 写明信任名单文件。',
  form: '请用 --form 写明统计表，目前只有 stat-2014。',
  'form-of-other-month': '这个月报的不是 --form 写的这张表，请换成那个月用的表。',
  period: '请用 --period 写明月份，写成 2026-10 的样子。',
  'unknown-option': '有不认识的参数。',
  'trust-unreadable': '信任名单打不开，请检查文件是否存在。',
  'trust-malformed': '信任名单的内容不合规定，请换一份完整的信任名单。',
  'package-unreadable': '有数据包或文件夹打不开，请检查路径是否写对、U盘是否插好。',
  'db-missing': '县级数据库还不存在，请先用 county import 接收数据包。',
  'county-busy': '县级数据库正在被另一个程序使用。请先关掉公开台的县级页面或另一个命令，再试一次。',
  failed: '县级数据库打不开，可能已损坏或连不上服务器。请不要删除数据文件夹，联系县政务公开办的技术人员。',
  'disk-full': '磁盘已满，没有写成。请腾出空间后再试。',
  'read-only': '这个位置不能写入。请换一个文件夹或检查权限。',
};

export const countyMisuseText = (trouble: CountyMisuse): string => `${misuse[trouble]}\n${countyUsage}`;

const stateWords = { accepted: '已接收', pending: '待定（前面还有包没收到）' } as const;

export function importText({ imported, unchanged, refused, missing, warnings }: CountyImportOutcome): string {
  const lines = [
    ...imported.map(({ file, unit, period, sequence, state }) => `${stateWords[state]}：${unit} ${period ?? ''} 第${sequence}号 ${file}\n`),
    ...unchanged.map((file) => `以前收过，没有变化：${file}\n`),
    ...refused.map(({ file, problems }) => `没有接收：${file}\n${problemLines(problems)}`),
    ...warnings.map(({ file, problems }) => `提示（已接收）：${file}\n${problemLines(problems)}`),
    ...missing.map(({ unit, sequence }) => `缺包：${unit} 第${sequence}号\n`),
  ];
  return lines.length === 0 ? '没有找到数据包。\n' : lines.join('');
}

export function summaryText({ units, missing, byUnit, otherForms = [] }: CountySummary): string {
  const waiting = Object.values(byUnit).filter(({ pending }) => pending);
  return (
    `已报送${units}家。\n` +
    (waiting.length === 0 ? '' : `其中待定：${waiting.map(({ name }) => name).join('、')}\n`) +
    (missing.length === 0 ? '没有缺报的单位。\n' : `缺报${missing.length}家，合计不完整：${missing.map(({ name }) => name).join('、')}\n`) +
    (otherForms.length === 0 ? '' : `用的表和本月的表不一样，有的行没有计入：${otherForms.map(({ name }) => name).join('、')}\n`)
  );
}

export const workbookText = (path: string): string => `汇总表已写到：${path}\n`;

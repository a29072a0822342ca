import type { ToldProblem } from '../../host/packages/problemText';
import type { PackageVerdict } from '../../host/packages/verifyPackage';

const verifyUsage =
  '用法：gongkai verify <数据包> --trust <信任名单> [--head <上一个包的摘要或 none>] [--json]\n' +
  '不写 --head 就不核对前后衔接；none 表示这应当是该单位的第一个包；摘要是64位十六进制数。\n';

/** What is wrong with the words after `gongkai verify`, or with the files they name. */
export type VerifyMisuse = 'package' | 'trust' | 'head' | 'unknown-option' | 'package-unreadable' | 'trust-unreadable' | 'trust-malformed';

const misuse: Record<VerifyMisuse, string> = {
  package: '请写明一个数据包文件。',
  trust: '请用 --trust 写明信任名单文件。',
  head: '--head 后面只能写 none 或64位十六进制的摘要。',
  'unknown-option': '有不认识的参数。',
  'package-unreadable': '数据包文件打不开，请检查文件是否存在、U盘是否插好。',
  'trust-unreadable': '信任名单打不开，请检查文件是否存在。',
  'trust-malformed': '信任名单的内容不合规定，请向县政务公开办重新要一份。',
};

export const verifyMisuseText = (trouble: VerifyMisuse): string => `${misuse[trouble]}\n${verifyUsage}`;

const line = ({ code, where, message }: ToldProblem): string => `  [${code}] ${where === '' ? '' : `${where}：`}${message}\n`;

export const problemLines = (problems: readonly ToldProblem[]): string => problems.map(line).join('');

export function verdictText({ accepted, problems, warnings, statement }: PackageVerdict): string {
  const whose =
    statement === null ? '' : `${statement.unit.name}（${statement.unit.code}）${statement.period ?? ''} 第${statement.sequence}号包：`;
  return (
    `${whose}${accepted ? '通过' : '不通过'}\n${problemLines(problems)}` +
    (warnings.length === 0 ? '' : `提示（不影响接收）：\n${problemLines(warnings)}`)
  );
}

const lines = [
  '用法：gongkai <命令> [参数]',
  '',
  '  form compute --form stat-2014 --ledger <台账> --period 2026-10   按台账计算统计表',
  '  form check --form stat-2014 --values <数据> [--previous <上期>]… [--ledger <台账>]   核对统计表',
  '  verify <数据包> --trust <信任名单> [--head <摘要或 none>]   验证数据包',
  '  deadline --from 2026-09-24 --days 20 [--unit working|calendar] [--pause 起..止]   计算期限',
  '  screen <文件> …   检查文件里的个人信息和敏感信息',
  '  county import <数据包或文件夹> … --db <数据库> --trust <信任名单>   县级接收',
  '  county summary --db <数据库> --form stat-2014 --period 2026-10 [--xlsx <文件>]   县级汇总',
  '  demo [--out <文件夹>]   用一个乡镇一个月的真实数据走一遍全流程',
  '',
  '加 --json 时，标准输出只有一个 JSON 值。退出码：0 完成并通过；3 不通过；2 用法不对或文件读不了。',
];

/** Help for an unknown or missing command name. */
export const usage = (name: string): string =>
  `${name === '' || name.endsWith('help') ? '' : `没有“${name}”这个命令。\n`}${lines.join('\n')}\n`;

export const evidenceText = {
  label: '文件内容',
  original: '文件所含',
  masked: '遮住后的版本',
  reading: '正在从本机取出文件，重新读一遍…',
  besides: '正文之外',
  marked: (label: string) => `查到：${label}`,
  troubles: {
    'not-found': { what: '本机存的文件不见了', todo: '请不要改动数据文件夹里的文件。把原文件重新放进来审查。' },
    'bytes-changed': { what: '本机存的文件和收进来时不一样了', todo: '这份文件不能再审批。请把原文件重新放进来审查。' },
    other: { what: '文件现在读不出来', todo: '请关掉公开台再打开一次。还读不出来的，把原文件重新放进来审查。' },
  },
} as const;

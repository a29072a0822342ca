import { commonText } from '../common';

interface Trouble {
  readonly what: string;
  readonly todo: string;
}

const diskFull: Trouble = { what: '磁盘空间不够，文件没有存成', todo: '请清理磁盘以后再试。' };
const readOnly: Trouble = { what: '数据文件夹现在不能写入，文件没有存成', todo: commonText.callCounty };
const cannotPrint: Trouble = { what: '没能生成 PDF', todo: '请改用“打印”，在打印窗口里选“另存为 PDF”。' };

export const papersText = {
  title: '纸质材料',
  region: '纸张',
  copyOf: (name: string, copy: number) => `${name}（第${copy}份）`,
  review: '保密审查表',
  reviewNote: '审查表和审查记录，签字后归档',
  dispatch: '文件制发程序单',
  dispatchNote: '发文稿纸，没有登记的空着手写',
  copy: '阅读件',
  copyNote: '只有看得见的文字和表格，方便传阅，以审查通过的文件为准',
  imprint: '附注',
  imprintNote: (position: string) => `印在文件末尾：${position}`,
  imprintCopy: '附注',
  open: (paper: string) => `看${paper}`,
  print: '打印',
  docx: '存成 Word',
  pdf: '存成 PDF',
  made: (name: string) => `已存成 ${name}`,
  reading: '正在读文件，写内容摘要',
  readingCopy: '正在读文件',
  copyMaking: '正在生成，并从 PDF 里再查一遍遮住的内容',
  noCopy: {
    recognised: { what: '扫描件不生成阅读件', todo: '文字是从图片上认出来的，可能有错。请直接使用审查通过的文件。' },
    empty: { what: '没有可以放进阅读件的文字', todo: '请直接使用审查通过的文件。' },
    unread: { what: '文件现在读不出来，没有生成阅读件', todo: '请关掉公开台再打开，再试一次。' },
  },
  pictures: '文件里的图片不在阅读件上。',
  troubles: {
    'disk-full': diskFull,
    'read-only': readOnly,
    'cannot-print': cannotPrint,
    'cannot-check': { what: '生成的 PDF 没有通过复查，没有存下来', todo: '请直接使用审查通过的文件。' },
    'masked-value': {
      what: '阅读件里还有遮住的内容，没有存下来',
      todo: `请不要使用打印件，直接使用审查通过的文件。${commonText.callCounty}`,
    },
  } satisfies Readonly<Record<string, Trouble>>,
  month: {
    open: '本月审查情况',
    title: '审查情况汇总',
    field: '月份',
    need: '请写成 2026-10 的样子',
  },
} as const;

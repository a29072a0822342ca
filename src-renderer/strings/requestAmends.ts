import type { CorrectionTrouble } from '../../src-domain/ledger/requests/correct';

/** A registration put right, or taken out again. */
export const amendText = {
  open: '改登记，或者删掉',
  title: (number: string) => `${number} 改登记`,
  correct: '登记时填错了',
  correctNote: '改来源、日期和申请人类别。原来的、改后的、理由和日期都留在办理经过里；期限和台账跟着变，登记号不变。',
  reason: '为什么改',
  reasonHint: '例如：登记时看错了签收日期。不要写申请人的姓名',
  keep: '存下改动',
  back: '不改了',
  done: '改登记',
  change: (what: string, from: string, to: string) => `${what}：${from} → ${to}`,
  because: (reason: string) => `理由：${reason}`,
  blank: '没有',
  parts: { way: '来源', arrived: '到达日期', confirmed: '确认日期', kind: '申请人类别' },
  remove: '整件登记错了',
  removeNote:
    '重复登记、登记到别的单位的，可以整件删掉。台账里的这一条一起删掉，申请人信息的密钥销毁，日志里加密的旧记录也再打不开。登记号不再用，理由留着。',
  removeReason: '为什么删',
  removeReasonHint: '例如：和 2026-002 重复登记。不要写申请人的姓名',
  removeButton: '删掉这件申请',
  removedTitle: (number: string) => `${number} 已经删掉`,
  removedWhat: (on: string, reason: string) => `${on} 删掉。理由：${reason}`,
  restoreAll: '现在恢复，申请人信息也能一起回来；离开依申请这一栏以后，只能恢复日期和办理经过。',
  restoreRest: '可以恢复日期和办理经过。申请人信息已经销毁，恢复以后要重新填。',
  forgetTroubles: {
    'damaged-applicants': '申请人信息的密钥文件损坏，没有删。请从最近的备份里找回 keys 文件夹，或者与县政务公开办联系',
    'disk-full': '硬盘满了，没有删。请清理硬盘空间后再试',
    'read-only': '数据文件夹不允许写入，没有删。请让管理电脑的人打开写入权限',
  },
  restore: '恢复这件申请',
  troubles: {
    'reason-missing': '理由还没有填',
    'nothing-changed': '和原来登记的一样，没有改动',
    'unconfirmed-with-steps': '已经办过几步，确认日期不能空着',
    'after-first-step': '收到申请之日不能晚于已经登记的步骤。请先撤销那些步骤，或者核对日期',
  } satisfies Record<CorrectionTrouble, string>,
  frozenWhat: (period: string) => `${Number(period.slice(0, 4))}年${Number(period.slice(5))}月的月报已经定稿，和这件申请现在的登记对不上`,
  frozenTodo: '定稿的数字不会自己变。请到那个月的月报里看一看，要改就出一份更正。',
  toReturn: '去那个月的月报',
} as const;

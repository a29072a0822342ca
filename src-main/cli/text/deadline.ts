import type { DayReason, Deadline, ExplainedDay } from '../../../src-domain/calendar/types';

const deadlineUsage =
  '用法：gongkai deadline --from 2026-09-24 --days 20 [--unit working|calendar] [--pause 起..止] [--json]\n' +
  '起始日写成 2026-09-24 的样子；天数是 1 到 3650 的整数；中止期间写首日和末日，首尾两天都不计，可以写多次。\n';

/** What is wrong with the words after `gongkai deadline`. */
export type DeadlineMisuse = 'from' | 'days' | 'unit' | 'pause' | 'unknown-option';

const misuse: Record<DeadlineMisuse, string> = {
  from: '没有写起始日，或者这一天不存在。',
  days: '天数不对。',
  unit: '计算单位只能是 working（工作日）或者 calendar（自然日）。',
  pause: '中止期间不对，要写成 2026-10-17..2026-10-25，后一天不能早于前一天。',
  'unknown-option': '有不认识的参数。',
};

export const misuseText = (trouble: DeadlineMisuse): string => `${misuse[trouble]}\n${deadlineUsage}`;

const by = (document: string | null): string => (document === null ? '' : `（${document}）`);

/** One reason in plain words, with the paper that says so. */
export function reasonText({ code, document }: DayReason): string {
  switch (code) {
    case 'day-zero':
      return '起算当天不计入，从下一天开始计算（民法典第二百零一条）';
    case 'weekday':
      return '工作日';
    case 'make-up':
      return `调休上班，算工作日${by(document)}`;
    case 'weekend':
      return '周末休息，不计入';
    case 'holiday':
      return `放假，不计入${by(document)}`;
    case 'local-holiday':
      return `本地放假，不计入${by(document)}`;
    case 'pause':
      return '中止期间，不计入（政府信息公开条例第三十三条第三款）';
    case 'calendar-day':
      return '计入';
    case 'end-on-rest':
      return `期限的最后一天遇休息日，顺延${by(document)}（民法典第二百零三条）`;
    case 'moved-end':
      return '顺延到这一天，期限在这一天届满（民法典第二百零三条）';
    case 'unannounced':
      return '这一天的放假安排还没有公布，算不准';
  }
}

const verdict = ({ due, earliest, latest }: Deadline): string =>
  due === null
    ? `到期日现在算不准：国务院办公厅的放假安排还没有公布到那时。最早 ${earliest ?? ''}，最晚 ${latest ?? ''}。公布以后更新程序再算一次。`
    : `到期日：${due}`;

const line = ({ date, counts, why }: ExplainedDay): string => `  ${date} ${counts ? '计' : '　'} ${reasonText(why)}`;

/** The deadline for a person at a terminal: verdict, warning, then every day. */
export const deadlineText = (result: Deadline, warning: string | null): string =>
  [verdict(result), ...(warning === null ? [] : [warning]), ...result.days.map(line)].map((text) => `${text}\n`).join('');

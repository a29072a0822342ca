import type { DayCode } from '../../src-domain/calendar/types';

/** How a deadline was counted, day by day. */
export const deadlineText = {
  open: '怎么算的',
  title: (what: string) => `${what}：期限怎么算的`,
  due: (day: string) => `到期日是 ${day}。`,
  range: (earliest: string, latest: string) =>
    `最早 ${earliest}，最晚 ${latest}。下一年的放假安排国务院办公厅还没有公布，公布后才能定下来。`,
  unknown: '下一年的放假安排国务院办公厅还没有公布，现在算不出到期日。',
  caption: '从起算日到到期日，每一天算不算',
  day: '日期',
  counts: '算不算',
  why: '为什么',
  nth: (count: number) => `第 ${count} 天`,
  not: '不算',
} as const;

export const dayReasons: Readonly<Record<DayCode, string>> = {
  'day-zero': '起算当天不计（民法典第二百零一条）',
  weekday: '工作日',
  'make-up': '调休上班',
  weekend: '周末',
  holiday: '法定节假日放假',
  'local-holiday': '自治区节日放假',
  pause: '征求意见期间不计（《条例》第三十三条）',
  'calendar-day': '自然日',
  'end-on-rest': '最后一天是休息日，顺延（民法典第二百零三条）',
  'moved-end': '顺延后的到期日',
  unannounced: '放假安排还没有公布',
};

export const weekdayWords = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

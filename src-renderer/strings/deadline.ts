import type { DayCounts } from '../../src-domain/calendar/counts';
import type { DayCode, Limit, LocalFestival } from '../../src-domain/calendar/types';
import type { DayLimit, LimitConflict } from '../../src-domain/catalogue/law';

/** How a deadline was counted, day by day. */
export const deadlineText = {
  open: '怎么算的',
  title: (what: string) => `${what}：期限怎么算的`,
  due: (day: string) => `到期日是 ${day}。`,
  from: (day: string) => `从 ${day} 起算，起算当天不计。`,
  range: (earliest: string, latest: string) =>
    `最早 ${earliest}，最晚 ${latest}。下一年的放假安排国务院办公厅还没有公布，公布后才能定下来。`,
  rangeTodo: (earliest: string) =>
    `先按最早的一天 ${earliest} 安排，就不会逾期。放假安排一般在 11 月公布，县公开办会下发新日历，导入后这里自动重新计算。`,
  unknown: '下一年的放假安排国务院办公厅还没有公布，现在算不出到期日。',
  festivals: (names: string) => `这段时间里有${names}。`,
  expected: (name: string, day: string) => `${name}（预计 ${day} 前后）`,
  picture: '日历上看',
  pictureOf: (first: string, last: string, counted: number) => `${first} 到 ${last} 的日历，其中 ${counted} 天计入期限`,
  list: '逐日看',
  stretches: {
    first: (limit: string, end: string) => `原来的期限：${limit}，到 ${end}`,
    extension: (limit: string) => `延长的期限：${limit}`,
  },
  legend: { start: '起算日，不计', counts: '计入', rest: '不计', paused: '暂停', unknown: '还没公布', due: '到期日' },
  caption: '从起算日到到期日，每一天算不算',
  captionExtension: '延长的期限里，每一天算不算',
  day: '日期',
  counts: '算不算',
  why: '为什么',
  nth: (count: number) => `第 ${count} 天`,
  not: '不算',
  print: '打印这份计算',
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

const ofUnit = (n: number, unit: Limit['unit']): string => `${n}${unit === 'working' ? '个工作日' : '日'}`;

/** 20个工作日, 20日. */
export const daysWords = ({ n, unit }: DayLimit): string => ofUnit(n, unit === 'working-day' ? 'working' : 'calendar');

/** The limit itself: 20个工作日，延长20个工作日. */
export const limitWords = ({ days, unit, extension }: Limit): string =>
  extension === 0 ? ofUnit(days, unit) : `${ofUnit(days, unit)}，延长${ofUnit(extension, unit)}`;

/** The extension alone. */
export const extensionWords = ({ unit, extension }: Limit): string => ofUnit(extension, unit);

/** Both measures side by side: 20个工作日（连休息日共35天）, 20日（其中工作日13个）. */
export function countWords(limit: Limit, { calendarDays, workingDays, pausedDays, movedFrom }: DayCounts): string {
  const paused = pausedDays === 0 ? '' : `，其中暂停${pausedDays}天`;
  if (limit.unit === 'working') return `${limitWords(limit)}（连休息日共${calendarDays}天${paused}）`;
  const moved = movedFrom === null ? '' : `；最后一天 ${movedFrom} 是休息日，按民法典第二百零三条顺延`;
  return `${limitWords(limit)}（其中工作日${workingDays}个${paused}）${moved}`;
}

/** 古尔邦节（预计 2026-05-27 前后）. */
export const festivalWords = (festivals: readonly LocalFestival[]): string =>
  festivals.map(({ festival, expected }) => (expected === null ? festival : deadlineText.expected(festival, expected))).join('、');

/** A printed limit the law does not bear, and what is done about it. */
export const lawText = {
  mark: '与法定期限不一致',
  what: ({ kind, printed, lawful, outdated }: LimitConflict) =>
    kind === 'publish'
      ? `目录上印的是${daysWords(printed)}，法定期限是${daysWords(lawful)}，${outdated === null && printed.unit !== lawful.unit ? '先到的一天为准' : '按法定期限计算'}。`
      : `目录上印的公示期是${daysWords(printed)}，法定不少于${daysWords(lawful)}，按法定期限张贴。`,
  source: ({ article, outdated }: LimitConflict) =>
    outdated === null ? `依据：${article}。` : `依据：${article}。目录照印的是以前的规定：${outdated}。`,
  todo: '可以在动态调整建议里请县公开办更正目录。',
} as const;

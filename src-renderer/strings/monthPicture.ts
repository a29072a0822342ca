import type { Card } from '../../src-domain/catalogue/supervision';
import { weekdayWords } from './deadline';

const cards: Readonly<Record<Card, string>> = { red: '红牌', yellow: '黄牌', blue: '提醒', grey: '待定', green: '正常' };

const marks = { work: '', 'make-up': '班', rest: '休', unknown: '？' } as const;

type DayKind = keyof typeof marks;

/** Said after the date of a day; a plain working day says nothing. */
const kinds: Readonly<Record<DayKind, string>> = {
  work: '',
  'make-up': '，调休上班',
  rest: '，休息',
  unknown: '，放假安排还没有公布',
};

const dayName = (date: string, weekday: number): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日 ${weekdayWords[weekday] ?? ''}`;

/** 月历 beside 今日. */
export const monthPictureText = {
  title: '月历',
  note: '点一天看到期的事',
  before: '上个月',
  after: '下个月',
  backToToday: '回到本月',
  cards,
  marks,
  dayName,
  /** A day read out: date, whether it is worked, what falls due. */
  dayLabel: (date: string, weekday: number, kind: DayKind, counts: readonly { readonly card: Card; readonly count: number }[]) =>
    [
      `${dayName(date, weekday)}${kinds[kind]}`,
      counts.length === 0 ? '没有到期的事' : counts.map(({ card, count }) => `${cards[card]} ${count} 件`).join('、'),
    ].join('，'),
  nothingDue: '这一天没有到期的事。',
  undated: (count: number) => `另有 ${count} 件没有到期日，不在月历上。`,
  legend: { rest: '休息', 'make-up': '调休上班', unknown: '放假安排还没有公布' },
  legendLabel: '图例',
} as const;

import type { VisitChange } from '../../src-domain/catalogue/sinceVisit';
import type { CountyMessageKind } from '../../src-domain/county/messages';

const dayWords = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const monthWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** 上次打开以后有什么变化 */
export const sinceText = {
  first: '今天是第一次打开。以后这里说明上次打开以后有什么变化。',
  none: (before: string) => `上次打开是 ${dayWords(before)}，之后没有变化。`,
  summary: (before: string, count: number) => `上次打开是 ${dayWords(before)}，之后有 ${count} 处变化`,
  show: '看看有什么变化',
  hide: '收起',
  list: '上次打开以后的变化',
  on: dayWords,
  words: {
    'sent-back': (period: string) => `县公开办退回了 ${monthWords(period)} 的月报`,
    received: (period: string) => `县公开办接收了 ${monthWords(period)} 的月报`,
    catalogue: (version: number, changed: number) => `启用了第 ${version} 版目录，有 ${changed} 项不同`,
    'fell-due': (title: string) => `到期还没有办：${title}`,
    'period-over': (title: string) => `公示期满，可以撤下：${title}`,
    'review-moved': (title: string) => `审查有了结果：${title}`,
  } satisfies Record<Exclude<VisitChange['what'], 'county'>, unknown>,
  county: {
    catalogue: () => '导入了县里的目录',
    calendar: (changed) => `导入了县里的放假安排，${changed} 个期限有变动`,
    supervision: (changed) => `导入了县里的亮牌规则，有 ${changed} 处不同`,
    trust: () => '更新了县里的公钥名单',
  } satisfies Record<CountyMessageKind, (changed: number) => string>,
} as const;

import type { Figure } from './types';

const units = ['个百分点', '人次', '公里', '件次', '条次', ...'条件次篇个人项本份类期家户场名处批例元%'];

const pattern = new RegExp(
  `(?<![\\d.〔第\\-—/])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(余|多)?\\s*(万|亿)?\\s*(余|多)?\\s*(${units.join('|')})`,
  'gu',
);

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Words between what is counted and its number. */
const fillers = /(?:共计|总计|合计|累计|总数|数量|达到|分别|信息数|数|共|达|约|近|为|了|有|计|是|：|:|\s)+$/u;

const clauseEnd = /[，,；;。：:（）()]/gu;

/** The clause up to a place, from the last sign that ends one or the figure before it. */
function clauseBefore(text: string, at: number, from: number): string {
  const before = text.slice(from, at);
  const ends = [...before.matchAll(clauseEnd)];
  const last = ends.at(-1);
  return last === undefined ? before : before.slice(last.index + 1);
}

/** What a clause counts, without the words that only lead to the number. */
const measureOf = (clause: string): string => clause.replace(/^、/u, '').replace(/\s+/gu, '').replace(fillers, '');

/** Every figure with a unit: 2018 年, 第 3 项 and 国办发〔2018〕23 号 are none. */
export function figuresIn(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(pattern)) {
    const [words, whole = '', fraction = '', some, scale = '', more, unit = ''] = match;
    const clause = clauseBefore(text, match.index, figures.at(-1)?.end ?? 0);
    figures.push({
      value: Number(`${whole.replaceAll(',', '')}${fraction}`) * (scales[scale] ?? 1),
      unit,
      decimals: Math.max(0, fraction.length - 1),
      // 1.2 万条 is rounded; money in 万元 is not.
      approximate: some !== undefined || more !== undefined || (scale !== '' && unit !== '元') || /[约近]\s*$/u.test(clause),
      measure: measureOf(clause),
      start: match.index,
      end: match.index + words.length,
      words: words.replace(/\s+/gu, ' '),
    });
  }
  return figures;
}

export const isShare = ({ unit }: Figure): boolean => unit === '%';

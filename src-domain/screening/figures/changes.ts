import { figureOf } from './numbers';

/** A stretch of text whose numbers disagree. */
export interface WrongFigure {
  readonly start: number;
  readonly end: number;
  readonly code: 'C02' | 'C03' | 'C05';
  /** What it should be, as far as the text itself tells. */
  readonly right: string;
}

const number = '(\\d[\\d,]{0,14}(?:\\.\\d{1,4})?)';
const unit = '(%|[\\u4e00-\\u9fff]{0,3}?)';
const rise = '增加|增长|提高|上升|扩大';
const fall = '减少|下降|降低|缩小|下滑';

// 由上年的120件增加到150件，同比增长25%
const fromTo = new RegExp(
  `[由从](?:[^\\d,。;;:\\n]{0,10})${number}${unit}(?:${rise}|${fall}|降|升)[到至为](?:了)?(?:[^\\d,。;\\n]{0,6})${number}${unit}[,(、]?(?:[^\\d。;\\n]{0,6}?)(?:${rise}|${fall}|降幅|增幅)(?:达到?|为|了|约|近)*${number}(个百分点|%)`,
  'gu',
);

const percent = (share: number, decimals: number): string => `${(share * 100).toFixed(decimals)}%`;

function judgeChange(match: RegExpMatchArray): WrongFigure | undefined {
  const [whole, fromText = '', fromUnit = '', toText = '', toUnit = '', statedText = '', sign = ''] = match;
  const [from, to, stated] = [figureOf(fromText), figureOf(toText), figureOf(statedText)];
  if (from === undefined || to === undefined || stated === undefined || from.value === 0) return undefined;
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + whole.length };
  const difference = Math.abs(to.value - from.value);
  const tolerance = 0.6 * 10 ** -stated.decimals;
  if (fromUnit === '%' && toUnit === '%') {
    const isPoints = Math.abs(difference - stated.value) <= tolerance;
    return isPoints && sign === '%' ? { ...place, code: 'C05', right: `${statedText}个百分点` } : undefined;
  }
  if (fromUnit === '%' || toUnit === '%' || (fromUnit !== toUnit && fromUnit !== '' && toUnit !== '')) return undefined;
  if (sign === '个百分点') {
    const isShare = Math.abs((difference / from.value) * 100 - stated.value) <= tolerance;
    return isShare ? { ...place, code: 'C05', right: `${statedText}%` } : undefined;
  }
  const share = difference / from.value;
  // Rounded bases move the share a little: the last digit of the smaller base counts.
  const slack = (10 ** -from.decimals / from.value) * 100;
  if (Math.abs(share * 100 - stated.value) <= tolerance + slack) return undefined;
  return { ...place, code: 'C02', right: percent(share, Math.max(stated.decimals, 1)) };
}

/** C02, C05: a change from one number to another, and what the text says it is in percent. */
export const wrongChanges = (text: string): readonly WrongFigure[] =>
  text.includes('%') || text.includes('百分点') ? [...text.matchAll(fromTo)].flatMap((match) => judgeChange(match) ?? []) : [];

const doubled = /\d(?:\.\d+)?%个?百分点|\d(?:\.\d+)?个?百分点%/gu;

/** C05: 5%个百分点 is neither. */
export const doubledPoints = (text: string): readonly WrongFigure[] =>
  text.includes('百分点')
    ? [...text.matchAll(doubled)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        code: 'C05' as const,
        right: '个百分点',
      }))
    : [];

import { figuresIn, isShare } from './figures';
import type { Figure, ReportFinding, Sentence } from './types';

/** Percent of a part, rounded as the text rounds it. */
const percent = (part: number, whole: number, decimals: number): number => Number(((part / whole) * 100).toFixed(decimals));

/** Half a unit of the last printed decimal: what rounding may leave. */
const agrees = (part: number, whole: number, { value, decimals }: Figure): boolean =>
  whole !== 0 && Math.abs((part / whole) * 100 - value) <= 0.5 * 10 ** -decimals + 1e-9;

interface Share {
  readonly part: Figure;
  /** What the part may be a part of; the first is the likeliest. */
  readonly wholes: readonly Figure[];
}

const totalMark = /共|总|合计/u;

/** 占总数的 37%, 占比达 80.12%: the figure right before is the part, a total named earlier in the sentence the whole. */
function shareOf(text: string, figures: readonly Figure[], share: Figure): Share | undefined {
  const earlier = figures.filter((figure) => figure.end <= share.start && !isShare(figure));
  const part = earlier.at(-1);
  const between = part === undefined ? '' : text.slice(part.end, share.start);
  if (part === undefined || between.length > 25 || /分别|%/u.test(between)) return undefined;
  const wholes = earlier.slice(0, -1).filter(({ unit, value }) => unit === part.unit && value >= part.value);
  const named = wholes.filter(
    ({ start, measure }) => totalMark.test(measure) || totalMark.test(text.slice(Math.max(0, start - 12), start)),
  );
  const last = named.at(-1);
  if (last !== undefined) return { part, wholes: [last, ...wholes.filter((each) => each !== last)] };
  return wholes.length === 1 ? { part, wholes } : undefined;
}

/** 办结率 93.9%: what was 办结, out of the figure before it. */
function rateOf(figures: readonly Figure[], rate: Figure): Share | undefined {
  const name = rate.measure.replace(/率$/u, '');
  const earlier = figures.filter((figure) => figure.end <= rate.start && !isShare(figure));
  const part = earlier.filter(({ measure }) => measure.endsWith(name)).at(-1);
  if (name === '' || part === undefined) return undefined;
  const wholes = earlier.filter((figure) => figure.end <= part.start && figure.unit === part.unit).reverse();
  return wholes.length === 0 ? undefined : { part, wholes };
}

/** Shares and rates that do not come out of the two figures they are made of. */
export function wrongPercentages(sentence: Sentence): readonly ReportFinding[] {
  const figures = figuresIn(sentence.text);
  return figures.filter(isShare).flatMap((stated): readonly ReportFinding[] => {
    const clause = sentence.text.slice(Math.max(0, stated.start - 12), stated.start);
    const share = /占[^，；。]*$/u.test(clause)
      ? shareOf(sentence.text, figures, stated)
      : stated.measure.endsWith('率')
        ? rateOf(figures, stated)
        : undefined;
    const [whole] = share?.wholes ?? [];
    if (share === undefined || whole === undefined || share.part.approximate || whole.approximate) return [];
    if (share.wholes.some((each) => agrees(share.part.value, each.value, stated))) return [];
    const computed = percent(share.part.value, whole.value, Math.max(1, stated.decimals));
    return [
      {
        kind: 'percentage',
        where: sentence.where,
        sentence: sentence.text,
        mark: stated.words,
        part: share.part.value,
        whole: whole.value,
        stated: stated.value,
        computed,
      },
    ];
  });
}

/** Last year's figure of what a measure names, where somebody knows it. */
export type LastYearOf = (figure: Figure) => number | undefined;

const upward = /(?:同比|比上年|较上年|比去年|较去年)[^，；。]*(?:增|升|涨)[^，；。]*$/u;
const downward = /(?:同比|比上年|较上年|比去年|较去年)[^，；。]*(?:减|降|少)[^，；。]*$/u;

/** 同比增加 36.1% against last year's figure: in the sentence (上年 9720 条), else in last year's table. */
export function wrongGrowth(sentence: Sentence, lastYearOf: LastYearOf): readonly ReportFinding[] {
  const figures = figuresIn(sentence.text);
  return figures.filter(isShare).flatMap((stated): readonly ReportFinding[] => {
    const before = sentence.text.slice(0, stated.start);
    const sign = upward.test(before) ? 1 : downward.test(before) ? -1 : 0;
    const earlier = figures.filter((figure) => figure.end <= stated.start && !isShare(figure));
    const told = earlier
      .filter(({ start, measure }) => /上年|去年/u.test(measure) || /(?:上年|去年)[^，；。\d]*$/u.test(before.slice(0, start)))
      .at(-1);
    const now = earlier.filter((figure) => figure !== told).at(-1);
    if (sign === 0 || now === undefined) return [];
    const last = told?.value ?? lastYearOf(now);
    if (last === undefined || last === 0) return [];
    const growth = sign * (now.value - last);
    const slack = now.approximate ? 1 : 0.5 * 10 ** -stated.decimals + 1e-9;
    if (Math.abs((growth / last) * 100 - stated.value) <= slack) return [];
    const computed = percent(growth, last, Math.max(1, stated.decimals));
    return [
      {
        kind: 'growth',
        where: sentence.where,
        sentence: sentence.text,
        mark: stated.words,
        now: now.value,
        before: last,
        stated: stated.value,
        computed,
      },
    ];
  });
}

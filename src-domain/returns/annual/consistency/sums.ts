import { tidy } from '../../figures';
import { figuresIn, isShare } from './figures';
import type { Figure, ReportFinding, Sentence } from './types';

/** Words of what is left over: parts that name it make the whole. */
const rest = /剩余|其余|余下|正在|未|暂|不能|尚/u;

const namesTotal = ({ measure, start }: Figure, text: string): boolean =>
  /^(?:.*(?:共|总计|合计))/u.test(measure) || /(?:共计?|总计|合计)\s*$/u.test(text.slice(0, start));

/** What follows a total at once: 其中, 分别为, 包括. */
const opensParts = (text: string, { end }: Figure): 'among' | 'each' | undefined => {
  const after = text.slice(end, end + 8);
  if (/^[，,：:（(]?\s*(?:分别|即)/u.test(after)) return 'each';
  return /^[，,：:（(]?\s*(?:其中|包括)/u.test(after) ? 'among' : undefined;
};

/** The clause a figure stands in, to both sides. */
const clauseAround = (text: string, { start, end }: Figure): string =>
  (/[^，,；;。：:、]*$/u.exec(text.slice(0, start))?.[0] ?? '') + (/^[^，,；;。：:、]*/u.exec(text.slice(end))?.[0] ?? '');

interface Group {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly opens: 'among' | 'each' | undefined;
}

/** Each total with the figures of its unit that follow it, up to the next total of that unit. */
function groupsOf(text: string): readonly Group[] {
  const figures = figuresIn(text).filter((figure) => !isShare(figure));
  const isTotal = (figure: Figure): boolean => namesTotal(figure, text) || opensParts(text, figure) !== undefined;
  return figures.filter(isTotal).map((total) => {
    const after = figures.filter(({ start, unit }) => start >= total.end && unit === total.unit);
    const next = after.findIndex(isTotal);
    return { total, parts: next < 0 ? after : after.slice(0, next), opens: opensParts(text, total) };
  });
}

/** Must the parts make the whole, may they not pass it, or does the text not say? */
function claim(text: string, { parts, opens, total }: Group): 'whole' | 'within' | undefined {
  if (parts.length < 2 || [total, ...parts].some(({ approximate }) => approximate)) return undefined;
  if (opens === 'each' || parts.some((part) => rest.test(clauseAround(text, part)))) return 'whole';
  // Longer clauses often count the same thing twice: 邀请代表列席 3 次，邀请媒体列席 20 次.
  return opens === 'among' && parts.every(({ measure }) => measure.replace(/^其中/u, '').length <= 8) ? 'within' : undefined;
}

/** Parts that do not make their total, or pass it. */
export function wrongSums({ text, where }: Sentence): readonly ReportFinding[] {
  return groupsOf(text).flatMap((group): readonly ReportFinding[] => {
    const { total, parts } = group;
    const sum = tidy(parts.reduce((all, { value }) => all + value, 0));
    const asked = claim(text, group);
    const holds = asked === undefined || (asked === 'whole' ? sum === total.value : sum <= total.value);
    const figures = { total: total.value, parts: parts.map(({ value }) => value), unit: total.unit };
    return holds ? [] : [{ kind: 'sum', where, sentence: text, mark: total.words, ...figures }];
  });
}

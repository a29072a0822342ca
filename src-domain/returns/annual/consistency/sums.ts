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
    return { total, parts: upTo(total, next < 0 ? after : after.slice(0, next)), opens: opensParts(text, total) };
  });
}

/** A figure larger than the total is none of its parts: there something else begins. */
function upTo(total: Figure, figures: readonly Figure[]): readonly Figure[] {
  const larger = figures.findIndex(({ value }) => value > total.value);
  return larger < 0 ? figures : figures.slice(0, larger);
}

/** Figures told in one breath: 当面 3 件、网络 4 件. After a comma the same things are often parted anew. */
function inOneBreath(text: string, parts: readonly Figure[]): readonly Figure[] {
  const end = parts.findIndex((part, at) => /[，,；;]/u.test(text.slice(parts[at - 1]?.end ?? part.start, part.start)));
  return end < 0 ? parts : parts.slice(0, end);
}

interface Claim {
  readonly kind: 'whole' | 'within';
  readonly parts: readonly Figure[];
}

/** What the text says of the parts: that they make the whole, or that they are among it. */
function claimOf(text: string, { parts, opens }: Group): Claim | undefined {
  if (opens === 'each' || parts.some((part) => rest.test(clauseAround(text, part)))) return { kind: 'whole', parts };
  return opens === 'among' ? { kind: 'within', parts: inOneBreath(text, parts) } : undefined;
}

/** Do the first few parts already make the whole? What follows then speaks of something else. */
function makesWhole(total: Figure, parts: readonly Figure[]): boolean {
  let sum = 0;
  return parts.some(({ value }, at) => {
    sum = tidy(sum + value);
    return at > 0 && sum === total.value;
  });
}

/** Parts that do not make their total, or pass it. */
export function wrongSums({ text, where }: Sentence): readonly ReportFinding[] {
  return groupsOf(text).flatMap((group): readonly ReportFinding[] => {
    const { total } = group;
    const { kind, parts = [] } = claimOf(text, group) ?? {};
    if (kind === undefined || parts.length < 2 || [total, ...parts].some(({ approximate }) => approximate)) return [];
    const sum = parts.reduce((all, { value }) => tidy(all + value), 0);
    if (makesWhole(total, parts) || (kind === 'within' && sum <= total.value)) return [];
    const figures = { total: total.value, parts: parts.map(({ value }) => value), unit: total.unit };
    return [{ kind: 'sum', where, sentence: text, mark: total.words, ...figures }];
  });
}

import { figuresIn } from './figures';
import { segmentAround } from './sentences';
import type { Differing, Figure, ReportFinding, Sentence } from './types';

/** A figure with what it is said of: names in quotation marks in its part of the sentence. */
interface Mention {
  readonly figure: Figure;
  readonly sentence: Sentence;
  readonly subjects: readonly string[];
}

const quoted = /“([^”]{2,12})”/gu;

const mentionsIn = (sentence: Sentence): readonly Mention[] =>
  figuresIn(sentence.text)
    .filter(({ approximate, measure }) => !approximate && measure !== '')
    .map((figure) => ({
      figure,
      sentence,
      subjects: [...new Set([...segmentAround(sentence.text, figure.start).matchAll(quoted)].map(([, name = '']) => name))].sort(),
    }));

/** The same thing counted: of a subject both name by the end of their words, else by the whole of long ones. */
function sameMeasure(one: Mention, other: Mention): boolean {
  const [a, b] = [one.figure.measure, other.figure.measure];
  if (one.figure.unit !== other.figure.unit || a === '') return false;
  const subject = one.subjects.join('“');
  if (subject === '' || subject !== other.subjects.join('“')) return a === b && a.length >= 8;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.endsWith(short);
}

const yearsIn = (text: string): readonly string[] => [...text.matchAll(/(20\d\d)\s*年/gu)].map(([, year = '']) => year);

const partOfYear = /季度|[上下]半年|\d\s*月份?/u;

/** Sentences that each name a year speak of the same thing only when they share one; a part of the year is not the year. */
function sameTime(one: string, other: string): boolean {
  if (partOfYear.test(one) !== partOfYear.test(other)) return false;
  const [a, b] = [yearsIn(one), yearsIn(other)];
  return a.length === 0 || b.length === 0 || a.some((year) => b.includes(year));
}

/** Two sentences that count the same and come to different figures; all their differences are one finding. */
export function conflicts(sentences: readonly Sentence[]): readonly ReportFinding[] {
  const mentions = sentences.flatMap(mentionsIn);
  const pairs = new Map<string, { readonly one: Mention; readonly other: Mention; readonly differing: Differing[] }>();
  for (const [at, one] of mentions.entries())
    for (const other of mentions.slice(at + 1)) {
      if (one.sentence.at === other.sentence.at || one.figure.value === other.figure.value) continue;
      if (!sameMeasure(one, other) || !sameTime(one.sentence.text, other.sentence.text)) continue;
      const key = `${one.sentence.at} ${other.sentence.at}`;
      const pair = pairs.get(key) ?? { one, other, differing: [] };
      const [a, b] = [one.figure.measure, other.figure.measure];
      pair.differing.push({ measure: a.length <= b.length ? a : b, one: one.figure.words, other: other.figure.words });
      pairs.set(key, pair);
    }
  return [...pairs.values()].map(({ one, other, differing }) => ({
    kind: 'conflict',
    ...inText(one),
    other: inText(other),
    differing,
  }));
}

const inText = ({ sentence, figure }: Mention) => ({ where: sentence.where, sentence: sentence.text, mark: figure.words });

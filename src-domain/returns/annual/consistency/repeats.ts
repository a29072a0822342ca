import { bare } from './sentences';
import type { ReportFinding, Sentence } from './types';

/** Shorter ones are set phrases. */
const shortest = 20;

/** No sentence: something without a full stop, which would take long to search in itself. */
const longest = 3000;

const finding = (sentence: Sentence, places: readonly string[]): ReportFinding => ({
  kind: 'repeat',
  where: sentence.where,
  sentence: sentence.text,
  mark: sentence.text,
  times: places.length,
  places,
});

/** The same sentence again and again, wherever it stands. Sentences that are repeated in a row together are one finding. */
function again(sentences: readonly Sentence[]): readonly ReportFinding[] {
  const byText = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const key = bare(sentence.text);
    if (key.length >= shortest) byText.set(key, [...(byText.get(key) ?? []), sentence]);
  }
  const groups = [...byText.values()].filter((group) => group.length > 1);
  const starts = groups.map((group) => group.map(({ at }) => at).join(' '));
  const goesOn = (group: readonly Sentence[]) => starts.includes(group.map(({ at }) => at - 1).join(' '));
  return groups
    .filter((group) => !goesOn(group))
    .flatMap((group) => {
      const [first] = group;
      return first === undefined
        ? []
        : [
            finding(
              first,
              group.map(({ where }) => where),
            ),
          ];
    });
}

/** A sentence that is only the end of an earlier one: a piece that was pasted twice. */
function tails(sentences: readonly Sentence[]): readonly ReportFinding[] {
  const texts = sentences.map(({ text }) => bare(text));
  return sentences.flatMap((sentence, at) => {
    const text = texts[at] ?? '';
    const whole = texts.findIndex((other, place) => place < at && other.length > text.length && other.endsWith(text));
    const earlier = sentences[whole];
    return text.length < shortest || earlier === undefined ? [] : [finding(sentence, [earlier.where, sentence.where])];
  });
}

/** The same words twice in a row within a sentence. */
function runIn(sentences: readonly Sentence[]): readonly ReportFinding[] {
  return sentences.flatMap((sentence) => {
    const twice = sentence.text.length > longest ? null : /(.{10,})\1/u.exec(bare(sentence.text));
    return twice === null ? [] : [{ ...finding(sentence, [sentence.where, sentence.where]), mark: twice[1] ?? '' }];
  });
}

/** Paragraphs and sentences that stand in a report more than once. */
export const repeats = (sentences: readonly Sentence[]): readonly ReportFinding[] => [
  ...again(sentences),
  ...tails(sentences),
  ...runIn(sentences),
];

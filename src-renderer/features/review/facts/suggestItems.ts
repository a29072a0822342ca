import type { CatalogueItem } from '../../../../src-domain/catalogue/types';

const pairs = (text: string): ReadonlySet<string> => {
  const plain = text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
};

const wordsOf = ({ field, level1, level2, content }: CatalogueItem): string => [field, level1, level2, ...content].join(' ');

/** Below this the likeness is chance. */
const least = 0.5;

/** Items a title speaks of, likeliest first. A pair of signs says the more the fewer items hold it. */
export function suggestItems(items: readonly CatalogueItem[], title: string, most = 3): readonly CatalogueItem[] {
  const held = items.map((item) => ({ item, words: pairs(wordsOf(item)) }));
  const asked = [...pairs(title)];
  const weight = (pair: string): number => {
    const holders = held.filter(({ words }) => words.has(pair)).length;
    return holders === 0 || holders > items.length / 4 ? 0 : 1 / holders;
  };
  const weights = new Map(asked.map((pair) => [pair, weight(pair)]));
  return held
    .map(({ item, words }) => ({ item, score: asked.reduce((sum, pair) => sum + (words.has(pair) ? (weights.get(pair) ?? 0) : 0), 0) }))
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ item }) => item);
}

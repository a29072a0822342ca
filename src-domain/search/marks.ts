import { fold } from './fold';
import type { Part, Question } from './question';
import type { SearchIndex } from './searchIndex';
import type { Mark, SearchEntry } from './types';

function everywhere(folded: string, text: string): readonly Mark[] {
  const found: Mark[] = [];
  if (text === '') return found;
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) found.push([at, at + text.length]);
  return found;
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort(([one], [other]) => one - other);
  return sorted.reduce<readonly Mark[]>((done, [from, to]) => {
    const last = done.at(-1);
    if (last === undefined || from > last[1]) return [...done, [from, to]];
    return [...done.slice(0, -1), [last[0], Math.max(last[1], to)]];
  }, []);
}

/** What of an entry's title was asked for: as it was typed, else the pairs of it, else as it is read. */
export function marksOf({ ear }: SearchIndex, question: Question, { title }: SearchEntry): readonly Mark[] {
  const folded = fold(title);
  const marks = question.flatMap((part) => {
    const typed = everywhere(folded, part.text);
    if (typed.length > 0) return typed;
    const heard = part.readings.flatMap((reading): readonly Mark[] => {
      const at = ear.heardAt(ear.hearing(reading), folded, folded.length);
      return at < 0 ? [] : [[at, at + reading.length]];
    });
    return heard.length > 0 ? heard.slice(0, 1) : part.grams.flatMap((gram) => everywhere(folded, gram));
  });
  return joined(marks);
}

const around = 20;

/** The words around a place of a folded text, no further than the spaces beside it. */
function wordsAround(folded: string, at: number, length: number): string {
  const before =
    folded
      .slice(Math.max(0, at - around), at)
      .split(' ')
      .at(-1) ?? '';
  const after = folded.slice(at + length, at + length + around).split(' ')[0] ?? '';
  return `${before}${folded.slice(at, at + length)}${after}`;
}

const insideOf = (folded: string, title: number, { text }: Part): string | null => {
  if (text === '' || folded.lastIndexOf(text, title - text.length) >= 0) return null;
  const at = folded.indexOf(text, title);
  return at < 0 ? null : wordsAround(folded, at, text.length);
};

/** What of the other words was asked for, when the title does not have it. */
export function wordsInside(folded: string, title: number, question: Question): string | null {
  const found = question.flatMap((part) => insideOf(folded, title, part) ?? []);
  return found.length === 0 ? null : [...new Set(found)].join('、');
}

import type { Persons } from '../persons';
import { nameAtStart } from './namesInText';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isApart = (text: string): number => /^[:\s]{1,2}/u.exec(text)?.[0].length ?? 0;

/** A full name right after 举报人, 信访人 …; names written with 某 are the pattern's business. */
export function specialPersons(text: string, words: readonly string[], persons: Persons): readonly Stretch[] {
  return words.flatMap((word) => {
    const found: Stretch[] = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const after = text.slice(at + word.length, at + word.length + 12);
      const gap = isApart(after);
      const length = nameAtStart(after.slice(gap), persons, gap > 0);
      const end = at + word.length + gap + length;
      if (length > 0 && !text.slice(at, end).includes('某')) found.push({ start: at, end });
    }
    return found;
  });
}

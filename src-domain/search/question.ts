import { fold, runsOf } from './fold';
import { bigramsOf } from './grams';
import { numbersIn, type NumberPattern } from './numbers';
import { readingsOf, type Reading, type Sounds } from './sounds';

/** One of the things asked for; an entry is found when it has every one of them, each in any of these ways. */
export interface Part {
  /** Folded; empty when it can stand in no text. */
  readonly text: string;
  readonly grams: readonly string[];
  readonly readings: readonly Reading[];
  readonly patterns: readonly NumberPattern[];
}

/** What was typed, understood. Without parts nothing is asked for but what the filters leave. */
export type Question = readonly Part[];

const wordPart = (text: string, sounds: Sounds): Part => ({
  text,
  grams: bigramsOf(text),
  readings: readingsOf(text, sounds),
  patterns: [],
});

const mostParts = 8;

/** Full width, capitals and odd spaces as they come from an input method; brackets stay, they tell a document number. */
const tidy = (typed: string): string =>
  typed
    .replace(/[！-～]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    // An input method parts syllables so.
    .replace(/(?<=[a-z])['’](?=[a-z])/gu, '')
    // One for one: what was typed stays as far apart as it stands in a title.
    .replace(/\s/gu, ' ')
    .trim();

export function understand(typed: string, sounds: Sounds): Question {
  const { parts, rest } = numbersIn(tidy(typed).slice(0, 100));
  const numbers = parts.map(({ patterns, words }): Part => {
    const text = fold(words).trim();
    return { text, grams: bigramsOf(text), readings: [], patterns };
  });
  return [...numbers, ...runsOf(fold(rest)).map((run) => wordPart(run, sounds))].slice(0, mostParts);
}

import { personsOf } from '../persons';
import type { Place } from '../places';
import type { Detector, ScreeningContext, ScreeningRules } from '../types';
import { childrenBorn } from './children';
import { healthOfSomebody } from './health';
import { specialPersons, type Stretch } from './specialPersons';

/** What a place tells of a person beyond what a pattern alone can say. Ranges are of the normalised text. */
export interface Personal extends Stretch {
  readonly detector: Detector;
}

interface PersonalCheck {
  /** Words of illness, where the place holds any at all. */
  readonly illness: readonly RegExp[];
  readonly rules: ScreeningRules;
  readonly context: ScreeningContext;
  readonly find: (id: string) => Detector | undefined;
}

const as = (detector: Detector | undefined, stretches: readonly Stretch[]): readonly Personal[] =>
  detector === undefined ? [] : stretches.map((stretch) => ({ ...stretch, detector }));

const mayBeSpecial = (text: string): boolean => text.includes('人') || text.includes('源') || text.includes('象');

/** `numbers`: identity numbers and accounts found in the same place. */
export function personalIn({ part, normal }: Place, numbers: readonly Stretch[], check: PersonalCheck): readonly Personal[] {
  const { illness, rules, context, find } = check;
  const { text } = normal;
  const persons = personsOf(rules.persons);
  const special = find('special-person');
  const named = special === undefined || !mayBeSpecial(text) ? [] : specialPersons(text, special.keywords, persons);
  // Tables have a detector of their own for these words.
  const ill = part.role === 'table' ? [] : illness.flatMap((words) => healthOfSomebody(text, words, numbers, persons));
  return [...as(special, named), ...as(find('health-person'), ill), ...as(find('minor-birth'), childrenBorn(text, context.asOf))];
}

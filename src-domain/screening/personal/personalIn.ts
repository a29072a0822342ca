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
  readonly rules: ScreeningRules;
  readonly context: ScreeningContext;
  readonly find: (id: string) => Detector | undefined;
}

const made = new WeakMap<ScreeningRules, RegExp>();

function healthWords(rules: ScreeningRules): RegExp {
  const known = made.get(rules) ?? new RegExp(rules.detectors.find(({ id }) => id === 'health')?.patterns.join('|') ?? '(?!)', 'gu');
  made.set(rules, known);
  return known;
}

const as = (detector: Detector | undefined, stretches: readonly Stretch[]): readonly Personal[] =>
  detector === undefined ? [] : stretches.map((stretch) => ({ ...stretch, detector }));

/** `numbers`: identity numbers and accounts found in the same place. */
export function personalIn(
  { part, normal }: Place,
  numbers: readonly Stretch[],
  { rules, context, find }: PersonalCheck,
): readonly Personal[] {
  const { text } = normal;
  const persons = personsOf(rules.persons);
  const special = find('special-person');
  const named =
    special === undefined || (!text.includes('人') && !text.includes('源') && !text.includes('象'))
      ? []
      : specialPersons(text, special.keywords, persons);
  const health = part.role === 'table' ? [] : healthOfSomebody(text, healthWords(rules), numbers, persons);
  return [...as(special, named), ...as(find('health-person'), health), ...as(find('minor-birth'), childrenBorn(text, context.asOf))];
}

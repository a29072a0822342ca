import type { DatedPromise, VillageCell, VillageState } from '../../../../src-domain/catalogue/village/cell';
import type { VillagePromise } from '../../../../src-domain/catalogue/village/promise';
import {
  everySigns,
  everyWords,
  occasionSigns,
  occasionWords,
  periodWords,
  stateWords,
  villageText as text,
} from '../../../strings/village';
import type { Tone } from '../../../ui/StateMark';

/** An item as named in tables; its yearly summary says so. */
export const promiseName = ({ item, further }: VillagePromise): string => (further ? text.yearlySummary(item.level2) : item.level2);

export const rhythmOf = ({ months, occasion }: VillagePromise): string =>
  months === null ? occasionWords[occasion ?? 'at-once'] : everyWords[months];

export const rhythmSign = ({ months, occasion }: VillagePromise): string =>
  months === null ? occasionSigns[occasion ?? 'at-once'] : everySigns[months];

/** How a cell stands, in a sentence: for those who hover and those who listen. */
export function cellWords({ period }: DatedPromise, { state, posting, dueOn }: VillageCell): string {
  if (period === null) return posting === null ? text.never : text.lastPosted(posting.on);
  return text.stateIn(
    periodWords(period.key),
    stateWords[state],
    posting?.on ?? null,
    state === 'due' || state === 'overdue' ? dueOn : null,
  );
}

export interface VillageMarkShape {
  readonly shape: string;
  readonly tone: Tone;
}

/** A shape for each state; without a date it tells whether anything was ever posted. */
export const marks: Readonly<Record<VillageState | 'never', VillageMarkShape>> = {
  posted: { shape: '●', tone: 'green' },
  nil: { shape: '◎', tone: 'green' },
  due: { shape: '○', tone: 'grey' },
  overdue: { shape: '■', tone: 'red' },
  'at-once': { shape: '◇', tone: 'blue' },
  never: { shape: '·', tone: 'grey' },
  ahead: { shape: '', tone: 'grey' },
  before: { shape: '–', tone: 'grey' },
};

export const markOf = ({ state, posting }: VillageCell): VillageMarkShape =>
  marks[state === 'at-once' && posting === null ? 'never' : state];

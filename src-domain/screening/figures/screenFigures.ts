import type { Place } from '../places';
import { compiledRosters } from '../rosters/compiled';
import type { Grid } from '../rosters/grids';
import type { Detector, Finding, ScreeningContext, ScreeningRules } from '../types';
import { doubledPoints, wrongChanges, type WrongFigure } from './changes';
import { wrongSums } from './sums';
import { hasMixedUnits } from './units';
import { wrongWeekdays } from './weekdays';

interface FigureCheck {
  readonly rules: ScreeningRules;
  readonly context: ScreeningContext;
  readonly find: (id: string) => Detector | undefined;
}

interface Doubt {
  readonly where: string;
  readonly start: number;
  readonly end: number;
  /** What stands there: numbers of the text, never of a person. */
  readonly shown: string;
  readonly code: string;
  readonly right?: string;
}

function findingOf({ where, start, end, shown, code, right }: Doubt, detector: Detector, { rules, context }: FigureCheck): Finding {
  const digest = context.digest(`${code} ${shown}`);
  const { id, label, severity } = detector;
  const note = rules.checks.find((check) => check.id === code)?.text ?? '';
  const key = `${id}@${where}@${start}@${digest}@${code}`;
  return {
    key,
    digest,
    detector: id,
    label,
    severity,
    where,
    start,
    end,
    masked: shown,
    rule: code,
    note,
    ...(right && { suggestion: right }),
  };
}

const inText = ({ part, normal }: Place, { start, end, code, right }: WrongFigure): Doubt => {
  const [from, to] = normal.originalRange(start, end);
  return { where: part.where, start: from, end: to, shown: normal.text.slice(start, end), code, right };
};

const textDoubts = (place: Place): readonly Doubt[] => {
  const { text } = place.normal;
  const wrong = [...wrongChanges(text), ...doubledPoints(text), ...wrongWeekdays(text)];
  return wrong.map((one) => inText(place, one));
};

// 1234.5 stays 1234.5: sums of decimals carry dust.
const plainSum = (sum: number): string => String(Math.round(sum * 1e6) / 1e6);

function gridDoubts(grid: Grid, rules: ScreeningRules): readonly Doubt[] {
  const sums = wrongSums(grid, compiledRosters(rules)).map(({ cell, sum }): Doubt => {
    const [start, end] = cell.place.normal.originalRange(cell.start, cell.end);
    return { where: cell.place.part.where, start, end, shown: cell.text, code: 'C01', right: plainSum(sum) };
  });
  return hasMixedUnits(grid) ? [...sums, { where: grid.name, start: 0, end: 0, shown: '', code: 'C04' }] : sums;
}

/** Checks C01 to C05 of screening.json: numbers that disagree with each other. They only ask; nothing is changed. */
export function screenFigures(places: readonly Place[], grids: readonly Grid[], check: FigureCheck): readonly Finding[] {
  const detector = check.find('figures');
  if (detector === undefined) return [];
  const doubts = [...places.flatMap(textDoubts), ...grids.flatMap((grid) => gridDoubts(grid, check.rules))];
  return doubts.map((doubt) => findingOf(doubt, detector, check));
}

import { yearOf, type Month } from '../kernel/month';
import type { Override } from './document';
import { overridesOf } from './lifecycle';
import type { ReturnSheet } from './rules/sheet';
import type { ReturnVersion, StandingReturn } from './versions';

/** What the returns before a period contribute to it: see `Surroundings`. */
export interface ReturnHistory {
  /** Reported sheets of earlier months, newest first. */
  readonly previous: readonly ReturnSheet[];
  /** Overrides of the earlier months of the period's year. */
  readonly earlierOverrides: readonly Override[];
}

/** Taken from the version of each earlier month that stands; drafts and superseded versions say nothing. */
export function historyBefore(versions: readonly ReturnVersion[], period: Month): ReturnHistory {
  const standing = versions
    .filter((version) => version.state !== 'draft' && version.state !== 'superseded')
    .filter(({ document }) => document.period < period)
    .sort((one, other) => (one.document.period < other.document.period ? 1 : -1));
  const ofYear = (version: StandingReturn) => yearOf(version.document.period) === yearOf(period);
  return {
    previous: standing.map(({ document: { period: of, values, yearToDate } }) => ({ period: of, values, yearToDate })),
    earlierOverrides: standing.filter(ofYear).flatMap(overridesOf),
  };
}

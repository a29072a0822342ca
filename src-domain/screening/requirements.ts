import type { CalendarDate } from '../kernel/calendarDate';
import { isCreditChecksum, isIdentityChecksum, isLuhn } from './checkDigits';
import { birthOf, isRealBirth, isUnder14 } from './identity';
import type { Detector, Requirement } from './types';

export interface Candidate {
  /** Without separators, upper case. */
  readonly value: string;
  /** A keyword of the detector stands close before, or heads the column. */
  readonly keywordNear: boolean;
}

// The disability number is an identity number and two digits: kind and degree.
const identityPart = (value: string): string => (value.length === 20 ? value.slice(0, 18) : value);

function checksumFits(detector: Detector, value: string): boolean {
  switch (detector.checksum) {
    case 'GB11643':
      return isIdentityChecksum(identityPart(value));
    case 'GB32100':
      return isCreditChecksum(value);
    case 'Luhn':
      return isLuhn(value);
    case null:
      return true;
  }
}

function holds(
  requirement: Requirement,
  detector: Detector,
  candidate: Candidate,
  areas: ReadonlySet<string>,
  asOf: CalendarDate,
): boolean {
  const { value, keywordNear } = candidate;
  switch (requirement) {
    case 'checksum':
      return checksumFits(detector, value);
    case 'checksum-wrong':
      return !isIdentityChecksum(value);
    case 'checksum-or-letter-or-keyword':
      return keywordNear || /[A-Z]/.test(value) || checksumFits(detector, value);
    case 'real-date':
      return isRealBirth(birthOf(value), asOf);
    case 'area-prefix':
      return areas.has(value.slice(0, 2));
    case 'ends-000':
      return value.endsWith('000');
    case 'keyword':
      return keywordNear;
    case 'age-under-14':
      return isUnder14(birthOf(value), asOf);
  }
}

// An id in scientific notation (6.40425190001010E+17) is a spoilt id whatever its digits are: screening.json, note of id-card-truncated.
const scientific = /E\+17$/;

/** Whether a match meets everything its detector asks for. */
export const accepts = (detector: Detector, candidate: Candidate, areas: ReadonlySet<string>, asOf: CalendarDate): boolean =>
  (detector.id === 'id-card-truncated' && scientific.test(candidate.value)) ||
  detector.require.every((requirement) => holds(requirement, detector, candidate, areas, asOf));

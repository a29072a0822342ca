import type { Month } from '../../kernel/month';
import type { StatForm } from '../form';

/**
 * The form in force in a month: the one whose `validFrom` came last by then, of one day the higher version. A month before the first of
 * them is read on the first: nobody has an older one. Undefined only of no forms at all.
 */
export function formInForce(forms: readonly StatForm[], period: Month): StatForm | undefined {
  const ordered = [...forms].sort((one, other) => (one.validFrom === other.validFrom ? one.version - other.version : before(one, other)));
  return ordered.filter(({ validFrom }) => validFrom <= period).at(-1) ?? ordered[0];
}

const before = (one: StatForm, other: StatForm): number => (one.validFrom < other.validFrom ? -1 : 1);

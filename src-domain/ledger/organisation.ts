import type { CalendarDate } from '../kernel/calendarDate';
import type { Ledger, OrganisationEntry } from './types';

/** The organisation figures in force on a day: the latest entry dated on or before it; of two of one day the later entered. */
export const organisationOn = (ledger: Ledger, date: CalendarDate): OrganisationEntry | undefined =>
  ledger.organisation
    .filter((entry) => entry.asOf <= date)
    .reduce<OrganisationEntry | undefined>(
      (latest, entry) => (latest === undefined || entry.asOf >= latest.asOf ? entry : latest),
      undefined,
    );

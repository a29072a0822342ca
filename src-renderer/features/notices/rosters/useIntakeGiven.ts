import { screeningRules } from '../../../../src-bridge/resources/screening';
import { lookedAfterOn } from '../../../../src-domain/catalogue/village/villages';
import type { RosterGiven } from '../../../../src-domain/notices/rosters/read';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { useSettings } from '../../../store';
import { useToday } from '../../../ui/today';
import { useMemo } from 'react';

/** What a list is read by: the rules, the record it belongs to, the villages of the unit. Undefined while settings are read. */
export function useIntakeGiven(record: DisclosureRecord | undefined): RosterGiven | undefined {
  const settings = useSettings();
  const today = useToday();
  return useMemo(() => {
    if (settings?.unit === undefined || record === undefined) return undefined;
    const { name, county, phones } = settings.unit;
    return {
      rules: screeningRules,
      title: record.title,
      screening: {
        asOf: today,
        whitelist: phones,
        channel: 'board',
        // Findings live as long as this page: nothing is compared with other files.
        digest: (value) => value,
        ...(record.catalogueItem === null ? {} : { catalogueItem: record.catalogueItem }),
      },
      known: {
        villages: (settings.villages ?? []).filter((village) => lookedAfterOn(village, today)),
        places: [county.name, name.replace(/人民政府$/u, ''), name],
      },
    };
  }, [settings, record, today]);
}

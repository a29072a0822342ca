import { readForm } from '../../src-bridge/resources/forms';
import type { StatForm } from '../../src-domain/returns/form';
import stat2014 from '../../resources/forms/stat-2014.json';

/** An invented second version of the form of 2014: one row more from a month on. No county has it. */
export const withOpenDays = (validFrom: string, over: { form?: string; version?: number } = {}): StatForm =>
  readForm({
    ...stat2014,
    version: 2,
    validFrom,
    rows: [...stat2014.rows, { id: '9.4', label: openDays, unit: '次', kind: 'flow', decimals: 0, parent: '9' }],
    rules: stat2014.rules.map((rule) => (rule.id === 'H01' ? { ...rule, rows: [...rule.rows, '9.4'] } : rule)),
    ...over,
  });

/** The row only that version has. */
export const openDays = '（四）开展政府开放日活动数';

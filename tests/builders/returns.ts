import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import type { DraftReturn, ExportedReturn } from '../../src-domain/returns/versions';

/** The first version of a month's return, as it left the unit. Its figures are blank. */
export const anExportedReturn = (period: string): ExportedReturn => ({
  state: 'exported',
  version: 1,
  document: {
    schema: 'gongkai/return/1',
    form: 'stat-2014',
    period: month(period),
    values: {},
    yearToDate: {},
    basis: {},
    overrides: [],
    acknowledged: [],
    signatories: { head: '', reviewer: '', preparer: '', phone: '', filledOn: day('2026-11-03') },
    revises: null,
  },
  computed: { values: {}, yearToDate: {}, basis: {} },
  finalisedOn: day('2026-11-03'),
  correction: null,
  export: { packageId: 'p', sequence: 1, exportedOn: day('2026-11-03') },
});

export const aDraftReturn = (period: string, version: number): DraftReturn => ({
  state: 'draft',
  form: 'stat-2014',
  period: month(period),
  version,
  overrides: [],
  acknowledged: [],
  signatories: { head: '', reviewer: '', preparer: '', phone: '' },
  correction: null,
});

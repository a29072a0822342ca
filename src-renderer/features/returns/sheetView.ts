import { formOf } from '../../../src-bridge/resources/forms';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { SupervisionRules } from '../../../src-domain/catalogue/supervision';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { yearOf, type Month } from '../../../src-domain/kernel/month';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { RequestFile } from '../../../src-domain/ledger/requests/file';
import type { Finding } from '../../../src-domain/returns/check';
import type { Acknowledgement, Override, ReturnDocument } from '../../../src-domain/returns/document';
import { figuresOf } from '../../../src-domain/returns/draft';
import type { OldSheet } from '../../../src-domain/returns/old/types';
import type { Basis, Cells, Figures } from '../../../src-domain/returns/figures';
import { documentOf, findingsOf, type Surroundings } from '../../../src-domain/returns/finalise';
import type { StatForm } from '../../../src-domain/returns/form';
import { lateClosures } from '../../../src-domain/returns/lateClosures';
import { overridesOf } from '../../../src-domain/returns/lifecycle';
import { softenedBy } from '../../../src-domain/returns/softened';
import type { Correction, DraftReturn, ReturnVersion, StandingReturn } from '../../../src-domain/returns/versions';

/** One version of a return as the page shows it, still moving or frozen. */
export interface SheetView {
  /** The form of its month. */
  readonly form: StatForm;
  readonly draft: DraftReturn | null;
  readonly version: number;
  /** As it would be written at this moment. */
  readonly document: ReturnDocument;
  readonly values: Cells;
  readonly yearToDate: Figures;
  /** The ledger's own figures. */
  readonly computed: Figures;
  readonly basis: Basis;
  /** Of this month. */
  readonly overrides: readonly Override[];
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly correction: Correction | null;
}

interface Around {
  readonly ledger: Ledger;
  readonly files: readonly RequestFile[];
  readonly standing: ReadonlyMap<Month, StandingReturn>;
  readonly old: ReadonlyMap<Month, OldSheet>;
  readonly period: Month;
  readonly calendar: WorkingCalendar;
  readonly rules: SupervisionRules;
}

/**
 * What surrounds the return of a month: earlier months as they were reported, here or on an old sheet, and requests that were closed late. An old
 * sheet's year to date is left out: the ledger that this month's is counted from does not know those months (rule H14).
 */
export function surroundingsOf({ ledger, files, standing, old, period, calendar, rules }: Around): Surroundings {
  const earlier = [...standing].filter(([each]) => each < period).map(([, version]) => version);
  const olderSheets = [...old]
    .filter(([each]) => each < period && !standing.has(each))
    .map(([each, { values }]) => ({ period: each, values }));
  return {
    ledger,
    previous: [...earlier.map(({ document }) => document), ...olderSheets],
    earlierOverrides: earlier.filter(({ document }) => yearOf(document.period) === yearOf(period)).flatMap(overridesOf),
    options: { lateClosures: lateClosures(ledger, period, calendar, files).length, softened: softenedBy(rules) },
  };
}

export function draftView(form: StatForm, draft: DraftReturn, around: Surroundings, today: CalendarDate): SheetView {
  const figures = figuresOf(form, draft, around.ledger, around.earlierOverrides);
  const findings = findingsOf(form, draft, figures, around);
  const { computed, values, yearToDate, overrides } = figures;
  return {
    form,
    draft,
    version: draft.version,
    document: documentOf(draft, figures, findings, around, today),
    values,
    yearToDate,
    computed: computed.values,
    basis: computed.basis,
    overrides,
    findings,
    acknowledged: draft.acknowledged,
    correction: draft.correction,
  };
}

export const frozenView = (standing: StandingReturn): SheetView => {
  const { document, version, computed, correction } = standing;
  const { values, yearToDate, basis, acknowledged } = document;
  return {
    form: formOf(document.period),
    draft: null,
    version,
    document,
    values,
    yearToDate,
    basis,
    computed: computed.values,
    overrides: overridesOf(standing),
    findings: [],
    acknowledged,
    correction,
  };
};

/** The frozen part of a version that is no draft. */
export const frozenOf = (version: Exclude<ReturnVersion, DraftReturn>): StandingReturn =>
  version.state === 'superseded' ? version.was : version;

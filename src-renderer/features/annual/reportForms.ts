import { annualForm } from '../../../src-bridge/resources/annual';
import { formOf } from '../../../src-bridge/resources/forms';
import { month } from '../../../src-domain/kernel/month';
import type { ReportForms } from '../../../src-domain/returns/annual/consistency/tables';

/** The two forms a year is reported on: the monthly one as it stands in December, when the year is added up. */
export const reportForms = (year: number): ReportForms => ({ stat: formOf(month(`${year}-12`)), annual: annualForm });

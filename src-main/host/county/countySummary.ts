import { mapping2014to2021 } from '../../../src-bridge/resources/mappings';
import { summarise, type CountySummary } from '../../../src-domain/county/summary';
import type { Month } from '../../../src-domain/kernel/month';
import type { StatForm } from '../../../src-domain/returns/form';
import type { CountyDb } from './countyDb';
import { readUnits, returnsOf } from './countyRows';

/** The month of the county from what is held (formats.md, section 5). */
export const countySummary = async (db: CountyDb, form: StatForm, period: Month): Promise<CountySummary> =>
  summarise(form, period, await returnsOf(db, period), await readUnits(db), [mapping2014to2021]);

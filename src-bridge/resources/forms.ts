import { z } from 'zod';
import { month, type Month } from '../../src-domain/kernel/month';
import { formInForce, type Forms } from '../../src-domain/returns/formats/inForce';
import { compileForm, type WrittenForm } from '../../src-domain/returns/rules/compile';
import type { StatForm } from '../../src-domain/returns/form';
import stat2014 from '../../resources/forms/stat-2014.json';

const field = z.object({ id: z.string(), label: z.string() });

const row = z.object({
  id: z.string(),
  label: z.string(),
  unit: z.string().nullable(),
  kind: z.enum(['header', 'flow', 'stock', 'annual']),
  decimals: z.int().nullable(),
  parent: z.string().nullable(),
});

const severity = z.enum(['hard', 'soft']);

const rule = z.object({
  id: z.string(),
  severity,
  expression: z.string(),
  rows: z.array(z.string()),
  message: z.string(),
  downgradable: z.boolean().default(false),
  withLedger: z.string().nullable().default(null),
  severityWithoutLedger: severity.nullable().default(null),
  blank: z.enum(['skip', 'judge', 'zero']),
});

const question = z.object({
  id: z.string(),
  asks: z.enum(['first-after-zeros', 'tenfold', 'swapped-digits']),
  of: z.enum(['flow', 'stock']),
  message: z.string(),
});

/** A form file: what is printed, how it is counted, what must hold. */
const formFile = z.object({
  form: z.string(),
  version: z.int().min(1),
  validFrom: z.string().transform(month),
  title: z.string(),
  annexMark: z.string(),
  periodTitles: z.object({ annual: z.string(), monthly: z.string() }),
  columns: z.object({ monthly: z.array(z.string()), printed: z.array(z.string()) }),
  head: z.array(field),
  foot: z.array(field),
  rows: z.array(row),
  rules: z.array(rule),
  questions: z.array(question),
  answerRows: z.record(z.string(), z.string()),
});

/** Reads a form file, with its rules ready to be asked. */
export function readForm(file: unknown): StatForm {
  const written: WrittenForm = formFile.parse(file);
  const form = compileForm(written);
  if (form.ok) return form.value;
  // A shipped form that cannot be read is our own mistake, met at the first start and by every test.
  throw new RangeError(`form ${written.form}: ${JSON.stringify(form.error)}`);
}

/** 政府信息公开情况统计表（国办发〔2014〕32号）, here as a monthly return. */
export const statForm: StatForm = readForm(stat2014);

/** Every version of every form this program has. */
export const allForms: Forms = [statForm];

/** The form that a month is reported on. */
export const formOf = (period: Month): StatForm => formInForce(allForms, period);

/** The form of the months to come. */
export const newestForm: StatForm = formOf(month('2199-12'));

import { parseArgs } from 'node:util';
import { allForms } from '../../src-bridge/resources/forms';
import { parseMonth, type Month } from '../../src-domain/kernel/month';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import type { StatForm } from '../../src-domain/returns/form';
import { formNamed } from '../../src-domain/returns/formats/inForce';
import type { CountyMisuse } from './text/county';

export interface ImportWords {
  readonly command: 'import';
  readonly paths: readonly string[];
  readonly db: string;
  readonly trust: string;
  readonly json: boolean;
}

export interface SummaryWords {
  readonly command: 'summary';
  readonly db: string;
  readonly form: StatForm;
  readonly period: Month;
  readonly xlsx: string | undefined;
  readonly json: boolean;
}

const options = {
  db: { type: 'string' },
  trust: { type: 'string' },
  form: { type: 'string' },
  period: { type: 'string' },
  xlsx: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];

const parse = (args: string[]) => parseArgs({ args, options, strict: true, allowPositionals: true });

export function readCountyWords(args: string[]): Result<ImportWords | SummaryWords, CountyMisuse> {
  try {
    const { values, positionals } = parse(args);
    const [command, ...paths] = positionals;
    if (command === 'import') return importWords(paths, values);
    return command === 'summary' ? summaryWords(paths, values) : fail('command');
  } catch {
    return fail('unknown-option');
  }
}

function importWords(paths: readonly string[], { db, trust, form, period, xlsx, json }: Values): Result<ImportWords, CountyMisuse> {
  if (form !== undefined || period !== undefined || xlsx !== undefined) return fail('unknown-option');
  if (paths.length === 0) return fail('packages');
  if (db === undefined) return fail('db');
  return trust === undefined ? fail('trust') : ok({ command: 'import', paths, db, trust, json: json === true });
}

function summaryWords(paths: readonly string[], { db, trust, form, period, xlsx, json }: Values): Result<SummaryWords, CountyMisuse> {
  if (paths.length > 0 || trust !== undefined) return fail('unknown-option');
  if (db === undefined) return fail('db');
  if (!allForms.some((each) => each.form === form)) return fail('form');
  const month = parseMonth(period ?? '');
  if (!month.ok) return fail('period');
  const named = formNamed(allForms, form ?? '', month.value);
  return named.ok
    ? ok({ command: 'summary', db, form: named.value, period: month.value, xlsx, json: json === true })
    : fail('form-of-other-month');
}

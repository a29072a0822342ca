import { parseArgs } from 'node:util';
import { calendar } from '../../src-bridge/resources/calendar';
import { allForms } from '../../src-bridge/resources/forms';
import { parseMonth, type Month } from '../../src-domain/kernel/month';
import type { Ledger } from '../../src-domain/ledger/types';
import { checkReturn } from '../../src-domain/returns/check';
import { computeReturn } from '../../src-domain/returns/compute';
import type { StatForm } from '../../src-domain/returns/form';
import { formNamed } from '../../src-domain/returns/formats/inForce';
import { lateClosures } from '../../src-domain/returns/lateClosures';
import type { ReturnSheet } from '../../src-domain/returns/rules/sheet';
import { readLedgerFile, readSheetFile } from './formInput';
import { exitCodes, type CliIo } from './io';
import { computedText, findingsText, inputProblemText, misuseText, type FormMisuse } from './text/form';

const options = {
  form: { type: 'string' },
  ledger: { type: 'string' },
  period: { type: 'string' },
  values: { type: 'string' },
  previous: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

type Words = ReturnType<typeof parse>;

const parse = (args: string[]) => parseArgs({ args, options, strict: true }).values;

/** `gongkai form compute` and `gongkai form check` (formats.md, section 5). */
export async function runForm([action = '', ...args]: string[], io: CliIo): Promise<number> {
  const words = readWords(args);
  if (words === undefined) return misused('unknown-option', io);
  if (action !== 'compute' && action !== 'check') return misused('action', io);
  const name = words.form ?? '';
  if (!allForms.some(({ form }) => form === name)) return misused('form', io);
  const formOf = (period: Month): StatForm | undefined => {
    const named = formNamed(allForms, name, period);
    return named.ok ? named.value : undefined;
  };
  return action === 'compute' ? compute(formOf, words, io) : check(formOf, words, io);
}

/** The form that was named, in the version of a month; undefined where that month is reported on another. */
type NamedForm = (period: Month) => StatForm | undefined;

function readWords(args: string[]): Words | undefined {
  try {
    return parse(args);
  } catch {
    return undefined;
  }
}

function misused(what: FormMisuse, io: CliIo): number {
  io.err(misuseText(what));
  return exitCodes.usage;
}

async function compute(formOf: NamedForm, words: Words, io: CliIo): Promise<number> {
  const period = parseMonth(words.period ?? '');
  if (!period.ok) return misused('period', io);
  const form = formOf(period.value);
  if (form === undefined) return misused('form-of-other-month', io);
  if (words.ledger === undefined) return misused('ledger', io);
  const ledger = await readLedgerFile(words.ledger);
  if (!ledger.ok) {
    io.err(inputProblemText(ledger.error));
    return exitCodes.usage;
  }
  const computed = computeReturn(form, ledger.value, period.value);
  io.out(words.json === true ? `${JSON.stringify(computed)}\n` : computedText(form, period.value, computed));
  return exitCodes.accepted;
}

async function check(formOf: NamedForm, words: Words, io: CliIo): Promise<number> {
  if (words.values === undefined) return misused('values', io);
  const read = await Promise.all([words.values, ...(words.previous ?? [])].map(readSheetFile));
  const ledger = words.ledger === undefined ? undefined : await readLedgerFile(words.ledger);
  const problem = [...read, ...(ledger === undefined ? [] : [ledger])].find((each) => !each.ok);
  if (problem !== undefined && !problem.ok) {
    io.err(inputProblemText(problem.error));
    return exitCodes.usage;
  }
  const [sheet, ...previous] = read.flatMap((each) => (each.ok ? [each.value] : []));
  if (sheet === undefined) return misused('values', io);
  const form = formOf(sheet.period);
  return form === undefined
    ? misused('form-of-other-month', io)
    : report(form, sheet, previous, ledger?.ok === true ? ledger.value : undefined, words, io);
}

function report(
  form: StatForm,
  sheet: ReturnSheet,
  previous: readonly ReturnSheet[],
  ledger: Ledger | undefined,
  words: Words,
  io: CliIo,
): number {
  const late = ledger && lateClosures(ledger, sheet.period, calendar).length;
  const findings = checkReturn(form, sheet, previous, ledger, { lateClosures: late });
  io.out(words.json === true ? `${JSON.stringify({ findings })}\n` : findingsText(form, findings));
  return findings.some(({ severity }) => severity === 'hard') ? exitCodes.refused : exitCodes.accepted;
}

import { parseArgs } from 'node:util';
import { calendar } from '../../src-bridge/resources/calendar';
import { statForms } from '../../src-bridge/resources/forms';
import { parseMonth } from '../../src-domain/kernel/month';
import type { Ledger } from '../../src-domain/ledger/types';
import { checkReturn } from '../../src-domain/returns/check';
import { computeReturn } from '../../src-domain/returns/compute';
import type { StatForm } from '../../src-domain/returns/form';
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
  const form = Object.hasOwn(statForms, words.form ?? '') ? statForms[words.form ?? ''] : undefined;
  if (action !== 'compute' && action !== 'check') return misused('action', io);
  if (form === undefined) return misused('form', io);
  return action === 'compute' ? compute(form, words, io) : check(form, words, io);
}

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

async function compute(form: StatForm, words: Words, io: CliIo): Promise<number> {
  const period = parseMonth(words.period ?? '');
  if (!period.ok) return misused('period', io);
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

async function check(form: StatForm, words: Words, io: CliIo): Promise<number> {
  if (words.values === undefined) return misused('values', io);
  const read = await Promise.all([words.values, ...(words.previous ?? [])].map(readSheetFile));
  const ledger = words.ledger === undefined ? undefined : await readLedgerFile(words.ledger);
  const problem = [...read, ...(ledger === undefined ? [] : [ledger])].find((each) => !each.ok);
  if (problem !== undefined && !problem.ok) {
    io.err(inputProblemText(problem.error));
    return exitCodes.usage;
  }
  const [sheet, ...previous] = read.flatMap((each) => (each.ok ? [each.value] : []));
  return sheet === undefined
    ? misused('values', io)
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

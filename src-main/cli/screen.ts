import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { screeningRules } from '../../src-bridge/resources/screening';
import { dayInChina } from '../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import type { ScreeningReport, Verdict } from '../../src-domain/screening/types';
import { examineBytes, type ExamineContext } from '../host/extraction/examine';
import type { ReadTrouble } from '../host/extraction/trouble';
import { exitCodes, type CliIo } from './io';
import { missingFileText, reportText, screenUsage, troubleText } from './text/screen';

interface Screened {
  readonly file: string;
  readonly outcome: Result<ScreeningReport, ReadTrouble>;
}

/** `gongkai screen`: what stands in files that must not be published (formats.md section 5). */
export async function runScreen(args: string[], io: CliIo): Promise<number> {
  const words = readWords(args);
  if (!words.ok) {
    io.err(screenUsage);
    return exitCodes.usage;
  }
  const context = contextAt(io.now());
  const screened: Screened[] = [];
  for (const file of words.value.files) {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
      io.err(missingFileText(file));
      return exitCodes.usage;
    }
    screened.push({ file, outcome: await screen(bytes, file, context) });
  }
  io.out(words.value.json ? `${JSON.stringify({ files: screened.map(asJson) })}\n` : screened.map(asText).join(''));
  return screened.some(({ outcome }) => isRefused(verdictOf(outcome))) ? exitCodes.refused : exitCodes.accepted;
}

function readWords(args: string[]): Result<{ readonly files: string[]; readonly json: boolean }, 'usage'> {
  try {
    const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true, strict: true });
    return positionals.length === 0 ? fail('usage') : ok({ files: positionals, json: values.json === true });
  } catch {
    return fail('usage');
  }
}

/** No unit, so no registered contacts; the digests serve no one after the run. */
const contextAt = (now: string): ExamineContext => ({
  asOf: dayInChina(now),
  whitelist: [],
  channel: 'website',
  digestKey: new Uint8Array(randomBytes(32)),
  rules: screeningRules,
});

async function screen(bytes: Uint8Array, file: string, context: ExamineContext): Promise<Result<ScreeningReport, ReadTrouble>> {
  const examined = await examineBytes(bytes, basename(file), context);
  return examined.ok ? ok(examined.value.report) : examined;
}

const verdictOf = (outcome: Screened['outcome']): Verdict => (outcome.ok ? outcome.value.verdict : 'unreadable');

const isRefused = (verdict: Verdict): boolean => verdict === 'unreadable' || verdict === 'block';

const asJson = ({ file, outcome }: Screened): object => ({
  file,
  readable: outcome.ok && outcome.value.unread.length === 0,
  verdict: verdictOf(outcome),
  findings: outcome.ok
    ? outcome.value.findings.map(({ detector, where, start, end, masked }) => ({ detector, where, start, end, masked }))
    : [],
  ...(outcome.ok ? { unread: outcome.value.unread } : { trouble: outcome.error }),
});

const asText = ({ file, outcome }: Screened): string => (outcome.ok ? reportText(file, outcome.value) : troubleText(file, outcome.error));

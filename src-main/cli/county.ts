import { existsSync } from 'node:fs';
import { allForms } from '../../src-bridge/resources/forms';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import { openCountyDb, type CountyDb } from '../host/county/countyDb';
import { countyImport } from '../host/county/countyImport';
import { countySummary } from '../host/county/countySummary';
import { packageFilesOf } from '../host/county/packageFiles';
import { summaryWorkbook } from '../host/county/summaryWorkbook';
import { writeDurably } from '../host/disk/durableFile';
import { readTrustFile } from '../host/packages/trustFile';
import { readCountyWords, type ImportWords, type SummaryWords } from './countyWords';
import { exitCodes, type CliIo } from './io';
import { countyMisuseText, importText, summaryText, workbookText, type CountyMisuse } from './text/county';

/** `gongkai county import` and `gongkai county summary` (formats.md, section 5). */
export async function runCounty(args: string[], io: CliIo): Promise<number> {
  const words = readCountyWords(args);
  const code = words.ok ? await run(words.value, io) : words;
  if (code.ok) return code.value;
  io.err(countyMisuseText(code.error));
  return exitCodes.usage;
}

const run = (words: ImportWords | SummaryWords, io: CliIo): Promise<Result<number, CountyMisuse>> =>
  words.command === 'import' ? runImport(words, io) : runSummary(words, io);

async function runImport({ paths, db, trust, json }: ImportWords, io: CliIo): Promise<Result<number, CountyMisuse>> {
  const list = await readTrustFile(trust);
  if (!list.ok) return fail(list.error === 'unreadable' ? 'trust-unreadable' : 'trust-malformed');
  const files = await packageFilesOf(paths);
  if (!files.ok) return fail('package-unreadable');
  return withDb(db, async (opened) => {
    const outcome = await countyImport(files.value, { db: opened, trust: list.value, forms: allForms, now: io.now() });
    io.out(json ? `${JSON.stringify(outcome)}\n` : importText(outcome));
    return ok(outcome.refused.length > 0 ? exitCodes.refused : exitCodes.accepted);
  });
}

async function runSummary({ db, form, period, xlsx, json }: SummaryWords, io: CliIo): Promise<Result<number, CountyMisuse>> {
  if (!db.includes('://') && !existsSync(db)) return fail('db-missing');
  return withDb(db, async (opened) => {
    const summary = await countySummary(opened, form, period);
    const written = xlsx === undefined ? ok(undefined) : await writeDurably(xlsx, await summaryWorkbook(form, period, summary));
    if (!written.ok) return written;
    if (xlsx !== undefined) io.err(workbookText(xlsx));
    io.out(json ? `${JSON.stringify(summary)}\n` : summaryText(summary));
    return ok(exitCodes.accepted);
  });
}

async function withDb(
  location: string,
  work: (db: CountyDb) => Promise<Result<number, CountyMisuse>>,
): Promise<Result<number, CountyMisuse>> {
  const opened = await openCountyDb(location);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } catch (error) {
    // Drivers and the disk give their errors a code: the server went away, the disk is full. What has none is our own mistake.
    if (error instanceof Error && 'code' in error) return fail('failed');
    throw error;
  } finally {
    await opened.value.close().catch(() => undefined);
  }
}

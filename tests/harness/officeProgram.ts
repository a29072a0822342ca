import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { skippedSuite } from './skipped';

/** Is there a LibreOffice to open our papers with? Where there is none the suite that needs it is named among what was skipped. */
export function officeFor(suite: string): boolean {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0) return true;
  skippedSuite(suite, 'no LibreOffice (soffice) on this machine');
  return false;
}

type Convert = (to: string, ...names: readonly string[]) => Promise<void>;

/** Runs a task with files in a folder of its own and a way to convert them there; LibreOffice starts once for all of them. */
async function withFiles<T>(files: ReadonlyMap<string, Buffer>, task: (folder: string, convert: Convert) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    for (const [name, file] of files) writeFileSync(path.join(folder, name), file);
    return await task(folder, async (to, ...names) => {
      const paths = names.map((name) => path.join(folder, name));
      await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a workbook: its PDF as bytes in text, and its first sheet with | between the cells. */
export const inOffice = (workbook: Buffer): Promise<{ readonly pdf: string; readonly csv: string }> =>
  withFiles(new Map([['paper.xlsx', workbook]]), async (folder, convert) => {
    await convert('pdf', 'paper.xlsx');
    await convert('csv:Text - txt - csv (StarCalc):124,34,76', 'paper.xlsx');
    return {
      pdf: readFileSync(path.join(folder, 'paper.pdf'), 'latin1'),
      csv: readFileSync(path.join(folder, 'paper.csv'), 'utf8'),
    };
  });

/** The pages LibreOffice makes of Word documents, each as PDF. */
export const wordsAsPdf = (documents: readonly Buffer[]): Promise<readonly Buffer[]> => {
  const files = new Map(documents.map((document, at) => [`paper-${at}.docx`, document]));
  return withFiles(files, async (folder, convert) => {
    await convert('pdf', ...files.keys());
    return documents.map((_, at) => readFileSync(path.join(folder, `paper-${at}.pdf`)));
  });
};

/** The pages LibreOffice makes of a Word document, as PDF. */
export async function wordAsPdf(document: Buffer): Promise<Buffer> {
  const [pdf] = await wordsAsPdf([document]);
  if (pdf === undefined) throw new Error('one document, no PDF');
  return pdf;
}

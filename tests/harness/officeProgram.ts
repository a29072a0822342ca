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

/** Runs a task with a file in a folder of its own and a way to convert it there. */
async function withFile<T>(
  name: string,
  file: Buffer,
  task: (folder: string, convert: (to: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    writeFileSync(path.join(folder, name), file);
    return await task(folder, async (to) => {
      await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path.join(folder, name)]);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a workbook: its PDF as bytes in text, and its first sheet with | between the cells. */
export const inOffice = (workbook: Buffer): Promise<{ readonly pdf: string; readonly csv: string }> =>
  withFile('paper.xlsx', workbook, async (folder, convert) => {
    await convert('pdf');
    await convert('csv:Text - txt - csv (StarCalc):124,34,76');
    return {
      pdf: readFileSync(path.join(folder, 'paper.pdf'), 'latin1'),
      csv: readFileSync(path.join(folder, 'paper.csv'), 'utf8'),
    };
  });

/** The pages LibreOffice makes of a Word document, as PDF. */
export const wordAsPdf = (document: Buffer): Promise<Buffer> =>
  withFile('paper.docx', document, async (folder, convert) => {
    await convert('pdf');
    return readFileSync(path.join(folder, 'paper.pdf'));
  });

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

/** What LibreOffice makes of a workbook: its PDF as bytes in text, and its first sheet with | between the cells. */
export async function inOffice(workbook: Buffer): Promise<{ readonly pdf: string; readonly csv: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-office-'));
  const convert = async (to: string): Promise<void> => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, path.join(folder, 'paper.xlsx')]);
  };
  try {
    writeFileSync(path.join(folder, 'paper.xlsx'), workbook);
    await convert('pdf');
    await convert('csv:Text - txt - csv (StarCalc):124,34,76');
    return {
      pdf: readFileSync(path.join(folder, 'paper.pdf'), 'latin1'),
      csv: readFileSync(path.join(folder, 'paper.csv'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

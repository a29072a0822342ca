import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok } from '../../src-domain/kernel/result';
import { withPaper, type Printer } from '../host/papers/printer';
import type { SheetShelf } from '../host/papers/sheets';
import { quietFlags } from './findBrowser';

const run = promisify(execFile);

/** Prints through a headless run of the browser that was found, with a throw-away profile. `address` is known once the server listens. */
export const browserPrinter =
  (browser: string, sheets: SheetShelf, address: () => string): Printer =>
  async (sheet) => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
    const pdf = join(folder, 'sheet.pdf');
    const flags = ['--headless', '--disable-gpu', '--no-pdf-header-footer', '--virtual-time-budget=10000', `--print-to-pdf=${pdf}`];
    try {
      await run(browser, [...quietFlags(folder), ...flags, `${address()}${sheets.put(withPaper(sheet))}`], { timeout: 60_000 });
      return ok(new Uint8Array(await readFile(pdf)));
    } catch (trouble) {
      console.error('printToPdf', trouble);
      return fail('cannot-print');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../src-domain/kernel/result';
import { inTime, withPaper, type Printer } from '../host/papers/printer';
import type { SheetShelf } from '../host/papers/sheets';
import { leadBrowser, type LedBrowser } from './devtools';
import { quietFlags } from './findBrowser';

/** A hundred sheets follow each other: the browser is kept this long after the last one, in ms. */
const idle = 5_000;

const textOf = (result: Readonly<Record<string, unknown>>, key: string): string => {
  const value = result[key];
  if (typeof value !== 'string') throw new Error(`no ${key}`);
  return value;
};

/** A page of the browser; its process is kept warm for the next sheet. */
async function newPage(browser: LedBrowser): Promise<string> {
  const targetId = textOf(await browser.send('Target.createTarget', { url: 'about:blank' }), 'targetId');
  return textOf(await browser.send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
}

/** Run in the sheet once it is there: its pictures and fonts have come. */
const allThere =
  "(document.readyState === 'complete' ? Promise.resolve() : new Promise((done) => addEventListener('load', done))).then(() => document.fonts.ready).then(() => true)";

async function printOn(browser: LedBrowser, page: string, url: string): Promise<Uint8Array> {
  const gone = await browser.send('Page.navigate', { url }, page);
  if (gone['errorText'] !== undefined) throw new Error('the sheet did not come');
  await browser.send('Runtime.evaluate', { expression: allThere, awaitPromise: true }, page);
  // Without preferCSSPageSize the sheet's own @page is ignored.
  const printed = await browser.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }, page);
  return Buffer.from(textOf(printed, 'data'), 'base64');
}

interface Kept {
  readonly browser: LedBrowser;
  readonly profile: string;
  /** Sessions of pages that have printed and wait. */
  readonly free: string[];
}

/** One browser with a throw-away profile for all sheets that are printed soon after each other. */
class KeptBrowser {
  private kept: Promise<Kept> | undefined;
  private printing = 0;
  private clock: NodeJS.Timeout | undefined;

  constructor(private readonly executable: string) {}

  async print(url: string): Promise<Uint8Array> {
    clearTimeout(this.clock);
    this.printing += 1;
    const kept = (this.kept ??= this.open());
    try {
      const { browser, free } = await kept;
      const page = free.pop() ?? (await newPage(browser));
      const pdf = await inTime(printOn(browser, page, url));
      free.push(page);
      return pdf;
    } catch (trouble) {
      // A browser that failed once is not trusted with the next sheet.
      if (this.kept === kept) await this.end();
      throw trouble;
    } finally {
      this.printing -= 1;
      if (this.printing === 0) this.clock = setTimeout(() => void this.end(), idle).unref();
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.clock);
    const kept = this.kept;
    this.kept = undefined;
    if (kept === undefined) return;
    const { browser, profile } = await kept;
    await browser.end();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }

  private async open(): Promise<Kept> {
    const profile = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
    return { profile, browser: leadBrowser(this.executable, [...quietFlags(profile), '--disable-gpu']), free: [] };
  }
}

export interface BrowserPrinter {
  readonly print: Printer;
  /** Ends the browser, if one is kept. */
  readonly close: () => Promise<void>;
}

/** Prints through a headless run of the browser that was found. `address` is known once the server listens. */
export function browserPrinter(executable: string, sheets: SheetShelf, address: () => string): BrowserPrinter {
  const kept = new KeptBrowser(executable);
  const print: Printer = async (sheet) => {
    try {
      return ok(await kept.print(`${address()}${sheets.put(withPaper(sheet))}`));
    } catch (trouble) {
      console.error('printToPdf', trouble);
      return fail('cannot-print');
    }
  };
  return { print, close: () => kept.end() };
}

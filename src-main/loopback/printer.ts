import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../src-domain/kernel/result';
import { withPaper, type Printer } from '../host/papers/printer';
import type { SheetShelf } from '../host/papers/sheets';
import { leadBrowser, type LedBrowser } from './devtools';
import { quietFlags } from './findBrowser';

const patience = 60_000;

const textOf = (result: Readonly<Record<string, unknown>>, key: string): string => {
  const value = result[key];
  if (typeof value !== 'string') throw new Error(`no ${key}`);
  return value;
};

async function printOf(browser: LedBrowser, url: string): Promise<Uint8Array> {
  const targetId = textOf(await browser.send('Target.createTarget', { url: 'about:blank' }), 'targetId');
  const session = textOf(await browser.send('Target.attachToTarget', { targetId, flatten: true }), 'sessionId');
  await browser.send('Page.enable', {}, session);
  const loaded = browser.once('Page.loadEventFired');
  await browser.send('Page.navigate', { url }, session);
  await loaded;
  await browser.send('Runtime.evaluate', { expression: 'document.fonts.ready.then(() => true)', awaitPromise: true }, session);
  // Without preferCSSPageSize the sheet's own @page is ignored.
  const printed = await browser.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true }, session);
  return Buffer.from(textOf(printed, 'data'), 'base64');
}

function tooLate(): Promise<never> {
  return new Promise((_done, failed) => setTimeout(() => failed(new Error('the browser took too long')), patience).unref());
}

/** Prints through a headless run of the browser that was found, with a throw-away profile. `address` is known once the server listens. */
export const browserPrinter =
  (executable: string, sheets: SheetShelf, address: () => string): Printer =>
  async (sheet) => {
    const profile = await mkdtemp(join(tmpdir(), 'gongkai-print-'));
    const browser = leadBrowser(executable, [...quietFlags(profile), '--disable-gpu']);
    try {
      return ok(await Promise.race([printOf(browser, `${address()}${sheets.put(withPaper(sheet))}`), tooLate()]));
    } catch (trouble) {
      console.error('printToPdf', trouble);
      return fail('cannot-print');
    } finally {
      await browser.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  };

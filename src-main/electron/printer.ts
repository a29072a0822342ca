import type { BrowserWindow } from 'electron';
import { fail, ok } from '../../src-domain/kernel/result';
import { inTime, withPaper, type Printer } from '../host/papers/printer';
import type { SheetShelf } from '../host/papers/sheets';
import { origin } from './scheme';
import { sheetWindow } from './window';

/** A hundred sheets follow each other; a window that waits longer than this would keep the program from ending, in ms. */
const idle = 1_000;

/** Invisible windows that have printed and wait for the next sheet. */
class SheetWindows {
  private readonly free: BrowserWindow[] = [];
  private clock: NodeJS.Timeout | undefined;

  take(): BrowserWindow {
    clearTimeout(this.clock);
    return this.free.pop() ?? sheetWindow();
  }

  giveBack(window: BrowserWindow): void {
    this.free.push(window);
    clearTimeout(this.clock);
    this.clock = setTimeout(() => {
      for (const each of this.free.splice(0)) each.destroy();
    }, idle);
  }
}

async function printIn(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address);
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  // Without preferCSSPageSize the sheet's own @page is ignored.
  return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
}

/** Prints in invisible windows of our own Chromium. */
export function electronPrinter(sheets: SheetShelf): Printer {
  const windows = new SheetWindows();
  return async (sheet) => {
    const window = windows.take();
    try {
      const pdf = await inTime(printIn(window, `${origin}${sheets.put(withPaper(sheet))}`));
      windows.giveBack(window);
      return ok(pdf);
    } catch (trouble) {
      console.error('printToPdf', trouble);
      window.destroy();
      return fail('cannot-print');
    }
  };
}

import { fail, ok } from '../../src-domain/kernel/result';
import { withPaper, type Printer } from '../host/papers/printer';
import type { SheetShelf } from '../host/papers/sheets';
import { origin } from './scheme';
import { sheetWindow } from './window';

/** Prints in an invisible window of our own Chromium. */
export const electronPrinter =
  (sheets: SheetShelf): Printer =>
  async (sheet) => {
    const window = sheetWindow();
    try {
      await window.loadURL(`${origin}${sheets.put(withPaper(sheet))}`);
      await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
      // Without preferCSSPageSize the sheet's own @page is ignored.
      return ok(await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
    } catch (trouble) {
      console.error('printToPDF', trouble);
      return fail('cannot-print');
    } finally {
      window.destroy();
    }
  };

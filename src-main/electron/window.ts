import { BrowserWindow } from 'electron';
import { origin } from './scheme';
import { askBeforeUnload } from './unload';

const safe = { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, spellcheck: false } as const;

/** The one window of the app. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    useContentSize: true,
    show: false,
    title: '公开台',
    backgroundColor: '#f5f3ee',
    webPreferences: { ...safe, preload },
  });
  window.once('ready-to-show', () => window.show());
  askBeforeUnload(window);
  void window.loadURL(`${origin}/`);
  return window;
}

/** Says why the app cannot start; no preload, so it can ask nothing. */
export function openTroubleWindow(): BrowserWindow {
  const window = new BrowserWindow({ width: 760, height: 420, useContentSize: true, title: '公开台没有打开', webPreferences: safe });
  void window.loadURL(`${origin}/trouble`);
  return window;
}

/** Invisible, for one sheet on its way to PDF. */
export const sheetWindow = (): BrowserWindow => new BrowserWindow({ show: false, webPreferences: { ...safe, disableDialogs: true } });

import { app, session, shell, type BrowserWindow } from 'electron';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost, type Host } from '../host/bridge/createHost';
import { dataFolderOf } from '../host/bridge/dataFolder';
import { troubleLine, troublePage, type StartTrouble } from '../host/bridge/startTrouble';
import { sheetShelf } from '../host/papers/sheets';
import { answerCalls } from './ipc';
import { setMenu } from './menu';
import { electronPrinter } from './printer';
import { registerScheme, serveScheme } from './scheme';
import { lockContents, lockSession, silenceChromium } from './security';
import { openTroubleWindow, openWindow } from './window';

const dataFolder = dataFolderOf(process.argv);
const sheets = sheetShelf();
let trouble: StartTrouble | undefined;
let host: Host | undefined;
let window: BrowserWindow | undefined;

/** Chromium keeps its own files (IndexedDB among them) in here: inside the data folder, so that one folder is the whole office. */
function placeBrowserFiles(): void {
  try {
    const folder = join(dataFolder, 'browser', 'electron');
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch {
    trouble = 'cannot-write';
    app.setPath('userData', join(tmpdir(), `gongkai-desk-${process.pid}`));
  }
}

function focusWindow(): void {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

async function openFolder(path: string): Promise<boolean> {
  return (await shell.openPath(path)) === '';
}

async function openHost(): Promise<void> {
  if (trouble !== undefined) return;
  const workers = {
    extraction: join(__dirname, 'extraction-worker.cjs'),
    packages: join(__dirname, 'package-worker.cjs'),
    catalogue: join(__dirname, 'catalogue-worker.cjs'),
    pictures: join(__dirname, 'picture-worker.cjs'),
  };
  const printer = electronPrinter(sheets);
  const made = await createHost({ kind: 'electron', dataFolder, version: app.getVersion(), workers, printer, openFolder });
  if (made.ok) host = made.value;
  else trouble = made.error;
}

function explain(code: StartTrouble): void {
  console.error(troubleLine(code));
  process.exitCode = 1;
  openTroubleWindow();
}

async function start(): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession);
  serveScheme({
    root: join(__dirname, '..', 'renderer'),
    sheets,
    trouble: () => (trouble === undefined ? undefined : troublePage(trouble, dataFolder)),
  });
  setMenu();
  await openHost();
  if (host === undefined) return explain(trouble ?? 'unknown');
  window = openWindow(join(__dirname, '..', 'preload', 'index.cjs'));
  answerCalls(host, window);
}

async function closeHost(): Promise<void> {
  const open = host;
  host = undefined;
  await open?.close();
}

registerScheme();
silenceChromium();
placeBrowserFiles();
// Two processes on one profile would make IndexedDB hang, so this comes before anything else.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('window-all-closed', () => void closeHost().finally(() => app.exit(trouble === undefined ? 0 : 1)));
  void start();
} else {
  console.error(troubleLine('already-running'));
  app.exit(1);
}

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loopbackPort, tokenParameter } from '../../src-bridge/wire';
import { createHost, type Host } from '../host/bridge/createHost';
import { dataFolderOf, optionOf } from '../host/bridge/dataFolder';
import { troubleLine, troublePage, type StartTrouble } from '../host/bridge/startTrouble';
import { sheetShelf } from '../host/papers/sheets';
import { findBrowser, hasDisplay } from './findBrowser';
import { showTrouble, showWindow } from './open';
import { openFolder } from './openFolder';
import { browserPrinter, type BrowserPrinter } from './printer';
import { serve } from './server';
import { version } from './version';

const argv = process.argv.slice(2);
const dataFolder = dataFolderOf(argv);
const mayOpen = !argv.includes('--no-open');
const root = join(__dirname, '..', 'renderer');
const token = randomBytes(32).toString('hex');
const sheets = sheetShelf();
let host: Host | undefined;
let address = '';
let printer: BrowserPrinter | undefined;

async function stopWith(code: StartTrouble): Promise<never> {
  console.error(troubleLine(code));
  if (mayOpen) await showTrouble(troublePage(code, dataFolder));
  process.exit(1);
}

function openHost(): ReturnType<typeof createHost> {
  const browser = findBrowser();
  printer = browser === undefined ? undefined : browserPrinter(browser, sheets, () => address);
  return createHost({
    kind: 'loopback',
    dataFolder,
    version,
    workers: {
      extraction: join(__dirname, 'extraction-worker.cjs'),
      packages: join(__dirname, 'package-worker.cjs'),
      catalogue: join(__dirname, 'catalogue-worker.cjs'),
      pictures: join(__dirname, 'picture-worker.cjs'),
    },
    ...(printer === undefined ? {} : { printer: printer.print }),
    ...(hasDisplay() ? { openFolder } : {}),
  });
}

const byHand = '请在本机的 Chromium、Chrome 或 Edge 中打开上面的地址。按 Ctrl+C 结束。';

/** Resolves when the window is closed, or when the process is told to end. A browser that fails leaves the address to be opened by hand. */
async function untilDone(): Promise<void> {
  const told = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  const opened = `${address}/#${tokenParameter}=${token}`;
  // The tests and officers without a screen read this line.
  console.log(`公开台地址：${opened}`);
  const closed = mayOpen ? showWindow(opened, join(dataFolder, 'browser', 'loopback')) : undefined;
  if (mayOpen && closed === undefined) console.log(`没有可用的屏幕或浏览器，${byHand}`);
  const end = closed === undefined ? await told : await Promise.race([told, closed]);
  if (end !== 'failed') return;
  console.log(`浏览器没有打开，或者中途退出了。${byHand}`);
  await told;
}

async function start(): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return stopWith('not-built');
  // The data folder first: a second start on it is the likelier reason for a taken port, and the better sentence.
  const made = await openHost();
  if (!made.ok) return stopWith(made.error);
  const served = await serve({ port: Number(optionOf(argv, '--port') ?? loopbackPort), token, root, sheets, host: () => host });
  if (!served.ok) {
    await made.value.close();
    return stopWith(served.error);
  }
  address = `http://127.0.0.1:${served.value.port}`;
  host = made.value;
  await untilDone();
  await served.value.close();
  await made.value.close();
  await printer?.close();
  process.exit(0);
}

void start();

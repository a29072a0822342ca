import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import path from 'node:path';
import { quietFlags } from '../../src-main/loopback/findBrowser';
import { moveClock } from './dayOfTests';
import { failOn, shooter, watch, type Desk } from './desk';
import { startLoopback } from './loopbackProcess';
import { leavingRequests } from './netLog';

/** Port and origin belong together: a folder that is opened again, or a copy of it, gets its port again. */
const portFile = (dataFolder: string): string => path.join(dataFolder, 'browser', 'port');

const portOf = (dataFolder: string): number => (existsSync(portFile(dataFolder)) ? Number(readFileSync(portFile(dataFolder), 'utf8')) : 0);

function keepPort(dataFolder: string, port: number): void {
  mkdirSync(path.dirname(portFile(dataFolder)), { recursive: true });
  writeFileSync(portFile(dataFolder), String(port));
}

const size = { width: 1366, height: 768 };

/** The loopback host of this folder in a real Chromium, with its profile inside the folder. */
export async function openInChromium(executablePath: string, dataFolder: string): Promise<Desk> {
  const host = await startLoopback({ dataFolder, port: portOf(dataFolder), browser: executablePath });
  if (!('address' in host)) throw new Error(`the loopback host did not start (${host.exitCode}): ${host.errors}`);
  keepPort(dataFolder, host.port);
  const log = path.join(dataFolder, `net-log-${Date.now()}.json`);
  const profile = path.join(dataFolder, 'browser', 'loopback');
  // The flags of the officer's own window; the profile is Playwright's to name.
  const quiet = quietFlags(profile).filter((flag) => !flag.startsWith('--user-data-dir'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: size,
    locale: 'zh-CN',
    args: [...quiet, '--no-sandbox', '--disable-gpu', `--log-net-log=${log}`],
  });
  await context.addInitScript({ content: moveClock });
  const page = context.pages()[0] ?? (await context.newPage());
  const { trouble } = watch(page);
  await page.goto(host.address);
  return {
    host: 'chromium',
    page,
    dataFolder,
    shot: shooter('chromium', page),
    close: async () => {
      await context.close();
      const code = await host.end();
      failOn([
        ...trouble(),
        ...leavingRequests(log).map((url) => `the browser ${url}`),
        ...(code === 0 ? [] : [`the host ended with ${code}: ${host.errors()}`]),
      ]);
    },
    cutPower: async () => {
      await host.kill();
      await context.close();
    },
  };
}

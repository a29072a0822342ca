import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, hasDisplay, quietFlags } from './findBrowser';

/** `closed` by the officer, or `failed`: the browser did not start, or died. */
type WindowEnd = 'closed' | 'failed';

function appWindow(browser: string, profile: string, address: string): Promise<WindowEnd> {
  return new Promise((ended) => {
    const child = spawn(browser, [...quietFlags(profile), `--app=${address}`, '--window-size=1366,768'], { stdio: 'ignore' });
    child.once('error', () => ended('failed'));
    child.once('exit', (code) => ended(code === 0 ? 'closed' : 'failed'));
  });
}

/** Shows the address in an app window and resolves when that window is gone; undefined when this machine cannot show one. */
export function showWindow(address: string, profile: string): Promise<WindowEnd> | undefined {
  const browser = findBrowser();
  return browser === undefined || !hasDisplay() ? undefined : appWindow(browser, profile, address);
}

/** Shows a page of words when the app cannot start; without a screen the console has already said it. */
export async function showTrouble(html: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'gongkai-trouble-'));
  await showWindow(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`, profile);
  rmSync(profile, { recursive: true, force: true });
}

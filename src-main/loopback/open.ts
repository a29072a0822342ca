import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, hasDisplay, quietFlags } from './findBrowser';

function appWindow(browser: string, profile: string, address: string): Promise<void> {
  return new Promise((closed) => {
    const child = spawn(browser, [...quietFlags(profile), `--app=${address}`, '--window-size=1366,768'], { stdio: 'ignore' });
    child.once('error', () => closed());
    child.once('exit', () => closed());
  });
}

/** Shows the address in an app window and resolves when that window is closed; undefined when this machine cannot show one. */
export function showWindow(address: string, profile: string): Promise<void> | undefined {
  const browser = findBrowser();
  return browser === undefined || !hasDisplay() ? undefined : appWindow(browser, profile, address);
}

/** Shows a page of words when the app cannot start; without a screen the console has already said it. */
export async function showTrouble(html: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'gongkai-trouble-'));
  await showWindow(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`, profile);
  rmSync(profile, { recursive: true, force: true });
}

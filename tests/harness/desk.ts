import type { ConsoleMessage, Page } from 'playwright';
import { leaves } from './netLog';
import { results } from './results';

export type DeskHost = 'chromium' | 'electron';

export interface DeskOptions {
  /** A new empty folder when left out. The same folder again finds the same office, working store included. */
  readonly dataFolder?: string;
  /** A new folder that begins as a copy of this one, working store and port included; the other is left as it is. */
  readonly copyOf?: string;
  /** What is put into the folder before the app opens it. */
  readonly prepare?: (dataFolder: string) => Promise<void>;
}

/** The app, open on a screen of 1366×768, and everything it asked for. */
export interface Desk {
  readonly host: DeskHost;
  readonly page: Page;
  readonly dataFolder: string;
  /** Saves test-results/screenshots/<host>-<name>.png. */
  readonly shot: (name: string) => Promise<void>;
  /** Closes as an officer does. Fails when a request left the machine, a script broke or the content policy stopped something. */
  readonly close: () => Promise<void>;
  /** Ends the host as a power cut would, the browser with it. Checks nothing. */
  readonly cutPower: () => Promise<void>;
}

/** Gathers what must never happen while the page is open. */
export function watch(page: Page): { readonly trouble: () => readonly string[] } {
  const trouble: string[] = [];
  page.context().on('request', (request) => {
    if (leaves(request.url())) trouble.push(`a request left the machine: ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`a script broke: ${error.stack ?? error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.text().includes('Content Security Policy')) trouble.push(`the content policy stopped something: ${message.text()}`);
  });
  return { trouble: () => trouble };
}

export const shooter =
  (host: DeskHost, page: Page) =>
  async (name: string): Promise<void> => {
    await page.screenshot({ path: results('screenshots', `${host}-${name}.png`) });
  };

export function failOn(trouble: readonly string[]): void {
  if (trouble.length > 0) throw new Error(trouble.join('\n'));
}

import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import type { Desk, OpenDesk } from '../harness';
import type { DeskOptions } from '../harness/desk';
import { results } from '../harness/results';
import { setUpUnit } from './setUpDesk';

/** What a folder must not carry into its copies: logs of what the first browser asked for. */
const isKept = (file: string): boolean => !path.basename(file).startsWith('net-log');

/**
 * The first visit notes itself and the draft of the set-up is dropped after the page is there. A copy taken before these rows reached
 * the journal would hold a store that knows more than its journal.
 */
async function everythingSent(page: Page): Promise<void> {
  await page.getByText('今天是第一次打开').waitFor();
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('gongkai');
        opening.onsuccess = () => {
          const db = opening.result;
          const read = db.transaction(['outbox', 'settings', 'drafts'], 'readonly');
          const [waiting, visits] = [read.objectStore('outbox').count(), read.objectStore('settings').getKey('visits')];
          const setup = read.objectStore('drafts').getKey('setup');
          read.oncomplete = () => {
            db.close();
            resolve(waiting.result === 0 && visits.result !== undefined && setup.result === undefined);
          };
        };
        opening.onerror = () => resolve(false);
      }),
    undefined,
    { polling: 200 },
  );
}

async function setUpOnce(openDesk: OpenDesk, unit: string, kept: string): Promise<void> {
  const desk = await openDesk();
  await setUpUnit(desk.page, unit);
  await everythingSent(desk.page);
  await desk.close();
  cpSync(desk.dataFolder, kept, { recursive: true, filter: isKept });
}

/** Copies of a folder share its port: desks that are open at once come from folders of their own. */
const worker = process.env['VITEST_POOL_ID'] ?? '1';

/** The folder of an office that its officers have set up: through the pages once in a run and worker, the same folder after that. */
async function officeFolder(openDesk: OpenDesk, unit = '白阳'): Promise<string> {
  const kept = results('offices', worker, unit);
  if (!existsSync(kept)) await setUpOnce(openDesk, unit, kept);
  return kept;
}

/** That office, open, in a folder of its own. */
export async function openOffice(openDesk: OpenDesk, unit = '白阳', prepare?: DeskOptions['prepare']): Promise<Desk> {
  const copyOf = await officeFolder(openDesk, unit);
  const desk = await openDesk({ copyOf, ...(prepare && { prepare }) });
  await desk.page.getByRole('navigation', { name: '栏目' }).waitFor();
  return desk;
}

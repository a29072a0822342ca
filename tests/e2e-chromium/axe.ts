import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe calls serious or critical on the page as it stands, one line each. */
export async function seriousTrouble(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}

import type { Page } from 'playwright';

/** The search box, in the host's own window: the record just made, by the tail of its index number. */
export async function findAgain(page: Page, indexNumber: string, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(indexNumber.slice(-5));
  await page.getByRole('option').filter({ hasText: title }).filter({ hasText: indexNumber }).waitFor();
  await page.keyboard.press('Escape');
}

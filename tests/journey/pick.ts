import type { Locator, Page } from 'playwright';

/** A click on a list that is still unfolding can be lost on a slow machine; whoever sees it stay clicks again. */
export async function take(list: Locator, option: Locator): Promise<void> {
  await option.click();
  await list.waitFor({ state: 'hidden', timeout: 5_000 }).catch(() => option.click());
  await list.waitFor({ state: 'hidden' });
}

/** Picks from the list of a box. A list that is still closing would stand beside the next one, so its end is waited for. */
export async function pick(page: Page, box: Locator, title: string): Promise<void> {
  await box.click();
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  // A click on a box that is just being drawn again can be lost; a second one on an open box would close it.
  await list.waitFor({ timeout: 5_000 }).catch(() => box.click());
  const option = list.getByTitle(title);
  // Only what is in sight of a long list is drawn; typing narrows it.
  if ((await box.getAttribute('readonly')) === null && (await option.count()) === 0) await box.fill(title);
  await take(list, option);
}

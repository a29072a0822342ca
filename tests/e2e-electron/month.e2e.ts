import { it } from 'vitest';
import { describeDesk } from '../harness';
import { results } from '../harness/results';
import { walkMonth } from '../journey/month';

describeDesk('electron', 'a month of a township, packaged', (openDesk) => {
  it('goes from the first start to the county', { timeout: 420_000 }, async () => {
    await walkMonth(
      () => openDesk(),
      async (page, name) => void (await page.screenshot({ path: results('screenshots', `electron-month-${name}.png`) })),
    );
  });
});

import { it } from 'vitest';
import { describeDesk } from '../harness';
import { walkMonth } from '../journey/month';

describeDesk('chromium', 'a month of a township', (openDesk) => {
  it('goes from the first start to a package', async () => {
    await walkMonth(
      () => openDesk(),
      async (page, name) => void (await page.screenshot({ path: `test-results/screenshots/month-${name}.png` })),
    );
  });
});

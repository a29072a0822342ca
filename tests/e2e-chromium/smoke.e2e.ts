import { expect, it } from 'vitest';
import { describeDesk } from '../harness';

describeDesk('chromium', 'the app on the loopback host', (openDesk) => {
  it('opens, names itself and hides its token', async () => {
    const { page, shot } = await openDesk();
    await page.getByText('公开台').first().waitFor();
    expect(page.url()).not.toContain('token');
    await shot('start');
  });

  it('opens the same folder again', async () => {
    const first = await openDesk();
    await first.close();
    const second = await openDesk({ dataFolder: first.dataFolder });
    await second.page.getByText('公开台').first().waitFor();
  });
});

import { expect, it } from 'vitest';
import { describeDesk } from '../harness';

describeDesk('electron', 'the packaged app in Electron', (openDesk) => {
  it('opens at its own origin without Node in the page', async () => {
    const { page, shot } = await openDesk();
    await page.getByText('公开台').first().waitFor();
    expect(page.url()).toMatch(/^app:\/\/desk\//);
    expect(await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in globalThis))).toEqual([]);
    await shot('start');
  });
});

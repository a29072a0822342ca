import { expect, it } from 'vitest';
import { channelRows, winter } from '../e2e-chromium/channelsDesk';
import { openSeeded } from '../e2e-chromium/seedDesk';
import { press } from '../e2e-chromium/setUpDesk';
import { describeDesk } from '../harness';
import { clipboardOf } from '../harness/clipboardOf';
import type { ElectronDesk } from '../harness/electronDesk';

/** From here on the window may look at the clipboard, as another program may. */
const allowReading = ({ app }: ElectronDesk): Promise<void> =>
  app.evaluate(({ session }) => {
    session.defaultSession.setPermissionCheckHandler(() => true);
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(true));
  });

describeDesk('electron', 'the clipboard of the desktop', (openDesk) => {
  it('takes pictures, words, and words with their looks; it is never read', async () => {
    // Desks of this host are Electron's: the harness opened it there.
    const desk = (await openSeeded(openDesk, channelRows)) as ElectronDesk;
    const { page } = desk;
    const go = async (channel: string, name: string): Promise<void> => {
      await page.evaluate((to) => (location.hash = `#/channels/record/${to}`), `${winter.id}?channel=${channel}`);
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    };
    await page.getByRole('heading', { level: 1 }).waitFor();
    await go('poster', '二维码卡片');
    await page.getByRole('img', { name: '二维码卡片' }).waitFor();
    await press(page, '复制图片');
    await page.getByText('图片已复制').waitFor();
    await desk.shot('channels-clipboard');
    const refused = await page.evaluate(() => navigator.clipboard.readText().catch((error: unknown) => String(error)));
    expect(refused).toContain('NotAllowedError');
    await allowReading(desk);
    const { picture } = await clipboardOf(page);
    expect(picture).toMatchObject({ width: 1165, height: 1654 });
    expect(picture?.code).toContain(winter.indexNumber);

    await go('website', '政府网站');
    await press(page, '复制文稿');
    await page.getByText('已复制，可以去粘贴').waitFor();
    expect((await clipboardOf(page)).plain).toMatch(/^关于做好2026年冬春救助工作的通知\s+各村民委员会/u);
    await press(page, '复制带格式的正文');
    await page.getByText('粘贴到网站或公众号的编辑页面').waitFor();
    expect((await clipboardOf(page)).html).toMatch(/<td[^>]*>陡坡村<\/td><td[^>]*>112<\/td>/u);
  });
});

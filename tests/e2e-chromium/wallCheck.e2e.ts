import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { codeOf } from '../../src-domain/notices/printed';
import { aRecord } from '../builders/ledger';
import { plainJpeg } from '../builders/photos';
import { aPosting } from '../builders/postings';
import { aPrintedSheet } from '../builders/printedSheets';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openSeeded, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const record = aRecord({
  id: 'r-welfare',
  indexNumber: '640425031/2026-00007',
  title: '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的通知',
  formedOn: day('2026-11-09'),
  catalogueItem: 'Z10',
});
const older = aPrintedSheet(record, 'n0', ['甲某某', '乙某', '丙某某'], '2026-11-09T06:00:00Z');
const current = aPrintedSheet(record, 'n1', ['甲某某', '乙某', '丁某'], '2026-11-10T01:00:00Z');
const posted = aPosting({
  record: 'r-welfare',
  title: '2026年第二批低保初审公示',
  postedOn: day('2026-11-10'),
  until: day('2026-11-19'),
  place: '陡坡村公开栏',
  sheet: current.id,
});

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('核验码').fill(code);
  await press(page, '核对这个码');
}

/** The code of the sheet on the page, as a telephone takes it: on a wall, a little askew, not filling the picture. */
async function asPhotographed(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const code = document.querySelector('.notice-mark svg')?.cloneNode(true) as SVGElement;
    code.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    [code.style.width, code.style.height] = ['300px', '300px'];
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(code.outerHTML)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1500, 1100];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#b9b4a8';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.rotate(0.07);
    context.fillStyle = '#f4f1ea';
    context.fillRect(240, 60, 1000, 900);
    context.globalAlpha = 0.9;
    context.drawImage(image, 330, 560, 300, 300);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

/** A picture as the camera would show it, in place of a camera that this machine does not have. */
const cameraShows = (page: Page, picture: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const draw = () => canvas.getContext('2d')?.drawImage(image, 0, 0);
    draw();
    setInterval(draw, 100);
    const stream = canvas.captureStream(10);
    Reflect.set(window, 'testStream', stream);
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream);
  }, picture.toString('base64'));

const trackState = (page: Page) => page.evaluate(() => (Reflect.get(window, 'testStream') as MediaStream).getTracks()[0]?.readyState);

describeDesk('chromium', 'a copy on the wall', (openDesk) => {
  it('is held against the file by its code, by a photo and by the camera', async () => {
    const rows = [row('records', record), row('printedSheets', older), row('printedSheets', current), row('postings', posted)];
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve(rows));
    await page.getByRole('link', { name: /^公开栏/ }).click();
    await page.getByRole('link', { name: '核对墙上的公示单' }).click();
    await page.getByRole('heading', { level: 1, name: '核对墙上的公示单' }).waitFor();
    await shot('check-01-page');
    expect(await seriousTrouble(page)).toEqual([]);

    const code = codeOf(current.id);
    await typeCode(page, code.slice(0, 9));
    await page.getByRole('alert').getByText('核验码不完整').waitFor();
    await typeCode(
      page,
      code.replace(/.$/u, (sign) => (sign === '3' ? '4' : '3')),
    );
    await page.getByRole('alert').getByText('核验码里有字看错了').waitFor();
    await typeCode(page, code.toLowerCase().replaceAll('-', ' '));
    await page.getByText('对得上：这是登记张贴的那一张').waitFor();
    await page.getByText('陡坡村公开栏：2026-11-10 张贴，公示到 2026-11-19').waitFor();
    await page.getByRole('region', { name: '公示单预览' }).getByText('丁某').waitFor();
    await shot('check-02-hangs');
    expect(await seriousTrouble(page)).toEqual([]);
    const photographed = await asPhotographed(page);

    await typeCode(page, codeOf(older.id));
    await page.getByText('这是旧的内容，后来改过并重新打印').waitFor();
    await page.getByText('3 | 丙某某 | 陡坡村二组').waitFor();
    await page.getByText('3 | 丁某 | 陡坡村二组').waitFor();
    await shot('check-03-older');
    expect(await seriousTrouble(page)).toEqual([]);
    await typeCode(page, codeOf('e'.repeat(64)));
    await page.getByText('这台电脑没有打印过这个核验码的公示单').waitFor();
    await shot('check-04-unknown');

    await page.locator('input[type=file]').setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: plainJpeg() });
    await page.getByText('照片里没有找到二维码').waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'IMG.png', mimeType: 'image/png', buffer: photographed });
    await page.getByText('对得上：这是登记张贴的那一张').waitFor({ timeout: 60_000 });
    await page.getByText('照片里没有找到二维码').waitFor({ state: 'hidden' });

    await typeCode(page, codeOf(older.id));
    await page.getByText('这是旧的内容，后来改过并重新打印').waitFor();
    await cameraShows(page, photographed);
    await press(page, '用摄像头扫');
    await page.getByText('对得上：这是登记张贴的那一张').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '用摄像头扫' }).waitFor();
    expect(await trackState(page)).toBe('ended');
  });

  it('asks for the camera on its own page only, and lets go of it when the page is left', async () => {
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve([]));
    await page.getByRole('link', { name: /^公开栏/ }).click();
    await page.getByRole('link', { name: '核对墙上的公示单' }).click();
    await page.getByRole('heading', { level: 1, name: '核对墙上的公示单' }).waitFor();
    // This machine has no camera: the browser says so, or refuses.
    await press(page, '用摄像头扫');
    await page.getByText(/没有找到摄像头|没有允许使用摄像头/).waitFor();
    await shot('check-05-no-camera');
    const blank = await page.locator('h1').screenshot();
    await cameraShows(page, blank);
    await press(page, '用摄像头扫');
    await page.getByLabel('摄像头画面').waitFor();
    await shot('check-06-camera');
    expect(await seriousTrouble(page)).toEqual([]);
    expect(await trackState(page)).toBe('live');
    await page.getByRole('link', { name: '回到公开栏' }).click();
    await page.getByRole('tab', { name: '制作公示单' }).waitFor();
    await expect.poll(() => trackState(page)).toBe('ended');
  });
});

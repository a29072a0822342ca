import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Board } from '../../src-domain/notices/boards/types';
import { postingAsPublication } from '../../src-domain/notices/posting';
import { aRecord } from '../builders/ledger';
import { said, telephonePhoto } from '../builders/photos';
import { aPosting } from '../builders/postings';
import { describeDesk } from '../harness';
import { results } from '../harness/results';
import { pick } from '../journey/pick';
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
const hung = { record: 'r-welfare', title: '2026年第二批低保初审公示', postedOn: day('2026-11-10'), until: day('2026-11-19') };
const posted = aPosting({ ...hung, id: 'n1', place: '镇政府门前公开栏' });
const inVillage = aPosting({ ...hung, id: 'n1/b2', place: '陡坡村公开栏' });

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

/** Files of the vault. */
const kept = (dataFolder: string): readonly string[] => {
  const folder = path.join(dataFolder, 'vault');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name));
};

const photo = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer });
const give = (page: Page, ...files: readonly ReturnType<typeof photo>[]) => page.locator('input[type=file]').setInputFiles([...files]);

describeDesk('chromium', 'a sheet on its board', (openDesk) => {
  it('gets photos without place and device, objections, a report, and comes down with them said', async () => {
    const rows = [row('records', record), row('postings', posted), row('postings', inVillage)];
    const { page, shot, dataFolder } = await openSeeded(openDesk, () => Promise.resolve(rows));
    await page.getByRole('link', { name: /^公开栏/ }).click();
    await page.getByRole('tab', { name: /^栏上现有/ }).click();
    await page.getByRole('link', { name: hung.title }).click();
    await page.getByRole('heading', { level: 1, name: hung.title }).waitFor();
    await page.getByText('公示期满 4 天，可以撤下').waitFor();
    await page.getByRole('link', { name: '陡坡村公开栏' }).waitFor();
    await shot('posting-01-page');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, photo('IMG_1.jpg', telephonePhoto(6)), photo('IMG_2.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')));
    await page.getByText(/已存 1 张照片。去掉了：.*拍摄地点/).waitFor();
    await page.getByText(/IMG_2\.heic：这是苹果手机的 HEIC 照片/).waitFor();
    await page.getByRole('img', { name: '墙面照片 1' }).waitFor();
    await shot('posting-02-photo');
    expect(await seriousTrouble(page)).toEqual([]);
    const files = kept(dataFolder);
    expect(files).toHaveLength(1);
    const bytes = readFileSync(files[0] ?? '');
    for (const words of Object.values(said)) expect(bytes.includes(words), words).toBe(false);
    await give(page, photo('again.jpg', telephonePhoto(6)), photo('notes.jpg', Buffer.from('不是照片')));
    await page.getByText('again.jpg：这张照片已经存过了').waitFor();
    await page.getByText(/notes\.jpg：这不是 JPEG 或 PNG 照片/).waitFor();

    await press(page, '看大图：照片 1');
    const large = page.getByRole('dialog', { name: '墙面照片 1' });
    const image = large.getByRole('img', { name: '墙面照片 1' });
    await image.waitFor();
    // Held upright: orientation 6 of a picture that lies.
    const drawn = await image.evaluate((each: HTMLImageElement) => each.decode().then(() => each.naturalHeight > each.naturalWidth));
    await shot('posting-03-large');
    expect(drawn).toBe(true);
    expect(await seriousTrouble(page)).toEqual([]);
    await large.getByLabel('照片说明').fill('镇政府大门东侧，找 13812345678');
    await press(page, '存下说明');
    await page.getByRole('alert').getByText('先把像个人信息的地方改掉，或者核对后勾上').waitFor();
    await large.getByLabel('照片说明').fill('镇政府大门东侧');
    await press(page, '存下说明');
    await page.getByText('已存下照片 1 的说明').waitFor();
    await press(page, '看大图：照片 1，镇政府大门东侧');
    await press(page, '拿掉这张照片：照片 1，镇政府大门东侧');
    await page.getByText('已拿掉一张照片').waitFor();
    await page.getByRole('img', { name: /^墙面照片 1/ }).waitFor({ state: 'hidden' });
    await press(page, '撤销');
    await page.getByRole('img', { name: '墙面照片 1：镇政府大门东侧' }).waitFor();

    await press(page, '登记异议');
    const panel = page.getByRole('dialog', { name: '登记异议' });
    await panel.getByRole('textbox', { name: '收到日期' }).fill('2026-11-18');
    // A test number of screening.json, of nobody.
    await panel.getByLabel('内容').fill('二组一户人均收入算低了，可打电话 13812345678 了解');
    await panel.getByText(/写的内容里有 \d 处像是个人信息/).waitFor();
    await panel.getByRole('button', { name: '登记异议' }).click();
    await page.getByRole('alert').getByText('方式还没有选').waitFor();
    await pick(page, panel.getByRole('combobox', { name: '方式' }), '来电');
    await panel.getByRole('button', { name: '登记异议' }).click();
    await page.getByRole('alert').getByText('先把像个人信息的地方改掉，或者核对后勾上').waitFor();
    await shot('posting-04-personal');
    expect(await seriousTrouble(page)).toEqual([]);
    await panel.getByLabel('内容').fill('二组一户人均收入算低了');
    await panel
      .getByText(/像是个人信息/)
      .first()
      .waitFor({ state: 'hidden' });
    await panel.getByRole('button', { name: '登记异议' }).click();
    await page.getByText('已登记一件异议').waitFor();
    await page.getByText('还没有办结').waitFor();

    await page.getByRole('link', { name: '登记撤下' }).first().click();
    const down = page.getByRole('dialog', { name: `登记撤下：${hung.title}` });
    await down.getByLabel('撤下人').fill('马文清');
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page
      .getByRole('alert')
      .getByText(/还有 1 件异议没有办结。先办结/)
      .waitFor();
    await shot('posting-05-open-objection');
    await page.keyboard.press('Escape');
    await down.waitFor({ state: 'hidden' });
    await page.getByText('1 件，1 件没办结').waitFor();

    await page.getByRole('link', { name: hung.title }).click();
    await press(page, '登记办结：二组一户人均收入算低了');
    const handling = page.getByRole('dialog', { name: '登记办结' });
    await handling.getByLabel('处理结果').fill('入户复核，核算无误，维持原结果。');
    await handling.getByRole('button', { name: '登记办结' }).click();
    await page.getByRole('cell', { name: /入户复核，核算无误，维持原结果。/ }).waitFor();
    await shot('posting-06-handled');

    await page.getByRole('link', { name: '公示情况说明' }).click();
    await page.getByText(/公示期自2026年11月11日至2026年11月19日，共9天，其中工作日7天/).waitFor();
    await page.getByText(/还有2处没有撤下，公示还没有办完/).waitFor();
    await shot('posting-07-report');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '张贴情况' }).click();
    await page.getByRole('link', { name: '登记撤下' }).first().click();
    await down.getByLabel('撤下人').fill('马文清');
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page.getByText(`已登记撤下：${hung.title}`).waitFor();
    await page.getByRole('tab', { name: '已经撤下' }).click();
    await page
      .getByRole('row', { name: /镇政府门前公开栏/ })
      .getByRole('link', { name: hung.title })
      .click();
    await page.getByRole('heading', { level: 1, name: hung.title }).waitFor();
    await page.getByText('公示期满以后又贴了 3 天').waitFor();
    await shot('posting-08-down');
    await page.getByRole('link', { name: '公示情况说明' }).click();
    await page.getByText('公示已经期满，公示单已经全部撤下，没有未办结的异议。').waitFor();
    await press(page, '存成 Word');
    await page.getByText(/已存成 .+\.docx/).waitFor({ timeout: 90_000 });
    writeFileSync(results('posting-report.docx'), readFileSync(path.join(dataFolder, 'papers', '公示情况说明.docx')));
  });

  it('is put right where it was registered wrongly, or taken back, and nothing said is lost', async () => {
    const wall: Board = { id: 'b1', name: '镇政府门前公开栏', formerNames: [], village: null, place: '', closedOn: null, closedWhy: '' };
    const boards = [wall, { ...wall, id: 'b2', name: '便民服务中心公开栏' }, { ...wall, id: 'b3', name: '集市公开栏' }];
    const act = [
      aPosting({ ...hung, id: 'n1/b1', board: 'b1', place: '镇政府门前公开栏' }),
      aPosting({ ...hung, id: 'n1/b2', board: 'b2', place: '便民服务中心公开栏' }),
    ];
    const published = aRecord({
      ...record,
      publications: [postingAsPublication(hung.postedOn, ['便民服务中心公开栏', '镇政府门前公开栏'])],
    });
    const rows = [row('records', published), ...boards.map((board) => row('boards', board)), ...act.map((each) => row('postings', each))];
    const { page, shot } = await openSeeded(openDesk, () => Promise.resolve(rows));
    await page.getByRole('link', { name: /^公开栏/ }).click();
    await page.getByRole('tab', { name: /^栏上现有/ }).click();
    await page.getByRole('link', { name: hung.title }).click();
    await page.getByRole('heading', { level: 1, name: hung.title }).waitFor();
    await page.getByRole('link', { name: '更正登记' }).click();
    await page.getByRole('heading', { level: 1, name: '更正登记' }).waitFor();
    await press(page, '存下更正');
    await page.getByRole('alert').getByText('和原来登记的一样，没有改动').waitFor();
    await shot('posting-09-amend');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('textbox', { name: '张贴日期' }).fill('2026-11-11');
    await pick(page, page.getByRole('combobox', { name: '贴在哪里' }), '便民服务中心公开栏');
    await press(page, '存下更正');
    await page
      .getByRole('alert')
      .getByText(/这一处已经登记过同一张公示单/)
      .waitFor();
    await pick(page, page.getByRole('combobox', { name: '贴在哪里' }), '集市公开栏');
    await page.getByRole('checkbox', { name: '同一次登记的另外 1 处，日期和经手人也照这样改' }).check();
    await press(page, '存下更正');
    await page.getByRole('alert').getByText('为什么改还没有填').waitFor();
    await page.getByLabel('为什么改').fill('登记时看错了日期和栏');
    await press(page, '存下更正');
    await page.getByText('已存下更正').waitFor();
    await page.getByText('张贴日期：2026-11-10 → 2026-11-11；张贴地点：镇政府门前公开栏 → 集市公开栏').waitFor();
    await page.getByText('理由：登记时看错了日期和栏').waitFor();
    // A day later on the wall, a day longer: seven working days are counted from the day it really went up.
    await page.getByText('公示单上印到 2026-11-19，按规定应贴到 2026-11-20').waitFor();
    await page.getByText('公示期满 3 天，可以撤下').waitFor();
    await shot('posting-10-corrected');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '便民服务中心公开栏' }).click();
    await page.getByText('张贴日期：2026-11-10 → 2026-11-11').waitFor();

    await page.getByRole('link', { name: '登记撤下' }).first().click();
    const down = page.getByRole('dialog', { name: `登记撤下：${hung.title}` });
    await down.getByLabel('撤下人').fill('马文清');
    await down.getByRole('button', { name: '登记撤下' }).click();
    await page.getByText(`已登记撤下：${hung.title}`).waitFor();
    await page.getByRole('tab', { name: '已经撤下' }).click();
    await page
      .getByRole('row', { name: /集市公开栏/ })
      .getByRole('link', { name: hung.title })
      .click();
    await page.getByRole('link', { name: '更正登记' }).click();
    await page.getByRole('checkbox', { name: '撤下登记错了，这张现在还贴着' }).check();
    await page.getByLabel('为什么改').fill('只撤了便民服务中心那张');
    await shot('posting-11-still-up');
    await press(page, '存下更正');
    await page.getByText('撤下日期：2026-11-23 → 还贴着').waitFor();
    await page.getByText('公示期满 3 天，可以撤下').waitFor();

    await page.getByRole('link', { name: '更正登记' }).click();
    await press(page, '撤销这次登记');
    await page.getByRole('alert').getByText('为什么撤销还没有填').waitFor();
    await page.getByLabel('为什么撤销').fill('集市那边没有贴');
    await press(page, '撤销这次登记');
    await page.getByText('这次张贴登记已经撤销').waitFor();
    await shot('posting-12-withdrawn');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '回到已经撤下' }).click();
    await page.getByText('撤销的登记 1 条').click();
    await page.getByText(/集市公开栏，登记为 2026-11-11 张贴，2026-11-23 撤销：集市那边没有贴/).waitFor();
    await shot('posting-13-history');
    await page.getByRole('link', { name: '台账' }).click();
    await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
    await page.getByText('便民服务中心公开栏').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('集市公开栏');
    await page.goBack();
    await page.getByText('撤销的登记 1 条').click();
    await page.getByRole('listitem').getByRole('link', { name: hung.title }).click();
    await press(page, '恢复这次登记');
    await page.getByText('已恢复登记').waitFor();
    await page.getByRole('link', { name: '便民服务中心公开栏' }).waitFor();
  });
});

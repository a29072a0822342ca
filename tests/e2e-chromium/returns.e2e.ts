import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { october, organisation } from './october';
import { packageText } from './packageText';
import { openSeeded } from './seedDesk';
import { passphrase, press } from './setUpDesk';

const figure = (page: Page, row: string) => page.locator(`#figure-${row.replaceAll('.', '-')}`);
const number = (page: Page, row: string): Promise<string | null> => figure(page, row).locator('.returns-number').textContent();
const handIn = '定稿并生成数据包';

async function openReturn(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^月报/ }).click();
  await page.getByRole('heading', { level: 1, name: '2026年10月月报' }).waitFor();
}

async function note(page: Page, rule: string, words: string): Promise<void> {
  await press(page, `${rule} 写说明`);
  await page.getByLabel('说明', { exact: true }).fill(words);
  await press(page, '存下说明');
  await page.getByText(`已说明：${words}`).waitFor();
}

async function sign(page: Page, said = passphrase): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('口令').fill(said);
  await dialog.getByLabel('口令').press('Enter');
}

describeDesk('chromium', '月报', (openDesk) => {
  it('opens the records of every figure and names what keeps it from 定稿', async () => {
    const since = { table: 'settings', key: 'since', value: { key: 'since', value: '2026-09-01' } };
    const { page, shot } = await openSeeded(openDesk, async (call) => [...(await october(call)), since]);
    await openReturn(page);
    await page.getByText('11月13日 前交，已逾期 6 个工作日').waitFor();
    await press(page, '2026年10月月报 怎么算的');
    await page.getByText('到期日是 2026-11-13。').waitFor();
    await shot('returns-due');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /10月.*逾期未报/ }).waitFor();
    expect(await page.locator('.returns-figure').count()).toBe(58);
    expect([await number(page, '1.1'), await number(page, '1.2.2'), await number(page, '8.1')]).toEqual(['3', '2', '空']);
    await figure(page, '1.2.2').click();
    await page.getByRole('heading', { name: '2.政府网站公开政府信息数：2 条' }).waitFor();
    await page.getByText('2026年耕地地力保护补贴发放公示').waitFor();
    await shot('returns-draft');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await page.getByText('是 0：台账里没有一条算进这一行。').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('link', { name: '去台账看全部' }).click();
    await page.getByText('2026年10月月报的“一（二）2.政府网站公开政府信息数”，数的是下面这 2 条').waitFor();
    await page.getByRole('link', { name: '回到月报' }).click();

    await press(page, handIn);
    const problems = page.getByRole('alert').filter({ hasText: '还不能继续' });
    await problems.getByRole('link', { name: /^H01.*八（一）政府信息公开工作专门机构数、八（二）设置政府信息公开查阅点数/ }).waitFor();
    await problems.getByRole('link', { name: /^W01 还没有说明/ }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await shot('returns-refused');
    await problems.getByRole('link', { name: /^H01/ }).click();
    expect(await figure(page, '8.1').evaluate((cell) => cell === document.activeElement)).toBe(true);
    await page.getByText('空着：到这个月月底，还没有登记过机构、人员和经费。').waitFor();
    await shot('returns-blank');
    await page.getByRole('link', { name: '去登记机构人员经费' }).click();
    await page.getByRole('tab', { name: '机构人员经费', selected: true }).waitFor();
  });

  it('takes a typed figure with its reason, follows the typing, and gives it back', async () => {
    const { page, shot } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await openReturn(page);
    await page.getByText('硬性全部通过').waitFor();
    await figure(page, '1.1').focus();
    await page.keyboard.press('9');
    await page.getByText('硬性 1 处').waitFor();
    await page.getByText(/H12 每条主动公开信息至少要有一个公开渠道|每条主动公开信息至少要有一个公开渠道/).waitFor();
    await shot('returns-typing');
    await page.keyboard.press('Escape');
    await page.getByText('硬性全部通过').waitFor();

    await figure(page, '2.2.5').dblclick();
    await page.getByLabel(/填报数$/).fill('1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('请写清为什么和台账不一样').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByLabel('原因').fill('广播回应 1 次，没有登记台账');
    await page.keyboard.press('Enter');
    await page.getByText('计算 0 → 填报 1').first().waitFor();
    expect(await number(page, '2.2.5')).toBe('1');
    expect(await figure(page, '2.2.5').evaluate((cell) => cell === document.activeElement)).toBe(true);
    await shot('returns-changed');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.reload();
    await page.getByText('计算 0 → 填报 1').first().waitFor();
    await press(page, '二（二）5.其他方式回应事件数 恢复计算数');
    await page.getByText('没有，全部是台账计算的数。').waitFor();
    expect(await number(page, '2.2.5')).toBe('0');
  });

  it('prints on one page, and as Excel and Word', async () => {
    const { page, dataFolder } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await openReturn(page);
    await page.getByText('硬性全部通过').waitFor();
    await press(page, '导出 Excel 和 Word');
    await page.getByText('月报已经做成 Excel 和 Word').waitFor();
    expect(readdirSync(path.join(dataFolder, 'papers')).sort()).toEqual([
      '白阳镇人民政府政务公开月报2026-10（草稿）.docx',
      '白阳镇人民政府政务公开月报2026-10（草稿）.xlsx',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, '下载 白阳镇人民政府政务公开月报2026-10（草稿）.xlsx'),
    ]);
    expect(download.suggestedFilename()).toBe('白阳镇人民政府政务公开月报2026-10（草稿）.xlsx');
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await press(page, '打印');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
  });

  it('goes to the county, comes back, and goes again as a correction', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await openReturn(page);
    await note(page, 'W01', '三条信息各在一个渠道公开，没有重复');
    await page.getByLabel('填报人').fill('王志强');
    await press(page, handIn);
    await page.getByRole('link', { name: '填报人不能同时是负责人或者审核人' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('马文清');
    await page.getByLabel('联系电话').fill('0954-7012302');
    await press(page, handIn);
    await page.getByRole('dialog').getByText('定稿以后，这一版的数字不再变').waitFor();
    await shot('returns-hand-in');
    expect(await seriousTrouble(page)).toEqual([]);
    await sign(page, '不是这个口令');
    await page.getByText('口令不对').waitFor();
    await page.getByRole('dialog', { name: '生成2026年10月的数据包' }).waitFor();
    await shot('returns-wrong-passphrase');
    await sign(page);
    await page.getByText('数据包已生成：640425031-2026-10-0001.gkpkg').waitFor();
    await page.getByRole('button', { name: '登记县里意见' }).waitFor();
    await page.getByText('生成第 1 号数据包').waitFor();
    await shot('returns-written');
    expect(await seriousTrouble(page)).toEqual([]);

    const stick = path.join(dataFolder, 'stick');
    mkdirSync(stick);
    await press(page, '把 640425031-2026-10-0001.gkpkg 存到 U 盘');
    await page.getByRole('radio', { name: /别的文件夹/ }).check();
    await page.getByLabel('文件夹位置').fill(stick);
    await press(page, '存过去，读回核对');
    await page.getByText('复制后读回核对过').waitFor();
    await shot('returns-carried');
    await press(page, '好了');
    expect(readdirSync(stick)).toEqual(['640425031-2026-10-0001.gkpkg']);

    const first = await packageText(path.join(stick, '640425031-2026-10-0001.gkpkg'));
    const documents = JSON.parse(first.get('data/documents.json') ?? '');
    expect(documents.documents).toMatchObject([
      {
        indexNumber: '640425031/2026-00001',
        documentNumber: '白政发〔2026〕12号',
        review: { by: '王志强' },
        files: [{ name: '冬春救助通知.txt' }],
      },
    ]);
    expect(first.get(documents.documents[0].files[0].path)).toContain('请于10月底前报送冬春救助对象名单');
    expect(JSON.parse(first.get('data/catalogue.json') ?? '').items).toHaveLength(50);

    await press(page, '登记县里意见');
    await page.getByRole('radio', { name: /退回/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: '登记县里意见' }).click();
    await page.getByRole('link', { name: '退回要写原因' }).waitFor();
    await shot('returns-receipt');
    await page.getByLabel('退回的原因').fill('广播回应 1 次没有报');
    await page.getByRole('dialog').getByRole('button', { name: '登记县里意见' }).click();
    await page.getByText(/县里 .* 退回了这个月的月报：广播回应 1 次没有报/).waitFor();
    await page.getByText('已退回，请更正', { exact: true }).waitFor();
    await shot('returns-sent-back');

    await press(page, '更正');
    await press(page, '开始更正');
    await page.getByText('正在更正第 1 版：广播回应 1 次没有报').waitFor();
    // The panel gives the focus back only once it has slid away.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await figure(page, '2.2.5').focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByLabel('原因').fill('广播回应 1 次，县里要求补报');
    await page.keyboard.press('Enter');
    await page.getByText('计算 0 → 填报 1').first().waitFor();
    await press(page, handIn);
    await sign(page);
    await page.getByText('数据包已生成：640425031-2026-10-0002.gkpkg').waitFor();
    await page.getByText('已由第 2 版更正').waitFor();
    await page.getByText('原报 0 → 更正为 1').waitFor();
    await shot('returns-corrected');

    const second = await packageText(path.join(dataFolder, 'packages', '640425031-2026-10-0002.gkpkg'));
    const sent = JSON.parse(second.get('data/return.json') ?? '');
    const statement = (content: string | undefined) =>
      JSON.parse(Buffer.from(JSON.parse(content ?? '').payload, 'base64').toString()).predicate;
    expect(statement(second.get('statement.dsse.json'))).toMatchObject({ sequence: 2, period: '2026-10' });
    expect(sent.revises).toEqual({
      packageId: statement(first.get('statement.dsse.json')).packageId,
      reason: '广播回应 1 次没有报',
    });
    expect(sent.values['2.2.5']).toBe(1);

    await page.getByRole('link', { name: '看这一版' }).click();
    await page.getByText('这是以前的一版，只能看。').waitFor();
    expect(await number(page, '2.2.5')).toBe('0');
  });

  it('names an entry that came late and offers a correction', async () => {
    const { page, shot } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await openReturn(page);
    await note(page, 'W01', '没有重复');
    await page.getByLabel('联系电话').fill('0954-7012302');
    await press(page, handIn);
    await press(page, '只定稿，以后再生成数据包');
    await page.getByText('已经定稿，数字冻结了。').waitFor();
    await page.getByRole('link', { name: /^台账/ }).click();
    await page.getByRole('tab', { name: '会议培训' }).click();
    await press(page, '登记会议或培训');
    await page.getByLabel('工作会议或专题会议').check();
    await page.getByRole('textbox', { name: '日期', exact: true }).fill('2026-10-20');
    await press(page, '存入台账');
    await page.getByRole('rowheader', { name: '工作会议或专题会议' }).waitFor();
    await openReturn(page);
    await page.getByText('定稿以后，台账又变了，有 1 个数和定稿时不一样').waitFor();
    await page.getByText(/^九（一）.*定稿时 0，现在 1/).waitFor();
    expect(await page.getByRole('button', { name: '生成数据包', exact: true }).count()).toBe(0);
    await shot('returns-late');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '更正');
    await press(page, '开始更正');
    await page.getByText('请写更正的原因').waitFor();
    await page.getByLabel('为什么更正').fill('漏登一次会议');
    await press(page, '开始更正');
    await page.getByText('正在更正第 1 版：漏登一次会议').waitFor();
    expect(await number(page, '9.1')).toBe('1');
    await page.getByRole('heading', { name: '和第 1 版比' }).waitFor();
    await page.getByText('原报 0 → 更正为 1').waitFor();
    await page.getByText('原因：漏登一次会议').waitFor();
    await shot('returns-corrected-figures');
    expect(await seriousTrouble(page)).toEqual([]);
  });
});

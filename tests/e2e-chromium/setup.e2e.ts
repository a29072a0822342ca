import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { addOfficer, addThree, chooseUnit, makeKey, passphrase, press, question, setUpUnit } from './setUpDesk';

describeDesk('chromium', 'the first-run pages', (openDesk) => {
  it('set up a township from the empty folder to the desk', async () => {
    const { page, shot } = await openDesk();
    await question(page, '这台电脑给哪个单位用？');
    await shot('setup-1-unit');
    expect(await seriousTrouble(page)).toEqual([]);
    await chooseUnit(page, '白阳');
    // The step is longer than the screen; the way on is not below it.
    const box = await page.getByRole('button', { name: '继续', exact: true }).boundingBox();
    expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
    await shot('setup-2-facts');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByLabel('办公电话').fill('0954-7012302');
    await press(page, '继续');
    await question(page, '哪些人经办政务公开？');
    await addOfficer(page, '马文清', '承办人');
    await page.getByText('还缺：保密审查人、审批人').waitFor();
    await addOfficer(page, '王志强', '保密审查人');
    await addOfficer(page, '李秀英', '审批人', '单位负责人');
    await page.getByText('三个身份都有不同的人').waitFor();
    await shot('setup-3-officers');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '继续');
    await makeKey(page);
    const fingerprint = await page.getByRole('img', { name: /^指纹 ([0-9a-f]{4} ?){8}$/ }).getAttribute('aria-label');
    await shot('setup-4-key');
    await press(page, '继续');
    await page.getByText('基层政务公开标准目录 50 项，第 1 版').waitFor();
    await page.getByText('43 项是本单位的').waitFor();
    await shot('setup-5-data');
    await press(page, '装入，继续');
    await question(page, '打印登记表，盖章交到县里');
    expect(await page.getByLabel('联系人').inputValue()).toBe('马文清');
    expect(await page.getByRole('img', { name: /^指纹/ }).getAttribute('aria-label')).toBe(fingerprint);
    await page.getByLabel('口令').fill('不是这个口令');
    await press(page, '生成登记数据包');
    await page.getByText('口令不对').waitFor();
    await page.getByLabel('口令').fill(passphrase);
    await press(page, '生成登记数据包');
    await page.getByText('登记数据包已生成').waitFor();
    await shot('setup-6-enrolment');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '设好了，开始使用');
    await page.getByRole('navigation', { name: '栏目' }).waitFor();
    await page.getByRole('link', { name: '设置' }).click();
    await page.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    await page.getByText('白阳镇人民政府').first().waitFor();
    await page.getByText('日历至 2026-12-31').waitFor();
    expect(await page.getByRole('link', { name: '县级' }).count()).toBe(0);
    await shot('settings-unit');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('point from the error summary to the field, and name a mistake in words', async () => {
    const { page } = await openDesk();
    await question(page, '这台电脑给哪个单位用？');
    await press(page, '继续');
    await page.getByRole('link', { name: '请选择本单位' }).click();
    expect(await page.getByRole('combobox', { name: '单位' }).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('radio', { name: /自己填/ }).check();
    await press(page, '继续');
    await page.getByLabel('单位名称').fill('新设乡人民政府');
    await page.getByLabel('单位代码').fill('64042');
    await press(page, '继续');
    const summary = page.getByRole('alert');
    await summary.getByText('有 2 处要改').waitFor();
    await summary.getByRole('link', { name: /单位代码要 9 位数字/ }).click();
    expect(await page.getByLabel('单位代码').evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('go on where they stopped, after the power was cut, without a second key', async () => {
    const first = await openDesk();
    await chooseUnit(first.page, '白阳');
    await press(first.page, '继续');
    await addThree(first.page);
    await press(first.page, '继续');
    await makeKey(first.page);
    const fingerprint = await first.page.getByRole('img', { name: /^指纹/ }).getAttribute('aria-label');
    await first.page.getByText('已保存').or(first.page.getByText('密钥已经生成')).first().waitFor();
    await first.cutPower();
    const { page } = await openDesk({ dataFolder: first.dataFolder });
    await question(page, '密钥已经生成');
    expect(await page.getByRole('img', { name: /^指纹/ }).getAttribute('aria-label')).toBe(fingerprint);
    await page.getByRole('button', { name: /^人员/ }).click();
    await page.getByRole('rowheader', { name: '李秀英' }).waitFor();
    await page.getByRole('button', { name: /^单位(?!情况)/ }).click();
    await page.getByText('密钥已经按这个单位生成，单位不能再换。').waitFor();
  });

  it('work by keyboard alone', async () => {
    const { page } = await openDesk();
    await question(page, '这台电脑给哪个单位用？');
    await page.getByRole('combobox', { name: '单位' }).focus();
    await page.keyboard.type('白阳');
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 3 && (await page.evaluate(() => document.activeElement?.textContent)) !== '继续'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await question(page, '核对一下单位情况');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('核对一下单位情况');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('单位名称').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await question(page, '哪些人经办政务公开？');
    await page.keyboard.press('Tab');
    await page.keyboard.type('马文清');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: '马文清' }).waitFor();
    expect(await page.getByRole('row', { name: /马文清/ }).textContent()).toContain('承办人');
  });

  it('turn the county page on for the county office', async () => {
    const { page } = await openDesk();
    await chooseUnit(page, '县人民政府办公室');
    await press(page, '继续');
    await addThree(page);
    await press(page, '继续');
    await makeKey(page);
    await press(page, '继续');
    await page.getByText('已打开“县级”页面').waitFor();
  });

  it('are over once and for all', async () => {
    const first = await openDesk();
    await setUpUnit(first.page);
    await first.page.getByText(/已保存 \d\d:\d\d/).waitFor();
    await first.close();
    const { page } = await openDesk({ dataFolder: first.dataFolder });
    await page.getByRole('navigation', { name: '栏目' }).waitFor();
    expect(await page.getByText('这台电脑给哪个单位用？').count()).toBe(0);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeDesk, type Desk } from '../harness';
import { filesUnder } from '../harness/filesUnder';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { choose, done, first, heading, openRequests, register, step, text, unlock } from './requestDesk';
import { press } from './setUpDesk';

const onDisk = ({ dataFolder }: Desk, ...words: readonly string[]): readonly string[] =>
  filesUnder(dataFolder)
    .filter((name) => !name.startsWith('net-log'))
    .flatMap((name) => {
      const bytes = readFileSync(path.join(dataFolder, name));
      return words
        .filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'))
        .map((word) => `${name}: ${word}`);
    });

describeDesk('chromium', '依申请', (openDesk) => {
  it('goes from receipt to answer, with a correction, a pause and an extension, and keeps the applicant from the disk', async () => {
    const desk = await openOffice(openDesk);
    const { page, shot } = desk;
    await openRequests(page);
    await page.getByText('没有在办的申请').waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('requests-01-empty');
    await page.getByRole('link', { name: '登记一件申请' }).click();
    await heading(page, '登记一件申请');
    await unlock(page, '不是这一句口令');
    await page.getByText('口令不对').waitFor();
    await shot('requests-02-wrong-passphrase');
    await page.getByRole('link', { name: '先不登记' }).click();
    await heading(page, '依申请');
    await register(page, first);
    await shot('requests-03-register');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '登记这件申请');
    await heading(page, '依申请 2026-001');
    await page.getByText(first.asked).first().waitFor();
    await page.getByText('答复期限到').first().waitFor();
    await shot('requests-04-fresh');
    expect(await seriousTrouble(page)).toEqual([]);

    await step(page, '内容不明确，告知补正', '告知日期', '2026-10-14');
    await press(page, '登记');
    await page.getByText('请申请人在哪一天前补正还没有填').first().waitFor();
    await text(page, '请申请人在哪一天前补正').fill('2026-10-30');
    await done(page, '发出补正告知');
    await page.getByText('收到补正后，20 个工作日重新开始数', { exact: false }).first().waitFor();
    await step(page, '收到补正了', '收到补正的日期', '2026-10-20');
    await done(page, '收到补正的申请');
    await page.getByText('到 2026-11-17').waitFor();

    await step(page, '征求第三方意见', '发出日期', '2026-10-26');
    await text(page, /对方收到的日期/).fill('2026-10-27');
    await done(page, '书面征求第三方意见');
    await page.getByText('2026-10-26 起暂停', { exact: false }).waitFor();
    await shot('requests-05-paused');
    expect(await seriousTrouble(page)).toEqual([]);
    await step(page, '登记第三方的答复', '收到答复的日期', '2026-11-09');
    await page.getByRole('radio', { name: '不同意公开' }).check();
    await done(page, '第三方答复');
    await page.getByText('到 2026-12-02').waitFor();

    await step(page, '延长答复期限', '告知日期', '2026-11-20');
    await text(page, '延长多少个工作日').fill('5');
    await choose(page, '同意的负责人', '李秀英');
    await done(page, '告知延期');
    await page.getByText('到 2026-12-09').waitFor();
    await page.getByRole('button', { name: '2026-001 答复期限 怎么算的' }).click();
    await page.getByText('到期日是 2026-12-09。').waitFor();
    await page.getByText('延长的期限：5个工作日').waitFor();
    expect(await page.getByRole('cell', { name: '征求意见期间不计（《条例》第三十三条）' }).count()).toBe(15);
    await page.waitForTimeout(400);
    await shot('requests-06-counted');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await step(page, '答复，办结', '答复日期', '2026-11-23');
    await choose(page, '答复结果', '不予公开');
    await choose(page, '不予公开的理由', '个人隐私（政府信息公开条例第十五条）');
    await page.getByText(/月报计入：.*个人隐私.*年报计入：4.保护第三方合法权益/).waitFor();
    await shot('requests-07-answer');
    await done(page, '办结');
    await page.getByText('期限内答复').waitFor();
    await press(page, '撤销上一步');
    await page.getByText('已撤销“办结”').waitFor();
    await press(page, '恢复');
    await page.getByText('期限内答复').waitFor();
    await shot('requests-08-closed');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByText(/已保存 \d/).waitFor();
    expect(onDisk(desk, first.name, '19900000000', '某乡某村某组', first.asked)).toEqual([]);
    expect(onDisk(desk, '2026-001').length).toBeGreaterThan(0);

    await press(page, '现在锁上');
    await page.getByText('申请人的姓名、证件、联系方式和申请内容锁着').waitFor();
    expect(await page.getByText(first.name).count()).toBe(0);
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '台账' }).click();
    await heading(page, '台账');
    await page.getByRole('tab', { name: '依申请' }).click();
    await page.getByRole('rowheader', { name: '不予公开' }).waitFor();
    await page.getByText('去办理').waitFor();
    await shot('requests-09-ledger');
  }, 300_000);
});

const letterIds = ['register', 'fix', 'ANS-4', 'delivery'];

describeDesk('chromium', '依申请的文书和合并', (openDesk) => {
  it('proposes to make public what several ask for, and tells an applicant asking again', async () => {
    const { page, shot } = await openOffice(openDesk);
    await openRequests(page);
    const people = [first, { ...first, name: '赵铁柱', asked: `申请公开${first.asked}` }, { ...first, arrived: '2026-11-16' }];
    for (const [at, person] of people.entries()) {
      await register(page, person);
      await press(page, '登记这件申请');
      await heading(page, `依申请 2026-00${at + 1}`);
      await page.getByText(person.asked).first().waitFor();
      if (at < 2) await openRequests(page);
    }
    await page.getByText('还有别人申请公开同样的信息：2026-002').waitFor();
    await page.getByText('这位申请人申请过同样的信息：2026-001').waitFor();
    await shot('requests-10-same');
    await press(page, '记下：建议纳入主动公开');
    await page.getByText('2026-11-23 已建议纳入主动公开').first().waitFor();
    await openRequests(page);
    await page.getByRole('link', { name: '2026-002' }).click();
    await heading(page, '依申请 2026-002');
    await page.getByRole('listitem').filter({ hasText: '建议纳入主动公开' }).waitFor();
    await openRequests(page);
    await page.getByText(first.name).first().waitFor();
    expect(await seriousTrouble(page)).toEqual([]);
    await shot('requests-11-list');
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^今日/ }).click();
    await heading(page, /星期/);
    await page.getByRole('list', { name: '现在要办的' }).getByText('依申请 2026-001').waitFor();
    await shot('requests-12-today');
  }, 300_000);

  it('draws its letters with the applicant only where asked, and makes Word files of them', async () => {
    const desk = await openOffice(openDesk);
    const { page, shot } = desk;
    await openRequests(page);
    await register(page, first);
    await press(page, '登记这件申请');
    await heading(page, '依申请 2026-001');
    await page.getByText(first.asked).first().waitFor();
    const at = page.url();
    for (const id of letterIds) {
      await page.evaluate((to) => (location.href = to), `${at}/letters/${id}`);
      await page.getByLabel('写上申请人的姓名、地址和申请内容').check();
      if (id === 'ANS-4') await choose(page, '不予公开的理由', '个人隐私（政府信息公开条例第十五条）');
      const asks = page.locator('input[id^="letter-"]:not(#letter-on):not([role]), textarea[id^="letter-"]');
      for (const ask of await asks.all()) await ask.fill('按实际情况填写的内容');
      await press(page, '存成 Word');
      await page.getByText(/已存成 .*\.docx/).waitFor();
      expect(await seriousTrouble(page)).toEqual([]);
      await shot(`requests-letter-${id}`);
    }
    expect(filesUnder(path.join(desk.dataFolder, 'papers')).length).toBe(letterIds.length);
  }, 400_000);
});

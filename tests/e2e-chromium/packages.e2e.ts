import { mkdirSync, renameSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk, type Desk } from '../harness';
import { openPackage } from '../../src-main/host/packages/verifyPackage';
import { aProposal } from '../builders/proposal';
import { seriousTrouble } from './axe';
import { october, organisation } from './october';
import { openSeeded, seedJournal } from './seedDesk';
import { openOffice } from './openOffice';
import { passphrase, press } from './setUpDesk';

const name = '640425031-2026-10-0001.gkpkg';

async function openPackages(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: '栏目' })
    .getByRole('link', { name: /^数据包/ })
    .click();
  await page.getByRole('heading', { level: 1, name: '数据包' }).waitFor();
}

async function handInOctober(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^月报/ }).click();
  await press(page, 'W01 写说明');
  await page.getByLabel('说明', { exact: true }).fill('没有重复');
  await press(page, '存下说明');
  await page.getByText('已说明：没有重复').waitFor();
  await page.getByLabel('联系电话').fill('0954-7012302');
  await press(page, '定稿并生成数据包');
  await page.getByRole('dialog').getByLabel('口令').fill(passphrase);
  await page.getByRole('dialog').getByLabel('口令').press('Enter');
  await page.getByText(`数据包已生成：${name}`).waitFor();
}

async function carryTo(page: Page, file: string, folder: string): Promise<void> {
  await press(page, `把 ${file} 存到 U 盘`);
  await page.getByRole('radio', { name: /别的文件夹/ }).check();
  await page.getByLabel('文件夹位置').fill(folder);
  await press(page, '存过去，读回核对');
}

async function openProposals(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^目录/ }).click();
  await page.getByRole('link', { name: '调整建议', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '目录调整建议' }).waitFor();
}

/** A wish for one item, and one for a missing item that is withdrawn again. */
async function proposeFor(page: Page, item: string, shot: Desk['shot']): Promise<void> {
  const keep = async (reason: string) => {
    await page.getByLabel('理由').fill(reason);
    await page.getByRole('combobox', { name: '提出人' }).click();
    await page.keyboard.type('马文清');
    await page.keyboard.press('Enter');
    await press(page, '存下建议');
  };
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^目录/ }).click();
  await page.getByRole('link', { name: item }).first().click();
  await page.getByRole('link', { name: '提出调整建议' }).click();
  await press(page, '存下建议');
  await page.getByText('还没有改动。请把要改的地方改成想要的样子').first().waitFor();
  await page.getByLabel('公开时限').fill('制定或获取信息之日起5个工作日内');
  await shot('proposals-form');
  await keep('市里要求5个工作日内公开');
  await page.getByText('对“办事指南”的建议已经存下').waitFor();
  await page.getByRole('link', { name: '建议增加事项' }).click();
  await page.getByLabel('领域').fill('乡村振兴');
  await page.getByLabel('一级事项').fill('项目库建设');
  await page.getByLabel('二级事项').fill('项目库调整情况');
  await keep('上级要求公开');
  await page.getByText('对“项目库调整情况”的建议已经存下').waitFor();
  await shot('proposals-waiting');
  await press(page, '撤回对“项目库调整情况”的建议');
  await page.getByText('对“项目库调整情况”的建议已经撤回').waitFor();
}

describeDesk('chromium', '数据包', (openDesk) => {
  it('says what it is for while it is empty, and carries the enrolment', async () => {
    const { page, shot, dataFolder } = await openOffice(openDesk);
    await openPackages(page);
    await page.getByText('还没有数据包').waitFor();
    await shot('packages-empty');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('link', { name: '去设置里生成' }).click();
    await page.getByLabel('联系电话').fill('0954-7012302');
    await page.getByLabel('口令').fill(passphrase);
    await press(page, '生成登记数据包');
    await page.getByText('登记数据包已生成').waitFor();
    await openPackages(page);
    const enrolment = '640425031-enrolment-0000.gkpkg';
    await press(page, `重新核对 ${enrolment}`);
    await page.getByText(`${enrolment} 完好`).waitFor();
    await carryTo(page, enrolment, path.join(dataFolder, '没有插'));
    await page.getByText('那个地方打不开').waitFor();
    await shot('packages-no-stick');
    mkdirSync(path.join(dataFolder, 'stick'));
    await page.getByLabel('文件夹位置').fill(path.join(dataFolder, 'stick'));
    await press(page, '存过去，读回核对');
    await page.getByText('复制后读回核对过').waitFor();
  });

  it('judges a package again, keeps where it went, and misses one that is gone', async () => {
    const { page, shot, dataFolder } = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await proposeFor(page, '办事指南', shot);
    expect(await seriousTrouble(page)).toEqual([]);
    await handInOctober(page);
    await openProposals(page);
    await page.getByText('已随 2026-10 月报报送').waitFor();
    expect(await page.getByRole('button', { name: '撤回对“办事指南”的建议' }).count()).toBe(0);
    await shot('proposals-sent');
    const { bag } = await openPackage(path.join(dataFolder, 'packages', name));
    expect(JSON.parse(String(bag.bytesOf('data/catalogue.json')))).toMatchObject({
      proposals: [{ kind: 'change', item: 'Z09', wanted: { limitText: '制定或获取信息之日起5个工作日内' }, by: '马文清' }],
    });
    await openPackages(page);
    await page.getByText('还没有带走').waitFor();
    await press(page, `重新核对 ${name}`);
    await page.getByText(`${name} 完好`).waitFor();
    await shot('packages');
    expect(await seriousTrouble(page)).toEqual([]);
    mkdirSync(path.join(dataFolder, 'stick'));
    await carryTo(page, name, path.join(dataFolder, 'stick'));
    await press(page, '好了');
    await page.getByText('已带走').waitFor();

    const file = path.join(dataFolder, 'packages', name);
    truncateSync(file, 3000);
    await press(page, `重新核对 ${name}`);
    await page.getByText('有问题，不要交出去').waitFor();
    await page.getByText(/包不完整，后面缺了一截/).waitFor();
    await shot('packages-damaged');
    renameSync(file, `${file}.old`);
    await page.reload();
    await page.getByText(`数据文件夹里找不到：${name}`).waitFor();
    await shot('packages-missing');
    expect(await seriousTrouble(page)).toEqual([]);
  });

  it('finds a package again that was written just before the power was cut', async () => {
    const first = await openSeeded(openDesk, async (call) => [...(await october(call)), organisation]);
    await handInOctober(first.page);
    await first.page.getByText(/已保存 \d/).waitFor();
    const { dataFolder } = first;
    await first.close();
    await seedJournal(dataFolder, async (call) => {
      const read = await call('journalRead', { from: 0, limit: 2000 });
      if (!read.ok) throw new Error(read.error.code);
      const last = (table: string) => read.value.rows.filter((row) => row.table === table).at(-1)!;
      const { version, ...kept } = last('returns').value as { version: { export: unknown } & Record<string, unknown> };
      const { export: _, ...finalised } = version;
      return [
        { table: 'packages', key: JSON.parse(last('packages').key), value: null },
        { table: 'returns', key: JSON.parse(last('returns').key), value: { ...kept, version: { ...finalised, state: 'finalised' } } },
        {
          table: 'drafts',
          key: 'package-being-written',
          value: { key: 'package-being-written', value: { period: '2026-10', version: 1, proposals: ['p1'] }, at: '2026-11-23T00:00:00Z' },
        },
        { table: 'proposals', key: 'p1', value: aProposal() },
      ];
    });
    const { page } = await openDesk({ dataFolder });
    await page.getByRole('link', { name: /^月报/ }).click();
    await page.getByRole('button', { name: '登记县里意见' }).waitFor();
    await openPackages(page);
    await page.getByText(name).waitFor();
    await openProposals(page);
    await page.getByText('已随 2026-10 月报报送').waitFor();
  });
});

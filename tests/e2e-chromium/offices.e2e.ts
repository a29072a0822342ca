import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { give, heading, openReview, takeIn } from './reviewSteps';
import { press } from './setUpDesk';

// Invented people.
const rows = ['甄有序,县委书记,1,2024-01-01,', '盛守时,县委副书记、县长,2,2024年1月5日,', '闵过往,副县长,3,2021-03-01,2023-12-31'];
const listOf = (issued: string, ...lines: readonly string[]) =>
  `${issued},,,,\r\n姓名,职务,排序,任职起,任职止,备注\r\n${lines.join('\r\n')}\r\n`;

const bad = listOf('下发日期：2026年1月5日', ...rows, '栾在任,副县长,第四,2026年13月1日,');
const good = listOf('下发日期：2026年1月5日', ...rows, '栾在任,副县长,4,2024-06-01,');
const next = listOf(
  '',
  '甄有序,县委书记,1,2024-01-01,',
  '盛守时,县长,3,2024-01-05,',
  '栾在任,副县长,4,2024-06-01,',
  '季来者,副县长,5,2099-01-01,',
);

const document = ['关于召开全县冬春救助工作会议的通知', '县长甄有序主持会议，副县长栾在任作工作安排。', '2026年1月9日'].join('\n');

const saved = (page: Page) => page.getByText(/已保存 \d/).waitFor();

async function openTab(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '设置' }).click();
  await page.getByRole('tab', { name: '领导名单' }).click();
}

describeDesk('chromium', 'the list of leaders', (openDesk) => {
  it('is taken in whole, judged by, replaced and taken out of use', async () => {
    const { page, shot } = await openOffice(openDesk);
    await page.setViewportSize({ width: 1366, height: 768 });
    await openTab(page);
    await heading(page, '还没有名单');
    await shot('offices-01-empty');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, '领导名单.csv', bad);
    await page.getByText('领导名单.csv 没有收进来，有 2 处要改').waitFor();
    await page.getByRole('rowheader', { name: '第 6 行“排序”，C6 格' }).waitFor();
    await page.getByRole('rowheader', { name: '第 6 行“任职起”，D6 格' }).waitFor();
    await shot('offices-02-faults');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, '领导名单.csv', good);
    await heading(page, '核对这份名单');
    await page.getByText('4 人，5 个职务').waitFor();
    await shot('offices-03-first');
    await press(page, '按这份名单检查');
    await page.getByText('名单已经收进来，从现在起审查文件按它核对').waitFor();
    await page.getByRole('row', { name: /闵过往.*已不在任/ }).waitFor();
    await saved(page);
    await shot('offices-04-in-force');
    expect(await seriousTrouble(page)).toEqual([]);

    await openReview(page);
    await takeIn(page, '会议通知.txt', document);
    await press(page, '核对无误，继续');
    await heading(page, '查到的地方');
    await page.getByText('姓名和职务与县里下发的名单不一致').first().waitFor();
    expect(await page.getByText('姓名和职务与县里下发的名单不一致').count()).toBe(1);
    await shot('offices-05-finding');

    await openTab(page);
    await give(page, '新名单.csv', next);
    await heading(page, '核对这份名单');
    await press(page, '按这份名单检查');
    await page.getByText('请填写下发日期').first().waitFor();
    await page.getByRole('textbox', { name: '下发日期' }).fill('2025-12-31');
    await page.getByText('这份名单比现在用的还旧，现在用的是 2026-01-05 下发的').waitFor();
    expect(await page.getByRole('button', { name: '按这份名单检查' }).isDisabled()).toBe(true);
    await shot('offices-06-older');
    await page.getByRole('textbox', { name: '下发日期' }).fill('2026-01-12');
    await page.getByText('与现在用的名单（2026-01-05 下发）比：新增 1 条，删去 2 条，改动 1 条').waitFor();
    await shot('offices-07-changes');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '按这份名单检查');
    await page.getByRole('row', { name: /季来者.*还没到任/ }).waitFor();

    await press(page, '撤下名单');
    const dialog = page.getByRole('dialog', { name: '撤下这份名单？' });
    await dialog.getByText(/不再核对领导的姓名/).waitFor();
    await page.waitForTimeout(400); // The dialog has come up.
    await shot('offices-08-withdraw');
    await dialog.getByRole('button', { name: '撤下名单' }).click();
    await heading(page, '还没有名单');
    await press(page, '放回名单');
    await page.getByRole('row', { name: /季来者.*还没到任/ }).waitFor();
    await shot('offices-09-back');
  });
});

import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { channelTextId, type ChannelText } from '../../src-domain/channels/types';
import { day } from '../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../src-domain/review/types';
import { aRecord } from '../builders/ledger';
import { describeDesk } from '../harness';
import { finish, openIssues, pagesReady } from '../journey/gazetteIssue';
import { seriousTrouble } from './axe';
import { approvedWithText, channelRows, posts, winter } from './channelsDesk';
import { openSeeded, seedJournal, type Call, type SeedRow } from './seedDesk';
import { press } from './setUpDesk';

const corrected = aRecord({
  id: 'c9',
  indexNumber: '640425031/2026-00019',
  title: winter.title,
  formedOn: day('2026-11-12'),
  publications: [],
});

const follows: OfficeDocument['follows'] = {
  document: winter.id,
  indexNumber: winter.indexNumber,
  sha256: 'a',
  why: 'correction',
  reason: '救助户数写错。',
  decidedBy: '李秀英',
  on: day('2026-11-12'),
};

/** An approved correction of the winter notice, and other words for the notice itself. */
async function laterRows(call: Call): Promise<readonly SeedRow[]> {
  const text = [corrected.title, '各村民委员会：', '救助户数更正为1243户，其余不变。'].join('\n');
  const rows = await approvedWithText(call, corrected, text, '白政发〔2026〕15号');
  const words: ChannelText = {
    id: channelTextId(winter.id, 'gazette'),
    record: winter.id,
    channel: 'gazette',
    words: { title: winter.title, digest: '', body: '后来改写的文字。' },
    sha256: 'a',
    takenOn: null,
  };
  const following = rows.map((row) => (row.table === 'documents' ? { ...row, value: { ...row.value, follows } } : row));
  return [...following, { table: 'channelTexts', key: words.id, value: words }];
}

async function finishedIssue(page: Page): Promise<void> {
  await openIssues(page);
  await press(page, '新编一期');
  for (const { title } of [winter, posts]) await press(page, `加入本期：${title}`);
  await pagesReady(page);
  await finish(page, 200);
}

const papers = (page: Page): Promise<string> => page.locator('.gazette-pages').innerText();

describeDesk('chromium', '定稿以后', (openDesk) => {
  it('an issue stays as it came out, is found, and is corrected in the next one', async () => {
    const first = await openSeeded(openDesk, channelRows);
    await finishedIssue(first.page);
    const printed = await papers(first.page);
    expect(printed).toContain('全镇预计救助1234户3456人');
    await first.close();
    await seedJournal(first.dataFolder, laterRows);

    const { page, shot } = await openDesk({ dataFolder: first.dataFolder });
    await page.getByRole('navigation', { name: '栏目' }).waitFor();
    const box = page.getByRole('combobox', { name: '查目录、文件、申请、数字' });
    await box.fill('公报 第5期');
    await page
      .getByRole('option', { name: /政府公报2026年第5期|公报 2026年第5期/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '2026年第5期' }).waitFor();
    await pagesReady(page);
    expect(await papers(page)).toBe(printed);
    await page.getByText(`本期已定稿；此后《${winter.title}》有更正`).waitFor();
    await shot('gazette-later');
    expect(await seriousTrouble(page)).toEqual([]);

    await press(page, `在下一期刊登更正：${winter.title}`);
    await page.getByRole('heading', { level: 1, name: '2026年第6期' }).waitFor();
    await pagesReady(page);
    expect(
      await page
        .getByRole('textbox', { name: /^第 \d 个栏目$/ })
        .last()
        .inputValue(),
    ).toBe('更正');
    const next = (await papers(page)).replace(/\s/gu, '');
    expect(next).toContain(`更正：本刊2026年第5期第2页刊登的《${winter.title}》此后作了更正`);
    expect(next).toContain('救助户数更正为1243户');
    await shot('gazette-correction');
    await page.goBack();
    await page.getByRole('link', { name: '已收入2026年第6期' }).waitFor();

    // An issue is found by what stands in it, too.
    await box.fill('白政发〔2026〕15号');
    await page.getByRole('option', { name: /2026年第6期/ }).waitFor();
    await shot('gazette-found');
  });
});

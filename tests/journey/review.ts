import type { Page } from 'playwright';
import { findingsText, intakeText, signText, checkText, factsText, interviewText } from '../../src-renderer/strings/review';
import { press } from '../e2e-chromium/setUpDesk';
import { openTopic } from './ledger';
import { classifiedText, noticeDocx, noticeTitle, type WalkedMonth } from './papers';

export type Shot = (page: Page, name: string) => Promise<void>;

const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();

const give = (page: Page, name: string, bytes: Uint8Array, mimeType: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });

/** A classified file is refused: the page says what to do now, and nothing was kept. */
export async function refuseClassified(page: Page, shot: Shot): Promise<void> {
  await openTopic(page, '审查');
  await give(page, '请示.txt', Buffer.from(classifiedText), 'text/plain');
  await page.getByRole('heading', { name: intakeText.classified.title }).waitFor();
  await shot(page, '涉密拒收');
  await press(page, intakeText.classified.done);
}

async function takeIn(page: Page, month: WalkedMonth, shot: Shot): Promise<void> {
  await openTopic(page, '审查');
  await give(page, '低保公示.docx', await noticeDocx(month), 'application/octet-stream');
  await page.getByRole('heading', { name: intakeText.question.title }).waitFor();
  await choose(page, '没有');
  await shot(page, '第一题');
  await press(page, intakeText.question.keep);
  await page.getByRole('heading', { name: factsText.title }).waitFor();
}

async function confirmFacts(page: Page, month: WalkedMonth, shot: Shot): Promise<void> {
  await page.getByRole('textbox', { name: factsText.name, exact: true }).fill(noticeTitle(month));
  await page.getByRole('textbox', { name: factsText.formedOn, exact: true }).fill(month.formedOn);
  await shot(page, '文件情况');
  await press(page, factsText.confirm);
}

async function mask(page: Page, shot: Shot): Promise<void> {
  await page.getByRole('heading', { name: findingsText.title }).waitFor();
  await shot(page, '查到的');
  await page.getByRole('button', { name: /^全部遮住/ }).click();
  await page.getByText(findingsText.made).waitFor();
  await shot(page, '遮住以后');
  await press(page, findingsText.continue);
}

/** Question and answer, in the order of the tree, for a notice that was masked and concerns everybody. */
const answers: readonly (readonly [question: string, answer: string])[] = [
  ['履行管理职能', '是'],
  ['谁做的', '本单位做的'],
  ['不准公开', '没有'],
  ['会不会危及', '不会'],
  ['工作秘密', '没有'],
  ['个人隐私', '没有'],
  ['单位内部的事', '不是，或者愿意公开'],
  ['还在商量', '不是'],
  ['行政执法的案卷', '不是'],
  ['公开目录里', '是'],
];

async function interview(page: Page, shot: Shot): Promise<void> {
  for (const [question, answer] of answers) {
    await page.getByRole('heading', { name: new RegExp(question) }).waitFor();
    await choose(page, answer);
    if (question === '公开目录里') {
      await page.getByRole('button', { name: /^Z10 / }).click();
      await shot(page, '问答');
    }
    await press(page, interviewText.next);
  }
}

async function sign(page: Page, shot: Shot): Promise<void> {
  await page.getByRole('heading', { name: checkText.title }).waitFor();
  await shot(page, '检查答案');
  await press(page, checkText.next);
  await page.getByRole('heading', { name: signText.title }).waitFor();
  await shot(page, '签字人');
  await press(page, signText.submit);
  await page.getByRole('heading', { name: signText.awaiting }).waitFor();
  await page.getByLabel(/已看过文件和结论，同意/).check();
  await page.getByLabel(/已看过文件和结论，批准/).check();
  await press(page, signText.approve);
  await page.getByRole('heading', { name: signText.done }).waitFor();
  await shot(page, '审查通过');
}

/** From a file with an ID number in it to an approved record; gives its index number. */
export async function reviewNotice(page: Page, month: WalkedMonth, shot: Shot): Promise<string> {
  await takeIn(page, month, shot);
  await confirmFacts(page, month, shot);
  await mask(page, shot);
  await interview(page, shot);
  await sign(page, shot);
  const shown = await page
    .getByText(/^\d{9}\/\d{4}-\d{5}$/)
    .first()
    .textContent();
  return shown ?? '';
}

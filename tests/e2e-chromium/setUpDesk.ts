import type { Page } from 'playwright';

export const passphrase = '白阳镇政务公开专用口令';

export const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Waits for the question of a first-run page. */
export const question = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 2, name }).waitFor();

export async function chooseUnit(page: Page, typed: string): Promise<void> {
  await question(page, '这台电脑给哪个单位用？');
  await page.getByRole('combobox', { name: '单位' }).click();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await press(page, '继续');
  await question(page, '核对一下单位情况');
}

export async function addOfficer(page: Page, name: string, ...roles: readonly string[]): Promise<void> {
  await page.getByLabel('姓名').fill(name);
  for (const role of roles) await page.getByLabel(role).check();
  await press(page, '加入名单');
  await page.getByRole('rowheader', { name }).waitFor();
}

/** 马文清 drafts, 王志强 reviews, 李秀英 approves and heads. */
export async function addThree(page: Page): Promise<void> {
  await question(page, '哪些人经办政务公开？');
  await addOfficer(page, '马文清', '承办人');
  await addOfficer(page, '王志强', '保密审查人');
  await addOfficer(page, '李秀英', '审批人', '单位负责人');
}

export async function makeKey(page: Page): Promise<void> {
  await question(page, '给本单位设一个口令');
  await page.getByLabel('口令', { exact: true }).fill(passphrase);
  await page.getByLabel('再输一遍').fill(passphrase);
  await press(page, '生成密钥');
  await question(page, '密钥已经生成');
}

/** The first-run pages from end to end; the enrolment is left for later. */
export async function setUpUnit(page: Page, typed = '白阳'): Promise<void> {
  await chooseUnit(page, typed);
  await press(page, '继续');
  await addThree(page);
  await press(page, '继续');
  await makeKey(page);
  await press(page, '继续');
  await press(page, '装入，继续');
  await press(page, '登记表以后再办');
  await page.getByRole('navigation', { name: '栏目' }).waitFor();
}

/** A button of the only line of a table: its name goes on with the line's. */
export const pressInRow = (page: Page, words: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${words} `) }).click();

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { buildDocx, paragraph } from '../builders/docx';
import { describeDesk, type Desk, type OpenDesk } from '../harness';
import { filesUnder } from '../harness/filesUnder';
import { longestTasks, watchLongTasks } from '../harness/longTasks';
import { seriousTrouble } from './axe';
import { openOffice } from './openOffice';
import { press } from './setUpDesk';

const idNumber = '640425188206070027';
const marked = '绝不能留名的情况报告.txt';
const markedText = '秘密★1年\n关于某事项的情况报告\n某某机密内容不得扩散。\n';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const plain = (at: number): readonly string[] => [
  '白阳镇人民政府文件',
  `关于做好第${String(at)}批冬春救助工作的通知`,
  `各村民委员会：请于本月底前把第${String(at)}批名册核对完毕，按时报镇民政办。`,
  '白阳镇人民政府',
  '2026年11月9日',
];

const docx = (lines: readonly string[]) => buildDocx({ body: lines.map((line) => paragraph(line)).join('') });

/** Sixty files that an office has in one folder, and two of its system. */
async function makeFolder(): Promise<string> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-batch-')), '十一月要公开的');
  folders.push(path.dirname(folder));
  mkdirSync(path.join(folder, '通知'), { recursive: true });
  mkdirSync(path.join(folder, '公示'));
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(path.join(folder, name), bytes);
  for (let at = 1; at <= 30; at += 1) put(`通知/通知${String(at).padStart(2, '0')}.docx`, await docx(plain(at)));
  for (let at = 1; at <= 12; at += 1)
    put(
      `公示/公示${String(at).padStart(2, '0')}.docx`,
      await docx([...plain(100 + at), `马某某，身份证号${idNumber}，月补助${String(at)}元。`]),
    );
  for (let at = 1; at <= 9; at += 1) put(`情况${String(at)}.txt`, plain(200 + at).join('\n'));
  const whole = await docx(plain(300));
  put('撕坏1.docx', whole.slice(0, 700));
  put('撕坏2.docx', whole.slice(0, 900));
  put('改了名的程序.docx', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
  put('空文件.txt', '');
  put('旧版式.ceb', 'CEB');
  put('旧版式2.ceb', 'CEB2');
  put('通知01的副本.docx', await docx(plain(1)));
  put('情况1的副本.txt', plain(201).join('\n'));
  put(marked, markedText);
  put('Thumbs.db', 'x');
  put('~$通知01.docx', 'x');
  return folder;
}

const vaultFiles = ({ dataFolder }: Desk) => filesUnder(dataFolder).filter((name) => name.startsWith('vault'));

/** Which of these words stand anywhere in the data folder, the browser's profile with them. */
const onDisk = ({ dataFolder }: Desk, ...words: readonly string[]): readonly string[] =>
  filesUnder(dataFolder)
    .filter((name) => !name.startsWith('net-log'))
    .flatMap((name) => {
      const bytes = readFileSync(path.join(dataFolder, name));
      return words
        .filter((word) => bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'))
        .map((word) => `${name}: ${word}`);
    });

async function openReview(openDesk: OpenDesk): Promise<Desk> {
  const desk = await openOffice(openDesk);
  await toReview(desk.page);
  return desk;
}

async function toReview(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^审查/ }).click();
  await page.getByRole('heading', { level: 1, name: '审查' }).waitFor();
}

async function pickFolder(page: Page, folder: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, '选文件夹')]);
  await chooser.setFiles(folder);
  await page.getByRole('heading', { level: 1, name: '一批文件' }).waitFor();
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

/** A tab without a number has nothing in it. */
const count = async (page: Page, name: string): Promise<number> =>
  Number(/\d+$/.exec((await tab(page, name).textContent()) ?? '')?.[0] ?? 0);

const tellLongest = async (page: Page, during: string) =>
  console.log(`longest tasks of the page while ${during}: ${await longestTasks(page)}`);

describeDesk('chromium', 'many files at once', (openDesk) => {
  it('reads a folder of sixty, takes in only what was answered for, and keeps nothing of a marked file', async () => {
    const desk = await openReview(openDesk);
    const { page, shot } = desk;
    const folder = await makeFolder();
    await shot('queue-01-drop');
    const began = Date.now();
    await pickFolder(page, folder);
    await page
      .getByText(/共 60 份/)
      .first()
      .waitFor();
    await shot('queue-02-reading');

    // The officer goes elsewhere; the reading goes on.
    await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: /^台账/ }).click();
    await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
    await toReview(page);
    await page.getByRole('link', { name: '去看这一批' }).click();
    // What is measured is the reading, not the pages that were opened meanwhile.
    await watchLongTasks(page);
    await page.getByText('60 份都读完了').waitFor({ timeout: 120_000 });
    console.log(`sixty files read in ${String(Date.now() - began)} ms`);
    await tellLongest(page, 'sixty files are read');

    await page.getByText('文件夹里有 2 个系统自己的文件').waitFor();
    expect(await count(page, '要处理的')).toBe(12);
    expect(await count(page, '没有发现问题的')).toBe(39);
    expect(await count(page, '没有收下的')).toBe(9);
    expect(await count(page, '还没读完的')).toBe(0);
    expect(vaultFiles(desk)).toEqual([]);
    await shot('queue-03-to-do');
    expect(await seriousTrouble(page)).toEqual([]);
    await tab(page, '没有收下的').click();
    for (const words of [
      '有密级标志，已停止，没有保存',
      '后续支持的格式',
      '这一批里重复了',
      '无法检查：文件是空的',
      /无法检查：文件已损坏/,
    ])
      await page.getByText(words).first().waitFor();
    await shot('queue-04-not-taken');
    expect(await seriousTrouble(page)).toEqual([]);

    await page.getByRole('link', { name: '回答第一题（51 份）' }).click();
    await page.getByRole('heading', { level: 1, name: '一起回答第一题' }).waitFor();
    await press(page, '打勾的收进来');
    await page.getByRole('link', { name: '请先看第一页，给没有密级标志的文件打勾' }).waitFor();
    await page.getByRole('region', { name: '第一页：公示01.docx' }).getByText('关于做好第101批冬春救助工作的通知').waitFor();
    await press(page, '没有，打勾，看下一份');
    await page.getByRole('region', { name: '第一页：公示02.docx' }).waitFor();
    await shot('queue-05-first-questions');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /^这些文件的第一页我都看过了/ }).check();
    await page.getByRole('checkbox', { name: /^公示02\.docx/ }).uncheck();
    await watchLongTasks(page);
    await press(page, '打勾的 50 份没有，收进来');
    await page.getByText(/正在收进来，还有 \d+ 份/).waitFor();
    await page.getByText('还有 1 份等你答第一题').waitFor({ timeout: 180_000 });
    await tellLongest(page, 'fifty of them are taken in');
    expect(vaultFiles(desk)).toHaveLength(50);
    await shot('queue-06-kept');

    await page.getByRole('link', { name: '下一份要我办的' }).click();
    await page.getByRole('heading', { level: 1, name: '先回答第一题' }).waitFor();
    await press(page, '先放着，回到这一批');
    // The key belongs to the batch's page: it must be there first.
    await page.getByRole('heading', { level: 1, name: '一批文件' }).waitFor();
    await page.keyboard.press('Alt+n');
    await page.getByRole('heading', { level: 1, name: '先回答第一题' }).waitFor();
    await page.getByRole('radio', { name: '没有', exact: true }).check();
    await press(page, '没有，收进来');
    await page.getByRole('heading', { level: 2, name: '核对文件情况' }).waitFor();
    expect(vaultFiles(desk)).toHaveLength(51);

    await toReview(page);
    await page.getByText('没有等你答的了').waitFor();
    await shot('queue-07-list');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('searchbox', { name: '查找' }).fill('第105批 通知');
    await page.getByText('列出 1 份').waitFor();
    await page.getByRole('rowheader', { name: /第105批/ }).waitFor();
    await page.getByRole('searchbox', { name: '查找' }).fill('没有这样的字');
    await page.getByText('没有找到').waitFor();
    await press(page, '列出全部');
    await page.getByRole('button', { name: '查到要处理的 12' }).click();
    await page.getByText('列出 12 份').waitFor();
    await page.getByText(/已保存 \d/).waitFor();
    await page.getByText(/拒收过 1 份文件/).waitFor();
    expect(onDisk(desk, '绝不能留名', '某某机密内容', '关于某事项')).toEqual([]);
    expect(onDisk(desk, '通知30.docx').length).toBeGreaterThan(0);
  }, 400_000);

  it('can be paused and stopped, one or all, and asks before the window closes', async () => {
    const desk = await openReview(openDesk);
    const { page, shot } = desk;
    const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-batch-'));
    folders.push(folder);
    const long = '一行普通的文字，没有什么特别。\n'.repeat(60_000);
    const paths = Array.from({ length: 8 }, (_, at) => path.join(folder, `长文${String(at + 1)}.txt`));
    for (const [at, file] of paths.entries()) writeFileSync(file, `第${String(at + 1)}份\n${long}`);
    await page.locator('input[type=file]').setInputFiles(paths);
    await page.getByRole('heading', { level: 1, name: '一批文件' }).waitFor();
    await watchLongTasks(page);
    await press(page, '先暂停');
    await page.getByText(/已暂停/).waitFor();
    await page
      .getByText(/正在读，|正在通读/)
      .first()
      .waitFor({ state: 'detached', timeout: 120_000 });
    const waiting = await page.getByText('等待', { exact: true }).count();
    expect(waiting).toBeGreaterThan(0);
    await page.getByRole('button', { name: '不读了：长文8.txt' }).click();
    await tab(page, '没有收下的').click();
    await page.getByRole('rowheader', { name: /长文8\.txt/ }).waitFor();
    await shot('queue-08-paused');

    const asked = new Promise<string>((done) =>
      page.once('dialog', (dialog) => {
        done(dialog.type());
        void dialog.dismiss();
      }),
    );
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');

    await press(page, '接着读');
    await press(page, '没读的都不读了');
    await page.getByText('8 份都读完了').waitFor();
    await press(page, '收起这一批');
    await page
      .getByRole('dialog')
      .getByText(/这些就不留了/)
      .waitFor();
    await press(page, '不留了，收起');
    await page.getByText('现在没有一批文件').waitFor();
    await tellLongest(page, 'long files are read and stopped');
    // The host has let go of all of them: it takes the next one.
    await toReview(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '后来的.txt', mimeType: 'text/plain', buffer: Buffer.from(plain(1).join('\n')) });
    await page.getByRole('heading', { level: 1, name: '先回答第一题' }).waitFor();
    expect(vaultFiles(desk)).toEqual([]);
    expect(onDisk(desk, '长文8')).toEqual([]);
  }, 300_000);
});

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { buildDocx, paragraph, table } from '../builders/docx';
import { describeDesk, type Desk, type OpenDesk } from '../harness';
import { filesUnder } from '../harness/filesUnder';
import { seriousTrouble } from './axe';
import { answer, choose, give, heading, openedOffice, openReview, takeIn } from './reviewSteps';
import { press } from './setUpDesk';

const idNumber = '640425188206070027';
const mobile = '15400001234';
const title = '关于2026年10月最低生活保障审核对象的公示';

const notice = (more: Partial<Parameters<typeof buildDocx>[0]> = {}) =>
  buildDocx({
    body: [
      paragraph('白阳镇人民政府文件'),
      paragraph('白政发[2026]012号'),
      paragraph('关于2026年10月最低生活'),
      paragraph('保障审核对象的公示'),
      paragraph('经村级民主评议、镇人民政府审核，下列人员符合最低生活保障条件，现予公示，截止11月18日，公示期7个工作日。'),
      paragraph(`马某某，陡坡村三组，身份证号${idNumber}，保障2人，月补助860元。`),
      paragraph(`联系人手机${mobile}。监督电话：0954-7012302。`),
      table([
        ['序号', '姓名', '人口'],
        ['1', '马某某', '2'],
      ]),
      paragraph('白阳镇人民政府'),
      paragraph('2026年11月9日'),
    ].join(''),
    ...more,
  });

const classified = '秘密★1年\n关于某事项的情况报告\n某某机密内容不得扩散。\n';

const vaultFiles = ({ dataFolder }: Desk) => filesUnder(dataFolder).filter((name) => name.startsWith('vault'));

/** Lines of what the host wrote of the office: everything but the browser's own profile and the log of the test. */
const hostLines = ({ dataFolder }: Desk): readonly string[] =>
  filesUnder(dataFolder)
    .filter((name) => !name.startsWith('browser') && !name.startsWith('net-log'))
    .flatMap((name) => readFileSync(path.join(dataFolder, name), 'utf8').split('\n'));

/** Which of these words the host wrote anywhere. */
const written = (desk: Desk, ...words: readonly string[]): readonly string[] =>
  words.filter((word) => hostLines(desk).some((line) => line.includes(word)));

const saved = (page: Page) => page.getByText(/已保存 \d/).waitFor();

/** The real report of 2018, taken in by its maker and handed to the three names. */
async function submitReport(openDesk: OpenDesk): Promise<Desk> {
  const desk = await openedOffice(openDesk, '县人民政府办公室');
  const { page, shot } = desk;
  const report = readFileSync(new URL('../fixtures/reference/pengyang-annual-report-2018.txt', import.meta.url));
  await takeIn(page, '彭阳县2018年政府信息公开工作年度报告.txt', report);
  expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toContain('年度报告');
  if ((await page.getByRole('textbox', { name: '成文日期', exact: true }).inputValue()) === '')
    await page.getByRole('textbox', { name: '成文日期', exact: true }).fill('2019-01-31');
  await press(page, '核对无误，继续');
  await heading(page, '查到的地方');
  await page.getByRole('region', { name: '固定电话' }).waitFor();
  await page.getByRole('region', { name: '电子邮箱' }).waitFor();
  await page.getByText('“截止”应为“截至”').first().waitFor();
  await page.locator('.review-paper').getByText('彭阳县 2018 年政府信息公开工作年度报告').first().waitFor();
  await shot('review-21-report');
  expect(await seriousTrouble(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^保留并写明理由：.*固定电话/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: '为什么可以保留' }).fill('办公室传真，年度报告里对外公布');
  await press(page, '写好了，保留');
  await page.getByRole('button', { name: /^保留并写明理由：.*电子邮箱/ }).click();
  await page.getByRole('textbox', { name: '为什么可以保留' }).fill('办公邮箱，对外公布');
  await press(page, '写好了，保留');
  await page.getByText('查到的都处理好了').waitFor();
  await press(page, '继续，回答问题');
  await answer(page, /履行管理职能/, '是');
  await answer(page, /这份材料是谁做的/, '本单位做的');
  await answer(page, /不准公开/, '没有');
  await answer(page, /会不会危及/, '不会');
  await answer(page, /工作秘密/, '没有');
  await answer(page, /商业秘密或者个人隐私/, '没有');
  await answer(page, /单位内部的事/, '不是，或者愿意公开');
  await answer(page, /还在商量/, '不是');
  await answer(page, /行政执法的案卷/, '不是');
  await answer(page, /公开目录里/, '不是');
  await answer(page, /不用大家都知道/, '不是');
  await heading(page, '检查答案');
  await page.getByText('主动公开（以公开为常态）').waitFor();
  await press(page, '继续，选三个签字人');
  await press(page, '提交保密审查');
  await heading(page, '等三个人看过');
  return desk;
}

describeDesk('chromium', 'the review of a document', (openDesk) => {
  it('goes from a file with an ID number to an index number', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    await shot('review-01-empty');
    expect(await seriousTrouble(page)).toEqual([]);

    await give(page, '低保公示.docx', await notice());
    await heading(page, '先回答第一题', 1);
    await page.getByText(/查到 \d 处要看一看/).waitFor();
    expect(vaultFiles(desk)).toEqual([]);
    expect(written(desk, '陡坡村', '低保公示')).toEqual([]);
    await shot('review-02-first-question');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '继续');
    await page.getByRole('link', { name: '请先选一个答案' }).waitFor();
    await choose(page, '没有');
    await press(page, '没有，收进来');

    await heading(page, '核对文件情况');
    expect(await page.getByRole('textbox', { name: '标题' }).inputValue()).toBe(title);
    expect(await page.getByRole('textbox', { name: '成文日期', exact: true }).inputValue()).toBe('2026-11-09');
    await page.getByText('规范的写法是 白政发〔2026〕12号').waitFor();
    await page.locator('.review-paper').waitFor();
    await shot('review-03-facts');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '核对无误，继续');
    await page.getByRole('alert').getByText('文号写法不规范').waitFor();
    await press(page, '改成 白政发〔2026〕12号');
    expect(await page.getByRole('textbox', { name: /^文号/ }).inputValue()).toBe('白政发〔2026〕12号');
    await press(page, 'Z10 最低生活保障 · 审核信息');
    await press(page, '核对无误，继续');

    await heading(page, '查到的地方');
    await page.getByRole('region', { name: '公民身份号码' }).waitFor();
    await shot('review-04-findings');
    expect(await seriousTrouble(page)).toEqual([]);
    await page.getByRole('button', { name: new RegExp(`^${idNumber}，查到`) }).click();
    await page.locator('.review-finding-chosen').getByText(/6404/).waitFor();
    await page.getByRole('button', { name: /^保留并写明理由：.*手机号/ }).click();
    await press(page, '写好了，保留');
    await page.getByText('请写明保留的理由').waitFor();
    await page.getByRole('textbox', { name: '为什么可以保留' }).fill('村监督电话，已经张贴公布');
    await shot('review-05-keep-reason');
    await press(page, '写好了，保留');
    await page.getByText('马文清：村监督电话，已经张贴公布').waitFor();
    await page.getByRole('button', { name: /^改正：.*错敏词/ }).click();
    await page.getByText(/遮住后的版本已生成/).waitFor();
    await page.getByText('马文清：村监督电话，已经张贴公布').waitFor();
    await page.getByRole('button', { name: /^遮住：.*手机号/ }).click();
    await page.getByRole('region', { name: '手机号' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^遮住：.*公民身份号码/ }).click();
    const paper = page.locator('.review-paper');
    await paper.getByText('640425********0027').waitFor();
    await page.getByRole('button', { name: /^保留并写明理由：.*固定电话/ }).click();
    await page.getByRole('textbox', { name: '为什么可以保留' }).fill('镇政府监督电话');
    await press(page, '写好了，保留');
    await page.getByText('查到的都处理好了').waitFor();
    expect(await paper.textContent()).not.toContain(idNumber);
    expect(await paper.textContent()).not.toContain(mobile);
    expect(await paper.textContent()).toContain('截至11月18日');
    await shot('review-06-masked');
    await page.getByRole('tab', { name: '原件', exact: true }).click();
    await paper.getByText(idNumber).waitFor();
    await press(page, '继续，回答问题');

    await heading(page, /履行管理职能/);
    await shot('review-07-question');
    expect(await seriousTrouble(page)).toEqual([]);
    await answer(page, /履行管理职能/, '是');
    await answer(page, /这份材料是谁做的/, '本单位做的');
    await answer(page, /不准公开/, '没有');
    await answer(page, /会不会危及/, '不会');
    await answer(page, /工作秘密/, '没有');
    await heading(page, /商业秘密或者个人隐私/);
    await saved(page);
    await desk.close();

    const again = await openDesk({ dataFolder: desk.dataFolder });
    await openReview(again.page);
    await again.page.getByRole('link', { name: `${title}：回答问题` }).click();
    await answer(again.page, /商业秘密或者个人隐私/, '有');
    await heading(again.page, /删掉或者打码/);
    await choose(again.page, '能');
    await again.page.getByText('遮住后的版本已经有了').waitFor();
    await again.shot('review-08-copy-ready');
    await press(again.page, '继续');
    await answer(again.page, /单位内部的事/, '不是，或者愿意公开');
    await answer(again.page, /还在商量/, '不是');
    await answer(again.page, /行政执法的案卷/, '不是');
    await heading(again.page, /公开目录里/);
    await choose(again.page, '是');
    await again.page.getByText('Z10 最低生活保障 · 审核信息').waitFor();
    await again.shot('review-09-catalogue-item');
    expect(await seriousTrouble(again.page)).toEqual([]);
    await press(again.page, '继续');

    await heading(again.page, '检查答案');
    await again.page.getByText('政府信息公开条例第十九条、第二十条、第二十一条').waitFor();
    await again.shot('review-10-check');
    expect(await seriousTrouble(again.page)).toEqual([]);
    await press(again.page, '继续，选三个签字人');
    await heading(again.page, '谁来签字');
    await again.shot('review-11-names');
    await press(again.page, '提交保密审查');
    await heading(again.page, '等三个人看过');
    await again.shot('review-12-awaiting');
    expect(await seriousTrouble(again.page)).toEqual([]);

    await press(again.page, '退回修改');
    await again.page.getByRole('textbox', { name: '退回的理由' }).fill('标题里写清楚是第几批');
    await press(again.page, '退回承办人');
    await again.page.getByText(/王志强在 .* 退回：标题里写清楚是第几批/).waitFor();
    await again.shot('review-13-returned');
    await press(again.page, '继续，选三个签字人');
    await press(again.page, '提交保密审查');
    await heading(again.page, '等三个人看过');
    await press(again.page, '登记审批，取索引号');
    await again.page.getByRole('link', { name: '审批人批准以后请打勾' }).waitFor();
    await again.page.getByLabel(/王志强 已看过/).check();
    await again.page.getByLabel(/李秀英 已看过/).check();
    await press(again.page, '登记审批，取索引号');
    await heading(again.page, '审查通过');
    expect(await again.page.getByText(/^6404250\d\d\/2026-00001$/).count()).toBe(1);
    await again.page.getByText(/应在 2026-\d\d-\d\d 以前公开/).waitFor();
    await again.shot('review-14-approved');
    expect(await seriousTrouble(again.page)).toEqual([]);

    await openReview(again.page);
    await again.page.getByText('没有等着办的文件').waitFor();
    await again.page.getByRole('tab', { name: /已通过/ }).click();
    await again.page.getByRole('rowheader', { name: new RegExp(title) }).waitFor();
    await again.shot('review-15-list');
    await saved(again.page);
    // The record remembers under which version of the catalogue it was approved.
    expect(written(again, '"catalogueVersion":"township/1"')).toHaveLength(1);
    const journal = hostLines(again).filter((line) => line.startsWith('{') || line.includes('"row"'));
    expect(journal.some((line) => line.includes('2026-00001'))).toBe(true);
    expect(journal.some((line) => line.includes(idNumber) || line.includes(mobile))).toBe(false);
  }, 300_000);

  it('refuses a classified file and keeps one line of it', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    await give(page, '绝不能留名.txt', classified);
    await heading(page, '停止办理：涉及国家秘密', 1);
    await shot('review-16-classified');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '知道了，回到审查');
    await page.getByText(/拒收过 1 份文件/).waitFor();
    await press(page, '看登记');
    await page.getByRole('rowheader', { name: '马文清' }).waitFor();
    await shot('review-17-refused-line');

    await give(page, '心里没底.txt', '关于某事项的情况\n正文没有标志。\n');
    await heading(page, '先回答第一题', 1);
    await choose(page, '有');
    await press(page, '有，停止办理');
    await heading(page, '停止办理：涉及国家秘密', 1);
    await press(page, '知道了，回到审查');
    await page.getByText(/拒收过 2 份文件/).waitFor();

    await give(page, '心里没底.txt', '关于某事项的情况\n正文没有标志。\n');
    await heading(page, '先回答第一题', 1);
    await choose(page, '拿不准');
    await press(page, '拿不准，先不收');
    await heading(page, '拿不准，先报请确定', 1);
    await shot('review-18-unsure');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '回到审查列表');
    await page.getByText(/拒收过 2 份文件/).waitFor();
    await saved(page);

    expect(vaultFiles(desk)).toEqual([]);
    expect(written(desk, '绝不能留名', '心里没底', '某某机密内容', '秘密★1年', '关于某事项')).toEqual([]);
    const lines = hostLines(desk).filter((line) => line.includes('"refusals"'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('marking-found');
    expect(lines[1]).toContain('first-answer');
    const stores = await page.evaluate(async () => {
      const open = indexedDB.open('gongkai');
      const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
      const names = [...db.objectStoreNames];
      const all = names.map(
        (name) =>
          new Promise(
            (done) => (db.transaction(name).objectStore(name).getAll().onsuccess = (event) => done((event.target as IDBRequest).result)),
          ),
      );
      return JSON.stringify(await Promise.all(all));
    });
    expect(['绝不能留名', '心里没底', '某某机密内容'].filter((word) => stores.includes(word))).toEqual([]);
    expect(stores.includes('marking-found')).toBe(true);
  });

  it('says what it could not read, and keeps none of it', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    const withMacro = await notice({ more: [['word/vbaProject.bin', 'application/vnd.ms-office.vbaProject', 'x']] });
    await give(page, '带宏.docx', withMacro);
    await heading(page, '无法检查：文件里有读不到的内容', 1);
    await page.getByText('另存为不带宏的 .docx').waitFor();
    await shot('review-19-unreadable');
    expect(await seriousTrouble(page)).toEqual([]);
    await press(page, '换一份文件');
    await give(page, '旧稿.rtf', '{\\rtf1 不是文字}');
    await page.getByText('这种格式现在还不能审查，后续支持').waitFor();
    await shot('review-20-later-format');
    expect(await seriousTrouble(page)).toEqual([]);
    await give(page, '改了名的程序.docx', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]));
    await page.getByText('文件名和内容对不上').waitFor();
    await give(page, '空文件.txt', '');
    await page.getByText('文件是空的').waitFor();
    await give(page, '撕坏的.docx', (await notice()).slice(0, 700));
    await page.getByText('文件已损坏，读不全').waitFor();
    expect(vaultFiles(desk)).toEqual([]);
    expect(written(desk, '带宏')).toEqual([]);
  });

  it('stops reading when told to, and takes nothing too large', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    await give(page, '很大的附件.txt', '一行普通的文字。\n'.repeat(1_600_000));
    await page.getByText(/正在读取文件|正在通读文件/).waitFor();
    await shot('review-31-sending');
    await press(page, '停下');
    await page.getByText('已经停下，文件没有收进来').waitFor();
    const tooLarge = path.join(desk.dataFolder, '太大.txt');
    writeFileSync(tooLarge, '');
    truncateSync(tooLarge, 65 * 1024 * 1024);
    await page.locator('input[type=file]').setInputFiles(tooLarge);
    await page.getByText('文件太大，读不了').waitFor();
    await takeIn(page, '后来的.txt', '关于某项工作的通知\n请各村落实。\n');
    expect(vaultFiles(desk)).toHaveLength(1);
    expect(written(desk, '很大的附件')).toEqual([]);
  });

  it('takes the county report of 2018 through, as its maker', async () => {
    const { page, shot } = await submitReport(openDesk);
    await page.getByLabel(/王志强 已看过/).check();
    await page.getByLabel(/李秀英 已看过/).check();
    await press(page, '登记审批，取索引号');
    await heading(page, '审查通过');
    await page
      .getByText(/^640425001\/\d{4}-00001$/)
      .first()
      .waitFor();
    await shot('review-32-report-approved');
  });

  it('voids an approval when the bytes changed', async () => {
    const desk = await submitReport(openDesk);
    const { page, shot } = desk;
    const [stored] = vaultFiles(desk);
    writeFileSync(path.join(desk.dataFolder, stored ?? ''), 'x', { flag: 'a' });
    await page.getByLabel(/王志强 已看过/).check();
    await page.getByLabel(/李秀英 已看过/).check();
    await press(page, '登记审批，取索引号');
    await page.getByText(/退回：重新读文件时，文件库里存的文件和送审时不是同样的字节/).waitFor();
    expect(await page.getByText(/请把原文件重新放进来审查/).count()).toBe(1);
    await shot('review-22-voided');
    expect(await page.getByRole('button', { name: '提交保密审查' }).count()).toBe(0);
    expect(await page.getByText(/640425001\/2026-/).count()).toBe(0);
  });

  it('holds a file with an internal marking until the reviewer has written an opinion, and waits where it is told to', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    await takeIn(
      page,
      '防汛值班.txt',
      '内部资料 注意保存\n白阳镇2026年防汛值班安排\n各村值班人员到岗到位。\n白阳镇人民政府\n2026年6月1日\n',
    );
    await press(page, '核对无误，继续');
    await page.getByText('提交以后，由保密审查人写明意见。').first().waitFor();
    await shot('review-23-hold');
    await press(page, '继续，回答问题');
    await answer(page, /履行管理职能/, '是');
    await answer(page, /这份材料是谁做的/, '本单位做的');
    await answer(page, /不准公开/, '没有');
    await answer(page, /会不会危及/, '不会');
    await answer(page, /工作秘密/, '有');
    await heading(page, /保密审查机构的结论/);
    await choose(page, '还没有结论');
    await press(page, '继续');
    await page.getByRole('link', { name: '交给谁看还没有填' }).click();
    await page.getByRole('textbox', { name: '交给谁看' }).fill('镇保密办');
    await press(page, '继续');
    await heading(page, '暂停：等保密审查机构的意见');
    await shot('review-24-pending');
    expect(await seriousTrouble(page)).toEqual([]);
    await openReview(page);
    await page.getByText('等保密审查意见').first().waitFor();
    await page.getByRole('link', { name: /收到意见后继续/ }).click();
    await page.getByRole('button', { name: /^登记答复：/ }).click();
    await page.getByRole('textbox', { name: '答复内容和凭据' }).fill('镇保密办书面意见存镇党政办');
    await press(page, '存下答复');
    await heading(page, /保密审查机构的结论/);
    await choose(page, '可以去掉标注后公开');
    const opinion = page.getByRole('textbox', { name: '保密审查机构的意见' });
    // What was answered is the beginning of it.
    expect(await opinion.inputValue()).toContain('镇保密办书面意见存镇党政办');
    await opinion.fill('11月24日答复：可以公开，经手人王志强');
    await shot('review-25-record');
    await press(page, '继续');
    await answer(page, /商业秘密或者个人隐私/, '没有');
    await answer(page, /单位内部的事/, '不是，或者愿意公开');
    await answer(page, /还在商量/, '不是');
    await answer(page, /行政执法的案卷/, '不是');
    await answer(page, /公开目录里/, '不是');
    await heading(page, /不用大家都知道/);
    await choose(page, '是');
    await press(page, '继续');
    await page.getByRole('link', { name: '请选一个理由' }).waitFor();
    await page.getByRole('radio', { name: /^其他（写明理由）/ }).check();
    await press(page, '继续');
    await page.getByRole('textbox', { name: '理由' }).fill('只涉及值班人员');
    await shot('review-26-reason');
    await press(page, '继续');
    await heading(page, '检查答案');
    await press(page, '继续，选三个签字人');
    await press(page, '提交保密审查');
    await heading(page, '等三个人看过');
    await page.getByLabel(/王志强 已看过/).check();
    await page.getByLabel(/李秀英 已看过/).check();
    await press(page, '登记审批，取索引号');
    await page.getByText('有要保密审查人写意见的标注，意见还没有写').waitFor();
    await shot('review-27-opinion');
    await page.getByRole('textbox', { name: '王志强的意见' }).fill('标注由本单位误加，内容可以依申请公开。');
    await press(page, '存下意见');
    await page.getByText('意见已存下').waitFor();
    await press(page, '登记审批，取索引号');
    await heading(page, '审查通过');
    await page.getByText('这条信息不主动公开').waitFor();
    await shot('review-28-on-request');
    expect(await page.getByText(/2026-00001$/).count()).toBe(1);

    await page.getByRole('link', { name: /^回答问题/ }).click();
    await page.getByText('已经提交审查，答案不能再改').waitFor();
  });

  it('lets a stored file go when the first answer turns to yes', async () => {
    const desk = await openedOffice(openDesk);
    const { page, shot } = desk;
    await takeIn(page, '通知.txt', '关于某项工作的通知\n请各村落实。\n2026年11月1日\n');
    await press(page, '核对无误，继续');
    await press(page, '继续，回答问题');
    await page.getByRole('button', { name: /^改这一题：文件上有没有/ }).click();
    await choose(page, '有');
    await press(page, '继续');
    await page.getByRole('dialog').getByText('只留一行拒收登记').waitFor();
    await shot('review-29-confirm-classified');
    await press(page, '确认涉密，停止办理');
    await heading(page, '停止办理：涉及国家秘密', 1);
    await page.getByText('文件本身还在本机数据文件夹里').waitFor();
    await shot('review-30-removed');
    await press(page, '知道了，回到审查');
    await page.getByText(/拒收过 1 份文件/).waitFor();
    await page.getByText('没有等着办的文件').waitFor();
  });
});

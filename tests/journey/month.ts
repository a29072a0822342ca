import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { setUpUnit } from '../e2e-chromium/setUpDesk';
import type { Desk } from '../harness/desk';
import { handInReturn } from './hand';
import { enterLedger, publish } from './ledger';
import { noticeTitle, walkedMonth } from './papers';
import { refuseClassified, reviewNotice, type Shot } from './review';

/** What a walk made: files to keep, what was done, and the month. */
export interface Made {
  readonly period: string;
  readonly steps: readonly string[];
  readonly files: readonly string[];
  readonly package: string;
}

/**
 * One month of 白阳镇人民政府 through the real app, as a person does it: set-up, ledger, a refused file, a reviewed one, publication,
 * return, signed package; then the county office enrols the key and imports the package. Every file it names was made by the app.
 */
export async function walkMonth(open: (name: string) => Promise<Desk>, shot: Shot): Promise<Made> {
  const month = walkedMonth();
  const steps: string[] = [];
  const step = async <Value>(words: string, work: () => Promise<Value>): Promise<Value> => {
    const value = await work();
    steps.push(words);
    return value;
  };
  const desk = await open('township');
  const { page, dataFolder } = desk;
  await step('第一次使用：选单位、填人员、设口令', () => setUpUnit(page));
  await step('登记回应、培训和机构人员经费', () => enterLedger(page, month));
  await step('带密级标志的文件被拒收，什么都没有留下', () => refuseClassified(page, shot));
  const index = await step('一份公示：查出证件号和电话，遮住，问答，三人签字', () => reviewNotice(page, month, shot));
  steps.push(`取得索引号 ${index}`);
  await step('登记在网站和公开栏公开', () => publish(page, noticeTitle(month), month));
  await shotOf(page, shot, '台账');
  const made = await step('月报定稿，写成签名数据包并读回核对', () => handInReturn(page, dataFolder, month, shot));
  await desk.close();
  const papers = ['return.xlsx', 'return.docx'].map((name) => path.join(dataFolder, 'papers', name)).filter(existsSync);
  return { period: month.period, steps, files: [made, ...papers], package: made };
}

const shotOf = (page: Page, shot: Shot, name: string): Promise<void> => shot(page, name);

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { begin } from './begin';
import type { Desk } from '../harness/desk';
import { receive } from './county';
import { findAgain } from './find';
import { handInReturn } from './hand';
import { enterLedger, publish } from './ledger';
import { makeNotice } from './notice';
import { noticeTitle, walkedMonth } from './papers';
import { refuseClassified, reviewNotice, type Shot } from './review';

/** What a walk made: files to keep, what was done, and the month. */
export interface Made {
  readonly period: string;
  readonly steps: readonly string[];
  readonly files: readonly string[];
  readonly package: string;
  /** The public key as the trust list of the county has it. */
  readonly publicKey: string;
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
  const enrolment = await step('第一次使用：选单位、填人员、设口令、打印密钥登记表', () => begin(page, dataFolder, shot));
  await step('登记回应、培训和机构人员经费', () => enterLedger(page, month));
  await step('带密级标志的文件被拒收，什么都没有留下', () => refuseClassified(page, shot));
  const index = await step('一份公示：查出证件号和电话，遮住，问答，三人签字', () => reviewNotice(page, month, shot));
  steps.push(`取得索引号 ${index}`);
  await step('登记在网站和公开栏公开', () => publish(page, noticeTitle(month), month));
  await shot(page, '台账');
  await step('按索引号的尾号查到它', () => findAgain(page, index, noticeTitle(month)));
  await step('制作公开栏用的公示单', () => makeNotice(page, month, shot));
  const made = await step('月报定稿，写成签名数据包并读回核对', () => handInReturn(page, dataFolder, month, shot));
  await desk.close();
  const county = await open('county');
  const received = await step('县里登记密钥、核对并导入数据包、汇总', () => receive(county, enrolment, made, month, shot));
  await county.close();
  const papers = readdirSync(path.join(dataFolder, 'papers')).map((name) => path.join(dataFolder, 'papers', name));
  return {
    period: month.period,
    steps,
    files: [made, enrolment, ...papers, ...received],
    package: made,
    publicKey: publicKeyIn(received),
  };
}

interface TrustList {
  readonly keys: readonly { readonly publicKey: string }[];
}

function publicKeyIn(received: readonly string[]): string {
  const list = received.find((file) => file.endsWith('.json')) ?? '';
  // The app wrote it a moment ago; the county's own tests hold its shape.
  return (JSON.parse(readFileSync(list, 'utf8')) as TrustList).keys[0]?.publicKey ?? '';
}

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { screenDocument } from '../../src-domain/screening/screen';
import type { TextPart } from '../../src-domain/screening/types';
import { aCheck, identityOf, people, tableParts } from '../builders/roster';

/** Values that must never leave, each with sentences and headings around it. */
const planted = [
  { value: (at: number) => identityOf(at), heading: '身份证号', sentence: (value: string) => `身份证号：${value}，` },
  { value: (at: number) => `1540000${1000 + at}`, heading: '电话', sentence: (value: string) => `手机${value}。` },
  { value: (at: number) => `62220200000${10_000_000 + at * 13}`, heading: '一卡通账号', sentence: (value: string) => `开户账号${value}，` },
  { value: (at: number) => `${identityOf(at)}43`, heading: '残疾证号', sentence: (value: string) => `残疾人证${value}；` },
  { value: (at: number) => `lisi${1000 + at}@example.com`, heading: '邮箱', sentence: (value: string) => `邮箱${value}，` },
  {
    value: (at: number) => `${2014 + (at % 10)}年3月${1 + (at % 28)}日`,
    heading: '出生日期',
    sentence: (value: string) => `马某，${value}出生，`,
  },
  { value: (at: number) => `白阳镇周沟村三组${100 + at}号`, heading: '家庭住址', sentence: (value: string) => `家住${value}，` },
  { value: (at: number) => people[at % people.length]!, heading: '姓名', sentence: (value: string) => `举报人${value}反映，` },
  { value: (at: number) => `E0000${1000 + at}`, heading: '护照号', sentence: (value: string) => `护照号${value}，` },
  { value: (at: number) => `宁D·${String(100 + (at % 900))}A${at % 10}`, heading: '车牌', sentence: (value: string) => `车牌${value}，` },
];

const aDocument = fc
  .record({
    title: fc.constantFrom('', '低保花名册', '残疾人两项补贴名单', '公示', '高龄津贴公示'),
    chosen: fc.subarray(planted, { minLength: 1 }),
    from: fc.nat({ max: 800 }),
    rows: fc.integer({ min: 1, max: 8 }),
    headed: fc.boolean(),
    masked: fc.boolean(),
    lines: fc.boolean(),
  })
  .map(({ title, chosen, from, rows, headed, masked, lines }) => {
    const values = Array.from({ length: rows }, (_, row) => chosen.map(({ value }) => value(from + row)));
    const head = headed ? [['姓名', '村组', ...chosen.map(({ heading }) => heading)]] : [];
    const body = values.map((row, at) => [masked ? '张*' : people[at % people.length]!, `周沟村${at % 2}组`, ...row]);
    const text = chosen.map(({ sentence }, at) => sentence(values[0]?.[at] ?? '')).join('');
    const table: readonly TextPart[] = lines
      ? [...head, ...body].map((row, at) => ({ where: `正文第${at + 9}行`, role: 'table', text: row.join('\t') }))
      : tableParts(title, [...head, ...body]);
    const parts: readonly TextPart[] = [
      ...table,
      { where: '正文第8段', role: 'body', text },
      { where: '批注1', role: 'body', text, hidden: 'comment' },
      { where: '文件属性·作者', role: 'body', text: people[0], metadata: true },
    ];
    return { parts, values: values.flat() };
  });

describe('a report', () => {
  it('holds none of the values it found, whatever the document', () => {
    fc.assert(
      fc.property(aDocument, ({ parts, values }) => {
        const report = screenDocument({ parts, unread: [] }, screeningRules, aCheck());
        const written = JSON.stringify(report);
        expect(report.findings.length).toBeGreaterThan(0);
        for (const value of values) expect(written).not.toContain(value);
      }),
      { numRuns: 100 },
    );
  });

  it('has digests that only the key of the data folder makes', () => {
    const keyed = (key: string) => aCheck({ digest: (value) => createHmac('sha256', key).update(value).digest('hex') });
    const rows = people.map((person, at) => [person, identityOf(at), `1540000${1000 + at}`]);
    const parts = tableParts('低保名单', [['姓名', '身份证号', '电话'], ...rows]);
    const digests = (key: string) => screenDocument({ parts, unread: [] }, screeningRules, keyed(key)).findings.map(({ digest }) => digest);
    expect(digests('one')).toEqual(digests('one'));
    const other = new Set(digests('two'));
    expect(digests('one').some((digest) => other.has(digest))).toBe(false);
  });

  it('gives every finding its own key', () => {
    fc.assert(
      fc.property(aDocument, ({ parts }) => {
        const keys = screenDocument({ parts, unread: [] }, screeningRules, aCheck()).findings.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });
});

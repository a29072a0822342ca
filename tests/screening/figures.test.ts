import { describe, expect, it } from 'vitest';
import { found, tableParts } from '../builders/roster';

const inText = (text: string) =>
  found([{ where: '正文第1段', role: 'body', text }])
    .filter(({ detector }) => detector === 'figures')
    .map(({ rule, suggestion }) => [rule, suggestion]);

describe('numbers that disagree in a text', () => {
  it('C02: a change and its percentage', () => {
    expect(inText('公开信息由上年的120件增加到150件，同比增长30%。')).toEqual([['C02', '25.0%']]);
    expect(inText('公开信息由上年的120件增加到150件，同比增长25%。')).toEqual([]);
    expect(inText('投诉由1,203件减少至1,002件，下降16.7%。')).toEqual([]);
    expect(inText('投诉从1203件下降到1002件，下降20%')).toEqual([['C02', '16.7%']]);
  });

  it('C03: a day and its weekday', () => {
    expect(inText('2026年11月23日（星期二）')).toEqual([['C03', '星期一']]);
    expect(inText('2026年11月22日星期天、2026年11月23日（周一）')).toEqual([]);
    expect(inText('2026年2月30日（星期一）')).toEqual([]);
  });

  it('C05: percent and percentage points', () => {
    expect(inText('办结率由80%提高到85%，提高5%')).toEqual([['C05', '5个百分点']]);
    expect(inText('办结率由80%提高到85%，提高5个百分点')).toEqual([]);
    expect(inText('件数由100件增加到120件，增长20个百分点')).toEqual([['C05', '20%']]);
    expect(inText('提高3%个百分点')).toEqual([['C05', '个百分点']]);
  });
});

const inTable = (rows: readonly (readonly string[])[], title = '') =>
  found(tableParts(title, rows))
    .filter(({ detector }) => detector === 'figures')
    .map(({ rule, where, suggestion }) => [rule, where, suggestion]);

describe('numbers that disagree in a table', () => {
  const rows = (total: string) => [
    ['村', '户数', '金额（元）'],
    ['周沟村', '12', '3600.50'],
    ['余沟村', '8', '2400.25'],
    ['合计', '20', total],
  ];

  it('C01: a total and its parts', () => {
    expect(inTable(rows('6000.75'))).toEqual([]);
    expect(inTable(rows('6,000.75'))).toEqual([]);
    expect(inTable(rows('6010.75'))).toEqual([['C01', '正文表格1第4行第3列', '6000.75']]);
    // A total rounded to whole yuan is no mistake.
    expect(inTable(rows('6001'))).toEqual([]);
  });

  it('C01 leaves prices, shares, words among numbers and tables with part sums alone', () => {
    expect(
      inTable([
        ['村', '标准（元/亩）', '占比'],
        ['甲', '66', '40%'],
        ['乙', '66', '60%'],
        ['合计', '66', '100%'],
      ]),
    ).toEqual([]);
    expect(
      inTable([
        ['村', '金额'],
        ['甲', '66'],
        ['乙', '未报'],
        ['合计', '99'],
      ]),
    ).toEqual([]);
    expect(
      inTable([
        ['村', '金额'],
        ['甲', '1'],
        ['小计', '1'],
        ['乙', '2'],
        ['合计', '9'],
      ]),
    ).toEqual([]);
  });

  it('C04: 元 and 万元 in one table', () => {
    const mixed = [
      ['项目', '预算金额（万元）', '支出金额（元）'],
      ['道路', '35', '349000'],
      ['供水', '20', '199000'],
    ];
    expect(inTable(mixed)).toEqual([['C04', '正文表格1', undefined]]);
    expect(
      inTable([
        ['项目', '预算金额（万元）', '补助标准（元）'],
        ['道路', '35', '300'],
        ['供水', '20', '300'],
      ]),
    ).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annualForm } from '../src-bridge/resources/annual';
import { tableWords } from '../src-bridge/resources/annualReports';
import { statForm } from '../src-bridge/resources/forms';
import { checkReport } from '../src-domain/returns/annual/consistency/check';
import type { ReportFinding, ReportText } from '../src-domain/returns/annual/consistency/types';
import type { Cells } from '../src-domain/returns/figures';

const seed = readFileSync(new URL('fixtures/reference/pengyang-annual-report-2018.txt', import.meta.url), 'utf8');

/** One line a paragraph; lines with tabs are rows, as the readers of the host have it. */
function reportOf(text: string): ReportText {
  const lines = text.split('\n').map((line, at) => ({ where: `正文第${at + 1}行`, text: line }));
  return {
    paragraphs: lines.filter((line) => !line.text.includes('\t')),
    rows: lines.filter((line) => line.text.includes('\t')).map(({ where, text: line }) => ({ where, cells: line.split('\t') })),
  };
}

const check = (text: string, lastYear?: Cells) =>
  checkReport(reportOf(text), { forms: { stat: statForm, annual: annualForm }, words: tableWords, year: 2018, lastYear });

/** A finding in few words. */
function inShort(finding: ReportFinding): string {
  switch (finding.kind) {
    case 'percentage':
      return `${finding.mark} ${finding.part}/${finding.whole}=${finding.computed}%`;
    case 'growth':
      return `${finding.mark} ${finding.before}→${finding.now}=${finding.computed}%`;
    case 'sum':
      return `${finding.total}≠${finding.parts.join('+')}`;
    case 'conflict':
      return finding.differing.map(({ measure, one, other }) => `${measure} ${one}/${other}`).join('，');
    case 'table':
      return `${finding.name} ${finding.stated}，表 ${finding.printed}`;
    case 'repeat':
      return `${finding.sentence.slice(0, 10)}×${finding.times}`;
    case 'blank':
      return `空格 ${finding.label}`;
    case 'rule':
      return finding.rule;
  }
}

const found = (text: string, lastYear?: Cells): readonly string[] => check(text, lastYear).findings.map(inShort);

const known = [
  '21.2% 20/94=21.3%',
  '33.4% 6/18=33.3%',
  '受理咨询 4695 件/4425 件，办结 4410 件/4249 件，办结率 93.9%/96.02%',
  '同时，各相关部门（单×3',
  // The end of the paragraph before it, pasted a second time.
  '性改革、危房改造、就×2',
  '空格 5.其他方式回应事件数',
];

describe('the printed report of 2018', () => {
  it('is told its two wrong percentages, the two sets of 331 figures, the blank cell and what stands in it twice or thrice, and nothing else', () => {
    expect(found(seed)).toEqual(known);
  });

  it('was looked at whole: text and table', () => {
    const { looked } = check(seed);
    expect(looked.cells).toBe(57);
    // The one cell that was not read is the blank one, and a finding names it.
    expect(looked.tables).toEqual([{ table: 'S', read: 57, named: 1, of: 58 }]);
    expect(looked.sentences).toBeGreaterThan(150);
    expect(looked.figures).toBeGreaterThan(100);
  });

  it.each<[string, string, string, string]>([
    ['a part of a total', '已办结 56 件', '已办结 65 件', '94≠65+20+11+7'],
    ['a percentage', '占比达 80.12%', '占比达 81.12%', '81.12% 963/1202=80.12%'],
    [
      'a figure of the table in the text',
      '公开各类信息 7970 条',
      '公开各类信息 7907 条',
      '通过彭阳县人民政府门户网站公开各类信息 7907，表 7970',
    ],
    ['two rows of the table told as one', '公开信息 2309 条', '公开信息 2390 条', '通过政务微博、微信公开信息 2390，表 2309'],
    ['a figure of the text in the table', '3.政策解读稿件发布数\t篇\t13', '3.政策解读稿件发布数\t篇\t31', '发布政策解读稿件 13，表 31'],
    ['a sum of the table', '4.信函申请数\t件\t2', '4.信函申请数\t件\t1', 'H02'],
    ['a cell', '(二) 举办各类培训班数\t次\t14', '(二) 举办各类培训班数\t次\t', '空格 (二) 举办各类培训班数'],
    ['a rate', '办结率 96.02%', '办结率 90.02%', '90.02% 4249/4425=96.02%'],
  ])('would be told a slip in %s', (_, right, wrong, told) => {
    expect(seed.includes(right)).toBe(true);
    const now = found(seed.replace(right, wrong));
    expect(now).toContain(told);
  });

  it('is held against last year’s table where that is known', () => {
    expect(found(seed, { 'S:1.1': 9721 })).toEqual(known);
    expect(found(seed, { 'S:1.1': 9000 })).toContain('36.1% 9000→13230=47%');
  });
});

describe('a sentence', () => {
  it.each([
    '举办培训班 14 次，其中“云视通”培训 6 次、本级培训 8 次，接受培训 620 人次，其中 120 人次、500 人次分别来自两类培训。',
    '接受培训 620 人次，分别为 120 人次和 500 人次。',
    '2018 年主动公开政府信息共 13230 余条，其中制发及主动公开规范性文件 3 条，发布政策解读稿件 13 篇。',
    '共召开常务会议 20 次，其中：邀请人大代表、政协委员列席 3 次，邀请媒体和记者列席 20 次。',
    '受理 168 件，回复率 100%，群众满意率 98%。',
    '上年公开 9720 条，今年公开 13230 条，同比增长 36.1%。',
    '公开１３，２３０条，占全县２６，４６０条的 50%。',
    '共收到申请 12 件，其中当面 3 件、网络 4 件、信函 5 件。',
    '2018 年公开预决算信息 298 条，2017 年公开预决算信息 200 条。',
    '目前，共发放宣传单 5 万余份，张贴海报 6000 余条。',
    '共发布信息 1.2 万条，其中概况类 120 条、动态类 3400 条、目录类 8600 条。',
    '共办理建议 38 件，其中已办结 30 件，正在办理 8 件；办理提案 94 件，已办结 90 件，正在办理 4 件。',
    '共收到申请 10 件，其中网络 7 件、信函 2 件，予以公开 8 件，不予公开 1 件。',
    '共收到申请 35 件，自然人 21 件、法人 14 件，分别占 60%、40%。',
    '全年共收到申请 35 件，其中网络申请 21 件，占 60%；信函申请 14 件，占 40%。',
    '“彭阳政务”发布信息 500 条。“彭阳政务”“彭阳发布”共发布信息 800 条。',
    '“县长信箱”受理来信 168 件。一季度“县长信箱”受理来信 40 件。',
    '新增 3 个、调整 5 个，共 8 个，覆盖 26 个领域、12 个乡镇。',
    '满意率达 98.5%，较上年提高 2.3 个百分点；较上年增加 12 件，增长 20%。',
    '收取信息处理费 1.2 万元，其中按件 0.5 万元、按量 0.7 万元。',
  ])('without a slip is left alone: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it.each([
    ['接受培训 620 人次，分别为 120 人次和 510 人次。', '620≠120+510'],
    ['举办培训 14 次，其中“云视通” 6 次、本级 9 次。', '14≠6+9'],
    ['共收取 1.2 万元，其中按件 0.5 万元、按量 0.8 万元。', '12000≠5000+8000'],
    ['“县长信箱”受理来信 168 件。今年“县长信箱”受理来信 186 件。', '“县长信箱”受理来信 168 件/186 件'],
    ['共办理建议 38 件，其中已办结 31 件，正在办理 8 件；办理提案 94 件。', '38≠31+8'],
    ['上年公开 9720 条，今年公开 13230 条，同比增长 26.1%。', '26.1% 9720→13230=36.1%'],
    ['全年公开 90 条，比上年的 100 条减少 20%。', '20% 100→90=10%'],
    [
      '全县各部门主动公开住房保障等方面政府信息 14 条。全县各部门主动公开住房保障等方面政府信息 15 条。',
      '全县各部门主动公开住房保障等方面政府信息 14 条/15 条',
    ],
    ['认真落实主动公开各项要求认真落实主动公开各项要求。', '认真落实主动公开各项×2'],
  ])('with a slip is told: %s', (sentence, told) => {
    expect(found(sentence)).toEqual([told]);
  });
});

it.each(['居民身份证法(2011-10-29).txt', '政府信息公开条例(2019-04-03).txt'])('the text of a law gives nothing to look at: %s', (name) => {
  expect(found(readFileSync(new URL(`fixtures/laws/${name}`, import.meta.url), 'utf8'))).toEqual([]);
});

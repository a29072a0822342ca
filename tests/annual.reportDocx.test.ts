import { describe, expect, it } from 'vitest';
import { annualForm } from '../src-bridge/resources/annual';
import { reportLayouts, tableWords } from '../src-bridge/resources/annualReports';
import { townshipCatalogue, villageCatalogue } from '../src-bridge/resources/catalogue';
import { statForm } from '../src-bridge/resources/forms';
import { paperPayload } from '../src-bridge/payload/paper';
import { day } from '../src-domain/kernel/calendarDate';
import { checkReport } from '../src-domain/returns/annual/consistency/check';
import { reportText, yearOfReport } from '../src-domain/returns/annual/consistency/reading';
import { writtenOut, type ReportLayout } from '../src-domain/returns/annual/report/layout';
import { reportSheet } from '../src-domain/returns/annual/report/sheet';
import { tablesSheet } from '../src-domain/returns/annual/report/tables';
import { filledSlots, slotTexts } from '../src-domain/returns/annual/report/slots';
import { reportFigures } from '../src-domain/returns/annual/report/figures';
import { annualSheet } from '../src-domain/returns/annual/sheet';
import { statYear } from '../src-domain/returns/annual/statYear';
import { freshAnnual, typeCell } from '../src-domain/returns/annual/work';
import type { PaperSheet } from '../src-domain/review/papers/sheet';
import { paperDocx } from '../src-main/host/office/paperDocx';
import { examined } from './builders/examineContext';
import { seedWork, seedYear } from './builders/seedYear';
import { reportNames } from './builders/reports';
import { zipParts } from './builders/zipParts';

const forms = { stat: statForm, annual: annualForm };
const stat = statYear(statForm, seedYear, new Map(), 2018).values;
const byHand = ['T2.2.repealed', 'T2.2.inForce', 'T2.3.decisions', 'T2.4.decisions', 'T2.5.decisions', 'T2.6.amount'];

const figures = reportFigures({
  year: 2018,
  ledger: seedYear,
  work: seedWork,
  notes: [],
  catalogue: townshipCatalogue,
  village: villageCatalogue,
  names: reportNames,
});

const typed = byHand.reduce(
  (work, key) => {
    const next = typeCell(annualForm, work, { key, value: 3, reason: '' }, null);
    return next.ok ? next.value : work;
  },
  freshAnnual(annualForm, 2018, 'six'),
);

function sheetOf(layout: ReportLayout, texts: Readonly<Record<string, readonly string[]>> = {}): PaperSheet {
  const work = { ...typed, texts };
  const { values } = annualSheet(annualForm, work, { ledger: seedYear });
  const tables = slotTexts(annualForm, {
    unit: { ...seedYear.unit, address: '彭阳县悦龙新区行政中心', phones: [] },
    year: 2018,
    values,
    stat,
    lastStat: { '1.1': 9721 },
  });
  const slots = filledSlots(tables, figures.slots, {});
  return reportSheet({
    forms,
    layout: writtenOut(layout, figures),
    work,
    unitName: seedYear.unit.name,
    values,
    stat,
    slots,
    on: day('2019-01-20'),
    draft: false,
  });
}

/** The report as a finished file, read as the page reads one. */
async function checked(sheet: PaperSheet) {
  const { parts } = await examined(await paperDocx(sheet), '年度报告.docx');
  const text = reportText(parts);
  return { text, ...checkReport(text, { forms, words: tableWords, year: yearOfReport(text) ?? 2018 }) };
}

describe.each(reportLayouts.map((layout) => [layout.id, layout] as const))('the report in the layout %s', (_, layout) => {
  it('as a Word file agrees with the table it carries', async () => {
    const { findings, looked, text } = await checked(sheetOf(layout));
    expect(yearOfReport(text)).toBe(2018);
    expect(looked.cells).toBeGreaterThan(50);
    expect(findings).toEqual([]);
  });

  it('crosses the bridge as it is', () => {
    const sheet = sheetOf(layout);
    expect(paperPayload.parse(sheet)).toEqual(sheet);
  });
});

const [six, twelve] = reportLayouts;

const runningText = (sheet: PaperSheet): string => sheet.blocks.flatMap((block) => (block.kind === 'text' ? block.text : [])).join('\n');

describe('the twelve parts of the report of 2018', () => {
  if (twelve === undefined) throw new Error('no layout');
  const told = runningText(sheetOf(twelve));

  it.each([
    ['the growth on the year before', '主动公开政府信息13230条，同比增加36.1%'],
    ['the platforms one by one', '“331”监管平台：受理4695件，办结4410件，办结率93.93%。'],
    ['the mailbox', '“县长信箱”：受理168件，办结168件，办结率100.00%。'],
    ['建议提案 by session and kind', '县九届政协二次会议：政协委员提案94件，已办结56件，占总数的59.57%；正在办理20件，占总数的21.28%'],
    ['the sessions and who sat in', '召开常务会议、办公会20次：邀请人大代表列席3次，邀请政协委员列席3次，邀请媒体记者列席20次'],
    ['the gazette', '全年出刊4期，向社会发放1380本'],
    ['the accounts', '在用账号2个，其中政务微博1个、政务微信1个'],
    ['the reading points by name', '在县图书馆、县档案馆、县博物馆、县政务服务中心等场所设置政府信息公开查阅点4个'],
    ['trainings held and gone to', '举办培训班14次，接受培训620人次；外出参加专项培训4次，70人次'],
  ])('say %s as the books have it', (_, words) => expect(told).toContain(words));

  it('leave open what no book holds', () => {
    expect(told).toContain('发放各类宣传单＿＿份');
    // Nobody has tagged a record.
    expect(told).toContain('推进预决算和审计领域政府信息公开。2018年公开相关信息＿＿条。');
  });
});

it('the tables alone are a paper of their own', async () => {
  const { values } = annualSheet(annualForm, typed, { ledger: seedYear });
  const sources = { forms, work: typed, unitName: seedYear.unit.name, values, stat, on: day('2019-01-20'), draft: false };
  expect((await checked(tablesSheet(sources, 'stat'))).looked.cells).toBe(58);
  expect((await checked(tablesSheet(sources, 'annual'))).looked.cells).toBe(200);
});

describe('the six statutory parts', () => {
  it('stand under their titles, in their order', () => {
    expect(six?.parts.map(({ heading }) => heading)).toEqual(annualForm.parts.map(({ label }) => label));
  });

  it('take the officer’s words around the figures, which no text moves', async () => {
    if (six === undefined) throw new Error('no layout');
    const written = ['今年共发规范性文件', '件，还管用的有', '件。\n另起一段。'];
    const { blocks } = sheetOf(six, { 'six-manage': written });
    const texts = blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));
    expect(texts).toContain('今年共发规范性文件3件，还管用的有3件。');
    expect(texts).toContain('另起一段。');
    const { findings } = await checked(sheetOf(six, { 'six-other': ['本年度新收政府信息公开申请20件。'] }));
    expect(findings).toMatchObject([{ kind: 'table', stated: 20, printed: 2, unit: '件' }]);
  });

  it('keep the short tables whole on a page', async () => {
    if (six === undefined) throw new Error('no layout');
    const xml = (await zipParts(await paperDocx(sheetOf(six)))).get('word/document.xml') ?? '';
    // Kept in every cell, also in one that goes on from above.
    const isKept = (row: string) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].every(([cell]) => cell.includes('<w:keepNext/>'));
    const keptRows = (table: string) => [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => isKept(row));
    const [disclosure = '', , cases = ''] = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    for (const kept of [keptRows(disclosure), keptRows(cases)]) {
      expect(kept.length).toBeGreaterThan(3);
      expect(kept.every((each, at) => each === at < kept.length - 1)).toBe(true);
    }
  });

  it('print 表三 with its merged cells', async () => {
    if (six === undefined) throw new Error('no layout');
    const xml = (await zipParts(await paperDocx(sheetOf(six)))).get('word/document.xml') ?? '';
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    const result = rows.filter((row) => row.includes('本年度办理结果'));
    expect(result).toHaveLength(1);
    expect(result[0]).toContain('<w:vMerge w:val="restart"/>');
    // Every row of every table fills the width of its table.
    for (const row of rows) {
      const spans = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1));
      expect([4, 10, 15]).toContain(spans.reduce((sum, span) => sum + span, 0));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewRules } from '../../src-bridge/resources/review';
import { paperPayload } from '../../src-bridge/payload/paper';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { dispatchSheet } from '../../src-domain/review/papers/dispatchSheet';
import { monthSheet } from '../../src-domain/review/papers/monthSheet';
import { reviewSheet } from '../../src-domain/review/papers/reviewSheet';
import { withTexts, type PaperSheet } from '../../src-domain/review/papers/sheet';
import { paperDocx } from '../../src-main/host/office/paperDocx';
import { examined } from '../builders/examineContext';
import { anApprovedDocument, anExemptDocument, aPaperSource } from '../builders/reviewPapers';
import { zipParts } from '../builders/zipParts';

const source = aPaperSource(anApprovedDocument());
const papers: readonly (readonly [string, PaperSheet])[] = [
  ['review', reviewSheet(source)],
  ['exempt', reviewSheet(aPaperSource(anExemptDocument()))],
  ['dispatch', dispatchSheet(source)],
  [
    'month',
    monthSheet({
      rules: reviewRules,
      unitName: '白阳镇人民政府',
      month: month('2026-10'),
      documents: [anApprovedDocument(), anExemptDocument()],
      refusedOn: [],
      today: day('2026-11-02'),
    }),
  ],
];

const xmlOf = async (sheet: PaperSheet): Promise<string> => (await zipParts(await paperDocx(sheet))).get('word/document.xml') ?? '';

const aSheet = (text: string): PaperSheet => ({
  title: text,
  unitName: '白阳镇人民政府',
  on: day('2026-10-09'),
  landscape: false,
  blocks: [{ kind: 'text', text }],
});

describe.each(papers)('the Word file of %s', (_, sheet) => {
  it('holds every text of the paper, as a reader of ours finds it', async () => {
    const { parts, report } = await examined(await paperDocx(sheet));
    const text = parts.map((part) => part.text).join('\n');
    withTexts({ ...sheet, title: '' }, (each) => {
      for (const piece of each.split('\t')) expect(text).toContain(piece.trim());
      return each;
    });
    expect(report.unread).toEqual([]);
    // Beside what is printed the file holds its title, who made it and the page number's field.
    const unseen = parts.filter(({ hidden, metadata }) => hidden !== undefined || metadata === true).map((part) => part.text);
    expect(new Set(unseen)).toEqual(new Set([...unseen.filter((each) => each === 'PAGE'), sheet.title, sheet.unitName]));
  });

  it('names an East Asian face on every run', async () => {
    const runs = [...(await xmlOf(sheet)).matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.filter((run) => !/w:eastAsia="[^"]+"/.test(run))).toEqual([]);
  });

  it('is A4 with the margins of GB/T 9704; every table fills the type area in DXA and every row adds up to it', async () => {
    const xml = await xmlOf(sheet);
    const room = sheet.landscape ? 16838 - 2098 - 1984 : 11906 - 1588 - 1474;
    expect(xml).toMatch(sheet.landscape ? /<w:pgSz[^>]*w:w="16838"[^>]*w:h="11906"/ : /<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/);
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables).toHaveLength(sheet.blocks.filter(({ kind }) => kind === 'table').length);
    for (const table of tables) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).not.toContain('w:type="pct"');
      const sum = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].reduce((total, [, width]) => total + Number(width), 0);
      expect(sum(table, /<w:gridCol w:w="(\d+)"/g)).toBe(room);
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) expect(sum(row, /<w:tcW[^>]*w:w="(\d+)"/g)).toBe(room);
    }
  });

  it('travels over the bridge unchanged', () => {
    expect(paperPayload.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  });
});

it('has the same bytes, whenever it is written', async () => {
  const first = await paperDocx(reviewSheet(source));
  // ZIP dates have steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect((await paperDocx(reviewSheet(source))).equals(first)).toBe(true);
});

describe('what was typed', () => {
  it('never breaks the file, whatever signs are in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (typed) => {
        const { parts } = await examined(await paperDocx(aSheet(`甲${typed}乙`)));
        expect(parts.some(({ text }) => text.startsWith('甲') || text.includes('甲'))).toBe(true);
        expect(parts.some(({ text }) => text.includes('乙'))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('stays words where it looks like markup', async () => {
    const { parts } = await examined(await paperDocx(aSheet('<w:t>&amp;甲</w:t>\u0000\ud800')));
    expect(parts.map(({ text }) => text).join('')).toContain('<w:t>&amp;甲</w:t>');
  });

  it('begins a new page without a line of its own', async () => {
    const xml = await xmlOf(reviewSheet(source));
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml).not.toContain('<w:br w:type="page"/>');
  });
});

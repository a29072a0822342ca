import { describe, expect, it } from 'vitest';
import { aGazettePaper, anArticle } from '../../../tests/builders/gazette';
import { aRecord } from '../../../tests/builders/ledger';
import { aDocument, anApproval } from '../../../tests/builders/review';
import { day } from '../../kernel/calendarDate';
import { month } from '../../kernel/month';
import type { WorkEntry } from '../../ledger/work/types';
import { finishIssue } from './finish';
import { candidatesFor, moveRecord, placeRecord, proposeIssue, withoutRecord } from './issue';
import { issueWith, laterChanges, openIssue, withCorrection } from './later';
import { firstPages, gazettePaper, issueLine } from './paper';

const today = day('2026-11-23');
const given = { id: 'g1', unitName: '白阳镇人民政府', today, sections: ['文件', '任免'] };
const fresh = proposeIssue([], given);
const records = [
  aRecord({ id: 'a', formedOn: day('2026-09-03') }),
  aRecord({ id: 'b', formedOn: day('2026-10-31') }),
  aRecord({ id: 'late', formedOn: day('2026-11-01') }),
  aRecord({ id: 'secret', attribute: 'exempt', formedOn: day('2026-10-01') }),
];
const filled = placeRecord(placeRecord(fresh, 'a', 's1', 0), 'b', 's1', 9);
const finishing = { on: day('2026-11-10'), copies: 200, pages: 12, paper: aGazettePaper(filled), pageOf: new Map([['a', 2]]) };

describe('an issue of the gazette', () => {
  it.each([
    ['2026-11-23', '2026-09', '2026-10', 2026, 5],
    ['2026-12-01', '2026-09', '2026-10', 2026, 5],
    ['2027-01-04', '2026-11', '2026-12', 2026, 6],
    ['2026-02-10', '2025-11', '2025-12', 2025, 6],
  ])('begun on %s is of %s to %s', (on, from, to, year, number) =>
    expect(proposeIssue([], { ...given, today: day(on) })).toMatchObject({ from, to, year, number }),
  );

  it('goes on where the last one ended', () => {
    const last = { ...fresh, running: 31, to: month('2026-12'), number: 6 };
    expect(proposeIssue([last], given)).toMatchObject({ from: '2027-01', to: '2027-02', year: 2027, number: 1, running: 32 });
    expect(proposeIssue([{ ...last, to: month('2026-08'), number: 4 }], given)).toMatchObject({ number: 5, from: '2026-09' });
  });

  it('offers the approved records of its months, and says which are in another issue', () => {
    const other = placeRecord({ ...fresh, id: 'g0' }, 'b', 's1', 0);
    expect(candidatesFor(fresh, [other, fresh], records).map((each) => [each.record.id, each.in?.id ?? null])).toEqual([
      ['b', 'g0'],
      ['a', null],
    ]);
    expect(candidatesFor(filled, [other], records)).toEqual([]);
  });

  it('is ordered within and over its sections, every record once', () => {
    const order = (issue: typeof filled) => issue.sections.map((section) => section.records.join(''));
    expect(order(filled)).toEqual(['ab', '']);
    expect(order(moveRecord(filled, 'b', -1))).toEqual(['ba', '']);
    expect(order(moveRecord(filled, 'b', 1))).toEqual(['a', 'b']);
    expect(order(moveRecord(filled, 'a', -1))).toEqual(['ab', '']);
    expect(order(moveRecord(placeRecord(filled, 'a', 's2', 0), 'a', -1))).toEqual(['ba', '']);
    expect(order(withoutRecord(filled, 'a'))).toEqual(['b', '']);
  });

  it('tells the page of each article', () => {
    const paper = gazettePaper(filled, '白阳镇人民政府', today, (record) => anArticle({ record }));
    expect(paper).toMatchObject({ title: '白阳镇人民政府公报2026年第5期', periodLine: '2026年9—10月' });
    expect(paper.chapters.map(({ name }) => name)).toEqual(['文件']);
    expect([...firstPages(paper, 1, (record) => (record === 'a' ? 3 : 1))]).toEqual([
      ['a', 2],
      ['b', 5],
    ]);
    expect(issueLine({ year: 2026, number: 5, running: 12 })).toBe('2026年第5期（总第12期）');
  });
});

describe('finishing an issue', () => {
  it('writes the publications and one line of the book under its own id', () => {
    const done = finishIssue(filled, finishing, records, []);
    expect(done).toMatchObject({
      ok: true,
      value: {
        entry: { book: 'gazette', id: 'g1', number: '2026年第5期', pages: 12, copies: 200, items: 2 },
        added: [
          { record: 'a', publication: { channel: 'gazette', on: '2026-11-10', locator: '2026年第5期第2页' } },
          { record: 'b', publication: { locator: '2026年第5期' } },
        ],
      },
    });
  });

  it('adds nothing to what is out in the gazette on that day', () => {
    const out = records.map((each) => ({ ...each, publications: [{ channel: 'gazette' as const, on: finishing.on, locator: '手记' }] }));
    expect(finishIssue(filled, finishing, out, [])).toMatchObject({ ok: true, value: { added: [], issue: { finished: { added: [] } } } });
  });

  const entry = (id: string, number: string): WorkEntry => ({ book: 'gazette', id, on: today, number, pages: 1, copies: 1, items: 1 });
  it.each([
    ['empty', fresh, finishing, []],
    ['too-early', filled, { ...finishing, on: day('2026-10-30') }, []],
    ['in-book', filled, finishing, [entry('hand', '2026 年第 5 期')]],
    ['finished', { ...filled, finished: { on: today, pages: 1, copies: 1, added: [] } }, finishing, []],
  ] as const)('is refused when %s', (trouble, issue, how, work) =>
    expect(finishIssue(issue, how, records, work)).toEqual({ ok: false, error: trouble }),
  );

  it('knows its own line again', () => expect(finishIssue(filled, finishing, records, [entry('g1', '2026年第5期')]).ok).toBe(true));
});

describe('a finished issue', () => {
  const done = finishIssue(filled, finishing, records, []);
  if (!done.ok) throw new Error(done.error);
  const { issue } = done.value;
  const approved = (id: string, follows: string | null) =>
    aDocument({
      id,
      stage: anApproval(),
      follows:
        follows === null
          ? null
          : { document: follows, indexNumber: '', sha256: 'a', why: 'correction', reason: '数字有误', decidedBy: '李秀英', on: today },
    });

  it('keeps its words and first pages, with the day it came out', () => {
    expect(issue.finished?.kept).toEqual({ paper: { ...finishing.paper, on: finishing.on }, pageOf: { a: 2 } });
    expect(laterChanges(issue, records, [approved('a', null), approved('b', null)])).toEqual([]);
  });

  it('tells the last approved correction, and what is on no channel any more', () => {
    const waiting = { ...approved('a3', 'a2'), stage: { stage: 'interview' as const } };
    const out = { channel: 'gazette' as const, on: finishing.on, locator: '' };
    const withdrawal = {
      on: today,
      by: '马文清',
      decidedBy: '李秀英',
      reason: '有误',
      at: '2026-11-23T02:00:00Z',
      channels: [{ ...out, offOn: today }],
    };
    const documents = [approved('a', null), approved('a2', 'a'), waiting, { ...approved('b', null), withdrawals: [withdrawal] }];
    const published = records.map((each) => ({ ...each, publications: [out] }));
    expect(laterChanges(issue, published, documents).map(({ what, by, article }) => [article.record, what, by])).toEqual([
      ['a', 'corrected', 'a2'],
      ['b', 'withdrawn', null],
    ]);
  });

  it('is corrected in the next one, which says what it corrects', () => {
    const [change] = laterChanges(issue, records, [approved('a', null), approved('a2', 'a')]);
    if (change === undefined) throw new Error('no change');
    const next = { ...fresh, id: 'g2', number: 6 };
    expect(openIssue([issue, next])).toBe(next);
    const filledIn = withCorrection(withCorrection(next, issue, change, '更正'), issue, change, '更正');
    expect(filledIn.sections.map(({ name, records: held }) => [name, held])).toEqual([
      ['文件', []],
      ['任免', []],
      ['更正', ['a2']],
    ]);
    expect(issueWith([issue, filledIn], 'a2')?.id).toBe('g2');
    const [first] = aGazettePaper(filledIn).chapters[0]?.articles ?? [];
    expect(first?.blocks[0]).toMatchObject({ text: expect.stringMatching(/^更正：本刊2026年第5期第2页刊登的《关于a的通知》/) as string });
    expect(first?.blocks).toHaveLength(2);
  });
});

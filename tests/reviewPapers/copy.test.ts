import { describe, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { noCopyOf, readingCopy, removedDigests } from '../../src-domain/review/papers/readingCopy';
import { reviewSheet } from '../../src-domain/review/papers/reviewSheet';
import type { PaperSheet } from '../../src-domain/review/papers/sheet';
import { summaryOf } from '../../src-domain/review/papers/summary';
import type { TextPart } from '../../src-domain/screening/types';
import type { Wait } from '../../src-domain/review/events';
import { aVersion } from '../builders/review';
import { aFinding, anApprovedDocument, aPaperSource } from '../builders/reviewPapers';

const part = (text: string, over: Partial<TextPart> = {}): TextPart => ({ where: `正文·${text}`, role: 'body', text, ...over });
const cellAt = (row: number, column: number, text: string, table = '正文表格1'): TextPart =>
  part(text, { role: 'table', cell: { table, row, column } });

const copyOf = (parts: readonly TextPart[], title = '关于救助的通知'): PaperSheet =>
  readingCopy({
    document: anApprovedDocument({ title }),
    version: aVersion({ sha256: 'ab'.repeat(32) }),
    parts,
    unitName: '白阳镇人民政府',
    on: day('2026-10-09'),
  });

describe('the reading copy', () => {
  it('says what it is and shows what a reader of the file sees, nothing else', () => {
    const { blocks } = copyOf([
      part('关于救助'),
      part('的通知'),
      part('各村：'),
      part('批注里的话', { hidden: 'comment' }),
      part('删掉的话', { hidden: 'deletion' }),
      part('插入的话', { hidden: 'insertion' }),
      part('作者', { metadata: true }),
      part('  '),
      part('白阳镇人民政府', { role: 'footer' }),
    ]);
    expect(blocks).toEqual([
      { kind: 'note', text: '阅读件，只供阅读，以审查通过的文件为准。校验码开头：abababababababab' },
      { kind: 'title', text: '关于救助的通知' },
      { kind: 'text', text: '各村：' },
      { kind: 'text', text: '插入的话' },
      { kind: 'note', text: '白阳镇人民政府' },
    ]);
  });

  it('sets tables by row and column where they stand, with what is empty empty', () => {
    const { blocks, landscape } = copyOf([
      part('名单如下：'),
      cellAt(1, 1, '姓名'),
      cellAt(1, 3, '金额'),
      cellAt(3, 1, '马某某'),
      cellAt(3, 1, '户主'),
      cellAt(3, 3, '860'),
      part('特此公示。'),
      cellAt(1, 1, '另一张', '正文表格2'),
    ]);
    expect(landscape).toBe(false);
    expect(blocks.map(({ kind }) => kind)).toEqual(['note', 'text', 'table', 'text', 'table']);
    const table = blocks[2];
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(rows).toEqual([
      [['姓名'], ['　'], ['金额']],
      [['马某某', '户主'], ['　'], ['860']],
    ]);
  });

  it('lies on its side for a wide table, and draws a long one at once', () => {
    const parts = Array.from({ length: 40_000 }, (_, at) => cellAt(Math.floor(at / 10) + 1, (at % 10) + 1, String(at)));
    const before = performance.now();
    expect(copyOf(parts).landscape).toBe(true);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('is not made of recognised letters, nor of nothing', () => {
    expect(noCopyOf([part('甲', { recognised: true })])).toBe('recognised');
    expect(noCopyOf([part('甲', { hidden: 'comment' })])).toBe('empty');
    expect(noCopyOf([part('甲')])).toBeNull();
  });

  it('may hold what was kept and nothing that was masked away', () => {
    const document = anApprovedDocument();
    const [, masked] = document.versions;
    expect(removedDigests(document, masked!)).toEqual([aFinding().digest]);
    expect(removedDigests(document, document.versions[0]!)).toEqual([]);
    const mended = aFinding({ detector: 'wording', digest: 'w', key: 'w' });
    const hidden = aFinding({ detector: 'hidden-content', digest: 'comment', key: 'h', start: 0, end: 0 });
    const [original] = document.versions;
    const first = { ...original!, report: { ...original!.report, findings: [mended, hidden] } };
    expect(removedDigests({ ...document, versions: [first, masked!] }, masked!)).toEqual([]);
  });
});

describe('内容摘要', () => {
  const heading = part('关于救助的通知', { role: 'first-line' });

  it('takes running text, and none in which something was found or masked', () => {
    const parts = [
      heading,
      part('各村：'),
      part('现予公示。'),
      part('身份证号6404。'),
      part('号码640425********0015。'),
      part('请于月底前上报。'),
    ];
    const findings = [aFinding({ where: '正文·身份证号6404。' })];
    expect(summaryOf('关于救助的通知', parts, findings)).toBe('现予公示。请于月底前上报。');
    expect(summaryOf('关于救助的通知', [heading, part('批注。', { hidden: 'comment' })], [])).toBe('');
  });

  it('is cut where it grows too long', () => {
    const summary = summaryOf('', [part(`${'长'.repeat(300)}。`)], []);
    expect(summary).toHaveLength(140);
    expect(summary.endsWith('…')).toBe(true);
  });
});

const wait = (over: Partial<Wait> = {}): Wait => ({
  id: 'w',
  kind: 'referral',
  node: 'Q4',
  askedOf: '县保密局',
  about: '能不能公开',
  sentOn: day('2026-10-08'),
  receivedOn: null,
  by: '马文清',
  at: '2026-10-08T04:00:00Z',
  end: { result: 'answered', on: day('2026-10-09'), note: '可以公开', by: '马文清', at: '2026-10-09T01:00:00Z' },
  ...over,
});

describe('the record', () => {
  const textOf = (sheet: PaperSheet): string => JSON.stringify(sheet.blocks);

  it('tells whom was asked, what came back, and every submission, return and approval', () => {
    const text = textOf(
      reviewSheet(
        aPaperSource(
          anApprovedDocument({
            waits: [wait(), wait({ id: 'w2', kind: 'third-party', askedOf: '马某某', receivedOn: day('2026-10-09'), end: null })],
            history: [
              { what: 'returned', by: '王志强', reason: '写清楚是第几批', at: '2026-10-08T05:00:00Z' },
              { what: 'voided', by: '马文清', cause: 'new-version', was: 'a', now: 'b', at: '2026-10-08T06:00:00Z' },
              { what: 'approved', by: '李秀英', sha256: 'b', indexNumber: '640425031/2026-00001', at: '2026-10-09T02:00:00Z' },
            ],
            withdrawals: [
              {
                reason: '公示期满',
                decidedBy: '李秀英',
                on: day('2026-10-20'),
                by: '马文清',
                at: '2026-10-20T01:00:00Z',
                channels: [{ channel: 'website', on: day('2026-10-10'), locator: 'x', offOn: day('2026-10-20') }],
              },
            ],
            follows: {
              document: 'd0',
              indexNumber: '640425031/2026-00000',
              sha256: 'a',
              why: 'correction',
              reason: '人数写错',
              decidedBy: '李秀英',
              on: day('2026-10-08'),
            },
          }),
        ),
      ),
    );
    for (const words of [
      '报请确定：2026年10月8日送县保密局，2026年10月9日已答复：可以公开',
      '征求第三方意见',
      '还没有答复',
      '退回：写清楚是第几批',
      '换了文件，提交作废',
      '批准，索引号 640425031/2026-00001',
      '公示期满',
      '更正 640425031/2026-00000：人数写错（李秀英，2026年10月8日）',
    ])
      expect(text).toContain(words);
  });
});

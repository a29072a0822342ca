import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../../src-bridge/resources/screening';
import { aDocument, anApproval } from '../../../tests/builders/review';
import { day } from '../../kernel/calendarDate';
import { approvalByFile, approvalByNames, approvedText, isApproved } from './approval';
import { holdsNumber, maskedValue } from './cells';
import { figureOf, figureText } from './figures';
import { openRoster, type RosterDecisions } from './read';
import type { RosterBook } from './types';
import { byVillage, overviewList } from './villageSheets';
import { compareGroups, placeOf, type KnownVillages } from './villageOrder';

const known: KnownVillages = {
  villages: [
    { name: '陡坡村', formerNames: [] },
    { name: '姚河村', formerNames: ['姚家河村'] },
    { name: '城东社区', formerNames: [] },
  ],
  places: ['彭阳县', '白阳镇'],
};

const open = (rows: readonly (readonly string[])[], item = 'Z10') => {
  const opened = openRoster(
    { name: '名单', rows: rows.map((cells, at) => ({ number: at + 1, cells })) },
    {
      rules: screeningRules,
      title: '公示',
      screening: { asOf: day('2026-11-23'), whitelist: [], channel: 'board', digest: (value) => value, catalogueItem: item },
      known,
    },
  );
  if (opened === undefined) throw new Error('no headings');
  return opened;
};

const judge = (rows: readonly (readonly string[])[], decisions: RosterDecisions = { choices: {} }) => open(rows).judge(decisions);

const head = ['序号', '姓名', '身份证号', '村组', '金额', '开户行', '备注'];
const row = (name: string, place: string, amount: string, remark = ''): readonly string[] => [
  '1',
  name,
  `证号${name}`,
  place,
  amount,
  '信用社',
  remark,
];

describe('columns of a list', () => {
  it('hang, go, or wait for the officer, each with its reason', () => {
    const { verdicts } = judge([head, row('马小军', '陡坡村二组', '420', '新增'), row('王秀兰', '陡坡村一组', '400')]);
    expect(verdicts.map(({ heading, showing, reason }) => [heading, showing, reason.by])).toEqual([
      ['序号', 'drop', 'serial'],
      ['姓名', 'show', 'template-shows'],
      ['身份证号', 'drop', 'template-never'],
      ['村组', 'show', 'template-shows'],
      ['金额', 'show', 'template-shows'],
      ['开户行', 'drop', 'not-listed'],
      ['备注', 'show', 'common'],
    ]);
    expect(verdicts[2]?.choices).toEqual(['drop', 'mask']);
  });

  it('are read under merged parents, whatever stands above', () => {
    const rows = [
      ['农村低保名单', '农村低保名单', '农村低保名单', '农村低保名单', '农村低保名单'],
      ['户主信息', '户主信息', '残疾', '残疾', '金额'],
      ['姓 名', '村组', '类别', '等级', '金额'],
      ['马小军', '陡坡村', '肢体', '二级', '420'],
      ['王秀兰', '陡坡村', '视力', '一级', '400'],
    ];
    const { verdicts, content } = judge(rows);
    expect(verdicts.map(({ showing }) => showing)).toEqual(['show', 'show', 'drop', 'drop', 'show']);
    expect(content.rows.map(({ cells }) => cells)).toEqual([
      ['马小军', '陡坡村', '420'],
      ['王秀兰', '陡坡村', '400'],
    ]);
  });

  it('shown by the officer are noted, so that the review alone is no approval; forbidden ones stay away', () => {
    const rows = [head, row('马小军', '陡坡村', '420'), row('王秀兰', '陡坡村', '400')];
    expect(judge(rows).content.onlyDropped).toBe(true);
    const { content, verdicts } = judge(rows, { choices: { 6: 'show', 3: 'show' } });
    expect(content.onlyDropped).toBe(false);
    expect(verdicts.map(({ showing }) => showing)).toEqual(['drop', 'show', 'drop', 'show', 'show', 'show', 'drop']);
    expect(judge(rows, { choices: { 3: 'mask' } }).content.rows[0]?.cells).toContain('****');
  });
});

describe('what stands in cells', () => {
  it('is masked or held where it tells of a person', () => {
    const rows = [
      head,
      row('马小军', '陡坡村', '420', '打15400001234'),
      row('王秀兰', '陡坡村', '400', '患尿毒症'),
      row('李国强', '陡坡村', '1'),
    ];
    const { content } = judge(rows);
    expect(content.rows.map(({ cells }) => cells.at(-1))).toEqual(['打154****1234', '（略）', '']);
    expect(content.doubts).toContainEqual({ kind: 'held', heading: '备注', labels: ['健康、残疾信息'], rows: [3] });
    expect(content.onlyDropped).toBe(false);
  });

  it.each([
    ['15400001234', 'remark', true],
    ['1 5 4 0000-1234', 'name', true],
    ['七零一二三零二', 'remark', true],
    ['2026.01-2026.12', 'period', false],
    ['20261123', 'remark', false],
    ['123456.78', 'amount', false],
    ['1,234,567.00', 'amount', false],
    ['15400001234', 'amount', true],
    ['640425********0015', 'remark', false],
  ])('%s under %s holds a number: %s', (text, kind, holds) => {
    expect(holdsNumber(text, kind)).toBe(holds);
  });

  it('keeps no more of a masked value than its ends', () => {
    expect([maskedValue('15400001234', 'phone'), maskedValue('640425190001010015', 'id-number'), maskedValue('某号', 'account')]).toEqual([
      '154****1234',
      '****0015',
      '****',
    ]);
  });
});

describe('sums and doubts', () => {
  const doubts = (rows: readonly (readonly string[])[]) => judge(rows).content.doubts;

  it('compares the whole and each village, and says by how much', () => {
    const rows = [
      head,
      row('马小军', '陡坡村', '420.50'),
      ['小计', '', '', '陡坡村', '420.50', '', ''],
      row('王秀兰', '姚河村', '400'),
      ['姚河村小计', '', '', '', '410', '', ''],
      ['合 计', '', '', '', '820.5', '', ''],
    ];
    expect(doubts(rows)).toEqual([
      { kind: 'sum', heading: '金额', row: 5, group: '姚河村', written: '410.00', counted: '400.00', difference: '10.00' },
    ]);
  });

  it('takes a sum above the rows for that of all', () => {
    const rows = [head, ['合计', '', '', '', '821', '', ''], row('马小军', '陡坡村', '420'), row('王秀兰', '陡坡村', '400')];
    expect(doubts(rows)).toMatchObject([{ kind: 'sum', group: '', difference: '1' }]);
  });

  it('names rows without a name or village, strange villages, repetitions and words below', () => {
    const rows = [
      head,
      row('马小军', '陡坡村一组', '420'),
      row('马小军', '陡坡村一组', '420'),
      row('', '陡坡村', '1'),
      row('王秀兰', '', '400'),
      row('李国强', '别处村', '400'),
      ['填表人：甲某', '', '', '', '', '', ''],
    ];
    expect(doubts(rows)).toEqual([
      { kind: 'no-name', rows: [4] },
      { kind: 'no-village', rows: [5] },
      { kind: 'unknown-village', village: '别处村', rows: [6] },
      { kind: 'twice', name: '马小军', rows: [2, 3] },
      { kind: 'same-number', rows: [2, 3] },
      { kind: 'passed-over', rows: [7] },
    ]);
  });

  it('reads figures as people write them, exactly', () => {
    expect(['1,234.50元', '１２', '¥ 3', '-2.5', '约5', '12345678901'].map(figureOf)).toEqual([
      12_345_000,
      120_000,
      30_000,
      -25_000,
      undefined,
      undefined,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect([figureOf(figureText(n)), figureOf(figureText(-n))]).toEqual([n, -n]);
      }),
    );
  });
});

describe('villages', () => {
  it.each([
    ['陡坡村二组', '陡坡村', '二组'],
    ['陡坡二组', '陡坡村', '二组'],
    ['彭阳县白阳镇陡坡村村民委员会', '陡坡村', ''],
    ['白阳镇姚家河村3队', '姚河村', '3队'],
    ['城东社区', '城东社区', ''],
    ['别处村十一组', '别处村', '十一组'],
    ['三组', '', '三组'],
  ])('%s is %s, %s', (text, village, group) => {
    expect(placeOf(text, known)).toEqual({ village, group });
  });

  it('stand in the order of the unit, their groups by number', () => {
    const groups = ['十组', '二组', '十一组', '一组', '二十组', '3组', '新庄组', '九组'];
    expect([...groups].sort(compareGroups)).toEqual(['一组', '二组', '3组', '九组', '十组', '十一组', '二十组', '新庄组']);
    const { content } = judge([
      head,
      row('马小军', '姚河村十组', '1'),
      row('王秀兰', '别处村', '1'),
      row('李国强', '姚河村二组', '1'),
      row('张玉梅', '陡坡村', '1'),
    ]);
    expect(content.rows.map(({ source }) => source)).toEqual([5, 4, 2, 3]);
    expect(byVillage(content).map(({ village, rows }) => [village, rows.length])).toEqual([
      ['陡坡村', 1],
      ['姚河村', 2],
      ['别处村', 1],
    ]);
  });

  it('come from columns of their own, and from the line above the rows', () => {
    const rows = [
      ['姓名', '村', '组', '金额'],
      ['马小军', '陡坡村', '二组', '1'],
      ['王秀兰', '陡坡村', '一组', '1'],
    ];
    expect(judge(rows).content.rows.map(({ village, group }) => village + group)).toEqual(['陡坡村一组', '陡坡村二组']);
    const lines = [
      ['姓名', '金额'],
      ['姚河村', ''],
      ['马小军', '1'],
      ['王秀兰', '1'],
      ['陡坡村', ''],
      ['李国强', '1'],
    ];
    expect(judge(lines).content.rows.map(({ village }) => village)).toEqual(['陡坡村', '姚河村', '姚河村']);
  });

  it('are added up on the overview', () => {
    const { content } = judge([head, row('马小军', '姚河村', '1.5'), row('王秀兰', '姚河村', '2'), row('李国强', '陡坡村', '3')]);
    const words = { serial: '序号', total: '合计', village: '村', count: '户数', noVillage: '没有写村' };
    expect(overviewList(content, words)).toEqual({
      columns: ['序号', '村', '户数', '金额'],
      rows: [
        ['1', '陡坡村', '1', '3'],
        ['2', '姚河村', '2', '3.5'],
      ],
      total: ['合计', '', '3', '6.5'],
    });
  });
});

describe('an approval', () => {
  const { content } = judge([head, row('马小军', '陡坡村', '420'), row('王秀兰', '陡坡村', '400')]);
  const book: RosterBook = { ...content, id: 'b', record: 'r1', file: 'f'.repeat(64), takenAt: '2026-11-23T01:00:00Z', approval: null };
  const now = { content: 'hash', at: '2026-11-23T01:00:00Z' };

  it('needs three people and holds for one content', () => {
    expect(approvalByNames({ handler: '马文清', reviewer: '王志强', approver: '王 志强' }, now).ok).toBe(false);
    const approval = approvalByNames({ handler: '马文清', reviewer: '王志强', approver: '李秀英' }, now);
    const approved = { ...book, approval: approval.ok ? approval.value : null };
    expect([isApproved(approved, 'hash'), isApproved(approved, 'other'), isApproved(book, 'hash')]).toEqual([true, false, false]);
  });

  it('changes with every sign that hangs, and with nothing else', () => {
    const [first] = book.rows;
    if (first === undefined) throw new Error('no rows');
    const changed = { ...book, rows: [{ ...first, cells: first.cells.map((cell) => `${cell} `) }, ...book.rows.slice(1)] };
    expect(approvedText(changed)).not.toBe(approvedText(book));
    expect(approvedText({ ...book, doubts: [], takenAt: '2027-01-01T00:00:00Z' })).toBe(approvedText(book));
  });

  it('comes from the review where the file is the approved one and only columns went', () => {
    expect(approvalByFile(book, undefined, now)).toBeNull();
    const stage = anApproval({ sha256: book.file, attribute: 'proactive' });
    const document = aDocument({ id: 'r1', stage });
    const approval = approvalByFile(book, document, now);
    expect(approval).toEqual({ by: 'file', content: 'hash', sha256: book.file, at: now.at });
    expect([isApproved({ ...book, approval }, 'hash'), isApproved({ ...book, approval }, 'other')]).toEqual([true, false]);
    const refused = [
      approvalByFile({ ...book, onlyDropped: false }, document, now),
      approvalByFile({ ...book, file: 'e'.repeat(64) }, document, now),
      approvalByFile({ ...book, record: 'r2' }, document, now),
      approvalByFile(book, aDocument({ id: 'r1', stage: { ...stage, attribute: 'on-request' } }), now),
      approvalByFile(book, aDocument({ id: 'r1' }), now),
    ];
    expect(refused).toEqual([null, null, null, null, null]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../src-bridge/resources/calendar';
import { noticeRules } from '../src-bridge/resources/notices';
import { screeningRules } from '../src-bridge/resources/screening';
import { day } from '../src-domain/kernel/calendarDate';
import { figureText } from '../src-domain/notices/rosters/figures';
import { openRoster, type RosterDecisions } from '../src-domain/notices/rosters/read';
import { byVillage, listOfRows, overviewList, sheetWithList } from '../src-domain/notices/rosters/villageSheets';
import type { RosterBook, RosterContent } from '../src-domain/notices/rosters/types';
import { noticeSheet } from '../src-domain/notices/sheet';
import { aRecord } from './builders/ledger';
import { identityOf, people } from './builders/roster';
import { accountOf, phoneOf } from './builders/welfareRoster';

const words = { serial: '序号', total: '合计', village: '村', count: '户数', noVillage: '没有写村' };
const villages = ['陡坡村', '中庄村', '崾岘村'];
const record = aRecord({ id: 'r1', indexNumber: '640425031/2026-00012', title: '名单公示', formedOn: day('2026-10-28') });

/** Ways in which a heading is written: blanks, full width, line breaks, brackets, marks. */
const dress = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => [...text].join(' '),
  (text) => [...text].join('　'),
  (text) => `${text.slice(0, 1)}\n${text.slice(1)}`,
  (text) => ` ${text}：`,
  (text) => `*${text}`,
  (text) => `${text}（必填）`,
  (text) => `【${text}】`,
  (text) => `${text.slice(0, -1)}\u200b${text.slice(-1)}`,
  (text) => text.replace(/[A-Za-z0-9]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
);

/** One column of a made-up list. `secret`: no value of it may hang anywhere, under whatever heading. */
interface Made {
  readonly headings: readonly string[];
  readonly value: (at: number) => string;
  readonly secret: boolean;
}

const spread = (values: readonly string[]) => (at: number) => values[at % values.length] ?? '';
const illnesses = ['肺癌', '尿毒症', '白血病', '精神分裂', '二级残疾', '智力残疾', '因病致贫'];

const column = (headings: readonly string[], value: (at: number) => string, secret = false): Made => ({ headings, value, secret });

/** Headings that name a person's numbers, as they are written anywhere: simplified, traditional, English. */
const named = {
  identity: [
    ...[
      '身份证号',
      '身份证号码',
      '公民身份号码',
      '证件号码',
      '身份证',
      '户主身份证号',
      '证号',
      '证件',
      '社会保障号码',
      '医保卡号',
      '护照号',
    ],
    ...['身份證號碼', '身份證號', '身分證', '公民號碼', '證件號碼', '證號', '護照'],
    ...['ID', 'ID No.', 'ID Number', 'id card', 'Identity'],
  ],
  phone: [
    ...['联系电话', '电话', '手机号', '手机', '联系方式', '联络方式', '联络电话', '联系', '微信', '微信号', 'QQ'],
    ...['電話', '聯繫電話', '聯繫方式', '聯絡方式', '手機', '手機號碼'],
    ...['TEL', 'Tel.', 'Telephone', 'Phone No.', 'mobile', 'E-mail'],
  ],
  account: [
    ...['一卡通账号', '银行账号', '卡号', '社保卡号', '存折', '开户账户', '账户', '帐号'],
    ...['銀行賬號', '賬號', '賬戶', '帳戶', '卡號', '存摺', '一卡通賬號'],
    ...['Account', 'Account No.', 'Bank Account', 'Card No.', 'acct'],
  ],
} as const;

/** Headings that say nothing, or something else. */
const innocent = [
  '备注',
  '備註',
  '说明',
  '号码',
  '號碼',
  '类别',
  '其他',
  '情况',
  '编码',
  '金额',
  '姓名',
  '月份',
  '单位',
  '村组',
  'Note',
  'No',
];

/** Numbers of persons that no check digit betrays: an old identity card, a passbook, a telephone at home. */
const oldIdentity = (at: number): string => `${identityOf(at).slice(0, 6)}${identityOf(at).slice(8, 17)}`;
const passbook = (at: number): string => `29${accountOf(at).slice(-10)}`;
const homePhone = (at: number): string => `0954-70${phoneOf(at).slice(-5)}`;

const forbidden: readonly Made[] = [
  column([...named.identity, ...innocent], identityOf, true),
  column([...named.phone, ...innocent], phoneOf, true),
  column([...named.account, ...innocent], accountOf, true),
  column([...named.identity, ...innocent], oldIdentity, true),
  column([...named.account, ...innocent], passbook, true),
  column([...named.phone, ...innocent], homePhone, true),
  // One column for whatever somebody had: card, telephone, account by turns.
  column(innocent, (at) => [identityOf, phoneOf, accountOf][at % 3]?.(at) ?? '', true),
  column(['身份证号', '证件号', '备注', '说明'], (at) => identityOf(at).replace(/^(.{6})(.{8})/u, '$1 $2 '), true),
  column(['身份证号', '备注'], (at) => [...identityOf(at)].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''), true),
  column(['联系电话', '备注'], (at) => `${phoneOf(at).slice(0, 3)}-${phoneOf(at).slice(3, 7)}-${phoneOf(at).slice(7)}`, true),
  column(['病种', '患病情况', '健康状况', '残疾类别', '致贫原因', '备注', '说明', '家庭情况', '类别', '救助原因'], spread(illnesses), true),
];

const plainColumns: readonly Made[] = [
  column(['姓名', '户主', '户主姓名', '申请人', '救助对象'], spread(people)),
  column(['村组', '所在村', '行政村', '村名', '住址'], (at) => `${villages[at % 3] ?? ''}${String(1 + (at % 12))}组`),
  column(['类别', '保障类别'], spread(['A类', 'B类', 'C类'])),
  column(['金额', '月保障金额（元）', '补助资金', '发放金额'], (at) => String(300 + at)),
  column(['保障人数', '家庭人口数'], (at) => String(1 + (at % 5))),
  column(['备注', '说明'], spread(['', '', '新增'])),
  column(['序号', '编号'], (at) => String(at + 1)),
];

/** Remarks in which somebody wrote what has its own column elsewhere. */
const leaking = (at: number): string =>
  [`身份证${identityOf(at)}`, `打${phoneOf(at)}找他`, `卡${accountOf(at)}`, `本人患${illnesses[at % illnesses.length] ?? ''}`, '', ''][
    at % 6
  ] ?? '';

const leaks: readonly Made[] = [column(['备注', '说明', '类别', '村组', '户主', '其他情况'], leaking, true)];

const wording = fc.record({
  pick: fc.nat(),
  dress,
  /** A parent heading above this one, merged or not. */
  parent: fc.option(fc.constantFrom('户主信息', '基本情况', '身份信息', '保障情况', '联系方式', '补贴发放', '其他'), { nil: null }),
});

const oneColumn = (from: readonly Made[]) => fc.tuple(fc.constantFrom(...from), wording);

const aTable = fc.record({
  columns: fc
    .tuple(
      oneColumn(plainColumns.slice(0, 1)),
      oneColumn(plainColumns.slice(1, 2)),
      fc.array(oneColumn(plainColumns), { maxLength: 4 }),
      fc.array(oneColumn(forbidden), { minLength: 1, maxLength: 4 }),
      fc.array(oneColumn(leaks), { maxLength: 1 }),
    )
    .map(([name, village, plain, secret, leak]) => [name, village, ...plain, ...secret, ...leak])
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
  rows: fc.integer({ min: 2, max: 24 }),
  titles: fc.boolean(),
  parents: fc.boolean(),
  total: fc.boolean(),
  item: fc.constantFrom('Z10', 'V13', 'Z18', 'Z30', 'Z33', 'Z15', 'Z43', 'Z23', 'V08', 'Z28', undefined),
});

type Table = typeof aTable extends fc.Arbitrary<infer Value> ? Value : never;

const headingOf = ([made, { pick, dress: dressed }]: readonly [Made, { pick: number; dress: (text: string) => string }]): string =>
  dressed(made.headings[pick % made.headings.length] ?? '');

function tableOf({ columns, rows, titles, parents, total }: Table) {
  const width = columns.length;
  const blank = (text: string): readonly string[] => Array.from({ length: width }, () => text);
  const head = columns.map(headingOf);
  const lines: (readonly string[])[] = [
    ...(titles ? [blank('白阳镇2026年公示名单'), ['单位：白阳镇', ...blank('').slice(1)]] : []),
    ...(parents ? [columns.map(([, { parent }], at) => parent ?? head[at] ?? '')] : []),
    head,
    ...Array.from({ length: rows }, (_, at) => columns.map(([made]) => made.value(at))),
    ...(total ? [columns.map(([made], at) => (at === 0 ? '合计' : made.secret ? '' : '1'))] : []),
  ];
  return { name: '名单', rows: lines.map((cells, at) => ({ number: at + 1, cells })) };
}

const open = (table: Table) =>
  openRoster(tableOf(table), {
    rules: screeningRules,
    title: '公示',
    screening: {
      asOf: day('2026-11-23'),
      whitelist: [],
      channel: 'board',
      digest: (value) => value,
      ...(table.item === undefined ? {} : { catalogueItem: table.item }),
    },
    known: { villages: villages.map((name) => ({ name, formerNames: [] })), places: ['彭阳县', '白阳镇'] },
  });

const bookOf = (content: RosterContent): RosterBook => ({
  ...content,
  id: 'b1',
  record: 'r1',
  file: '0'.repeat(64),
  takenAt: '2026-11-23T00:00:00Z',
  approval: null,
});

/** Everything that leaves the memory of the page: the row of the store and every sheet. */
function outputs(content: RosterContent): string {
  const book = bookOf(content);
  const made = noticeSheet(noticeRules, calendar, {
    id: 'n1',
    record,
    unitName: '白阳镇人民政府',
    kind: '公告',
    matter: '低保对象',
    documentNumber: null,
    publishedOn: day('2026-11-02'),
    term: null,
    basis: '依据。',
    body: ['正文'],
    list: null,
    objections: null,
    supervision: '12345',
    signedOn: day('2026-11-02'),
  });
  if (!made.ok) throw new Error(made.error);
  const sheets = [
    sheetWithList(made.value, overviewList(book, words), '汇总'),
    ...byVillage(book).map(({ village, rows }) => sheetWithList(made.value, listOfRows(book, rows, words), village)),
  ];
  return JSON.stringify([book, sheets]);
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-]/gu, '');

/** Every secret value of a table, as it would be read. */
const secretsOf = ({ rows }: Table): readonly string[] => [
  ...Array.from({ length: rows }, (_, at) => [identityOf, phoneOf, accountOf, oldIdentity, passbook, homePhone].map((of) => of(at))).flat(),
  ...illnesses,
];

/** Headings that say themselves what may not hang. */
const forbiddenHeading =
  /身[份分]|[证證][件号號]|公民|社会保障|医保|[护護]照|[电電][话話]|手[机機]|[联聯]|微信|QQ|[账賬帐帳]|卡[号號]|存[折摺]|病种|患病|健康|残疾|致贫|^ID|identity|tel|phone|mobile|mail|ac(?:count|ct)|card/iu;

const runs = { numRuns: 400 } as const;

/** Every way in which a heading is dressed. */
const dresses = fc
  .sample(dress, { numRuns: 200, seed: 3 })
  .filter((one, at, all) => all.findIndex((each) => each('AB甲') === one('AB甲')) === at);

/** A list whose third column has this heading, and the same values in many columns: what is in the cells decides nothing. */
const headed = (heading: string, value: (at: number) => string) =>
  openRoster(
    {
      name: '名单',
      rows: [
        ['姓名', '村组', heading],
        ...Array.from({ length: 8 }, (_, at) => [people[at % people.length] ?? '', `${villages[at % 3] ?? ''}1组`, value(at)]),
      ].map((cells, at) => ({ number: at + 1, cells })),
    },
    {
      rules: screeningRules,
      title: '公示',
      screening: { asOf: day('2026-11-23'), whitelist: [], channel: 'board', digest: (text) => text },
      known: { villages: [], places: [] },
    },
  )?.judge({ choices: {} }).verdicts[2];

describe('a column of a list', () => {
  it.each(Object.entries(named))('is one of %s by its heading alone, however it is dressed', (_, headings) => {
    expect(dresses.length).toBeGreaterThan(8);
    const missed = headings.flatMap((heading) =>
      dresses.flatMap((dressed) => {
        const verdict = headed(dressed(heading), () => '见附件');
        return verdict?.showing === 'drop' && verdict.reason.by === 'law' ? [] : [dressed(heading)];
      }),
    );
    expect(missed).toEqual([]);
  });

  it.each([identityOf, phoneOf, accountOf, oldIdentity, passbook, homePhone])(
    'never hangs by its cells alone, under any heading: %#',
    (value) => {
      for (const heading of [...innocent, '', '丙']) {
        const verdict = headed(heading, value);
        expect([heading, verdict?.showing, verdict?.choices.includes('show')]).toEqual([heading, 'drop', false]);
      }
    },
  );
});

describe('a list for the boards', () => {
  it('shows no number and no illness of anybody, whatever the headings say and wherever they stand', () => {
    fc.assert(
      fc.property(aTable, (table) => {
        const opened = open(table);
        // Without headings nothing is taken in at all.
        if (opened === undefined) return;
        const { content } = opened.judge({ choices: {} });
        const text = squeezed(outputs(content));
        for (const secret of secretsOf(table)) expect(text).not.toContain(secret);
        for (const { heading } of content.columns) expect(squeezed(heading)).not.toMatch(forbiddenHeading);
      }),
      runs,
    );
  });

  it('keeps its numbers though the officer shows every column that may be shown, under any template', () => {
    const template = fc.constantFrom(undefined, null, ...screeningRules.rosters.lists.map(({ id }) => id));
    fc.assert(
      fc.property(aTable, template, (table, id) => {
        const opened = open(table);
        if (opened === undefined) return;
        const first: RosterDecisions = { template: id, choices: {} };
        const choices = Object.fromEntries(
          opened.judge(first).verdicts.map(({ number, choices: may }) => [number, may.find((each) => each !== 'drop') ?? 'drop'] as const),
        );
        const text = squeezed(outputs(opened.judge({ template: id, choices }).content));
        for (const secret of secretsOf(table)) expect(text).not.toContain(secret);
      }),
      runs,
    );
  });

  it('never drops a row without a word, and gives each to one sheet', () => {
    fc.assert(
      fc.property(aTable, (table) => {
        const opened = open(table);
        if (opened === undefined) return;
        const { content } = opened.judge({ choices: {} });
        const left = content.doubts.flatMap((doubt) => (doubt.kind === 'no-name' || doubt.kind === 'passed-over' ? doubt.rows : []));
        const first = tableOf(table).rows.length - table.rows - (table.total ? 1 : 0) + 1;
        const all = Array.from({ length: table.rows }, (_, at) => first + at);
        expect([...content.rows.map(({ source }) => source), ...left].sort((one, other) => one - other)).toEqual(all);
        expect(byVillage(content).flatMap(({ rows }) => rows)).toHaveLength(content.rows.length);
      }),
      runs,
    );
  });

  it('finds nearly every list: a generated table without headings is the exception', () => {
    const found = fc.sample(aTable, { numRuns: 300, seed: 7 }).filter((table) => open(table) !== undefined).length;
    expect(found).toBeGreaterThan(240);
  });

  it('adds up to the last fen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 60 }), (fen) => {
        const rows = fen.map((each, at) => ({ source: at, village: '', group: '', cells: [(each / 100).toFixed(2)] }));
        const list = listOfRows({ columns: [{ heading: '金额', kind: 'amount', masked: false, adds: true }] }, rows, words);
        const sum = fen.reduce((total, each) => total + each, 0);
        expect(list.total).toEqual(['合计', figureText(sum * 100, 2)]);
        expect(list.total?.[1]).toBe((sum / 100).toFixed(2));
      }),
    );
  });
});

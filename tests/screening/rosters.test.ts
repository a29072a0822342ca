import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, identityOf, onColumns, people, tableParts } from '../builders/roster';

const group = (at: number): string => `周沟村${'一二三'.charAt(at % 3)}组`;

/** Headings as townships write them, and what stands below. */
const never: Record<string, { readonly headings: readonly string[]; readonly cell: (at: number) => string }> = {
  identity: {
    headings: ['身份证号', '身份证号码', '公民身份号码', '身 份 证 号', '户主身份证号（18位）', '证件号码', '申请人身份证'],
    cell: identityOf,
  },
  account: {
    headings: ['一卡通账号', '银行账号', '社保卡号', '惠农“一卡通”账号', '开户账号', '存折号', '银行卡号'],
    cell: (at) => `62220200000${10_000_000 + at * 13}`,
  },
  phone: { headings: ['联系电话', '电 话', '手机号码', '联系方式', '本人手机'], cell: (at) => `1540000${1000 + at}` },
  illness: { headings: ['病种', '患病情况', '所患疾病', '健康状况'], cell: (at) => (at % 2 === 0 ? '尿毒症' : '肺癌') },
  disability: { headings: ['残疾类别', '残疾等级', '残疾类别及等级'], cell: (at) => (at % 2 === 0 ? '肢体二级' : '视力一级') },
  certificate: { headings: ['残疾证号', '残疾人证号码'], cell: (at) => `${identityOf(at)}43` },
  address: { headings: ['家庭住址', '详细地址', '户籍地址'], cell: (at) => `白阳镇周沟村三组${10 + at}号` },
  ethnicity: { headings: ['民族'], cell: (at) => (at % 3 === 0 ? '汉族' : '回族') },
  family: { headings: ['婚姻状况'], cell: (at) => (at % 2 === 0 ? '丧偶' : '已婚') },
  signature: { headings: ['领款人签字', '签字（手印）'], cell: () => '已签' },
};

const shown: Record<string, { readonly headings: readonly string[]; readonly cell: (at: number) => string }> = {
  serial: { headings: ['序号', '编号'], cell: (at) => String(at + 1) },
  village: { headings: ['村组', '所在村组', '村（组）', '行政村'], cell: group },
  size: { headings: ['保障人数', '享受人数', '家庭人口'], cell: (at) => String(1 + (at % 4)) },
  category: { headings: ['类别', '保障类别', '救助类型'], cell: (at) => (at % 2 === 0 ? '农村一类' : '农村二类') },
  amount: { headings: ['月保障金额（元）', '金额', '发放金额(元)', '补助金额'], cell: (at) => String(300 + at * 20) },
  remark: { headings: ['备注'], cell: () => '' },
};

const names = ['姓名', '户主姓名', '姓 名', '户主', '保障对象', '申请人姓名'];
const titles = ['白阳镇2026年10月农村低保对象公示', '城乡最低生活保障金发放名单', '特困人员救助供养花名册', '临时救助对象公示'];

const columnOf = (kinds: typeof never, kind: string) =>
  fc.constantFrom(...(kinds[kind]?.headings ?? [])).map((heading) => ({ heading, kind, cell: kinds[kind]!.cell }));

const aSubset = (kinds: typeof never) =>
  fc.subarray(Object.keys(kinds)).chain((chosen) => fc.tuple(...chosen.map((kind) => columnOf(kinds, kind))));

const aRoster = fc
  .record({
    title: fc.constantFrom(...titles),
    name: fc.constantFrom(...names),
    bad: aSubset(never),
    good: aSubset(shown),
    seed: fc.integer(),
    rows: fc.integer({ min: 3, max: people.length }),
  })
  .map(({ title, name, bad, good, seed, rows }) => {
    const columns = [...bad, ...good].sort(
      (one, other) => ((one.heading.length * 7919 + seed) % 13) - ((other.heading.length * 7919 + seed) % 13),
    );
    const head = [name, ...columns.map(({ heading }) => heading)];
    const body = people.slice(0, rows).map((person, at) => [person, ...columns.map(({ cell }) => cell(at))]);
    const expected = columns.flatMap(({ kind }, at) => (kind in never ? [at + 2] : []));
    return { title, table: [head, ...body], expected };
  });

describe('a list of people', () => {
  it('has each column it may never show found once, however the headings are worded and ordered', () => {
    fc.assert(
      fc.property(aRoster, ({ title, table, expected }) => {
        const findings = found(tableParts(title, table));
        expect(onColumns(findings, 'roster-column')).toEqual(expected);
        expect(onColumns(findings, 'roster-extra')).toEqual([]);
        expect(onColumns(findings, 'roster-single')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is told by its cells when the headings are missing', () => {
    const rows = people.map((person, at) => [person, group(at), identityOf(at), '300']);
    expect(onColumns(found(tableParts('', rows)), 'roster-column')).toEqual([3]);
  });

  it('is told by its cells when a heading says something else', () => {
    const rows = people.map((person, at) => [person, identityOf(at), at % 2 === 0 ? '肢体二级' : '视力一级', '300']);
    const findings = found(tableParts('低保名单', [['姓名', '编码', '类别', '金额'], ...rows]));
    expect(onColumns(findings, 'roster-column')).toEqual([2, 3]);
    expect(findings.find(({ detector }) => detector === 'roster-column')?.note).toContain('按内容判断');
  });

  it('has two rows of headings', () => {
    const head = [
      ['姓名', '村组', '补贴情况', '补贴情况', '领款'],
      ['姓名', '村组', '面积（亩）', '金额（元）', '一卡通账号'],
    ];
    const rows = people.map((person, at) => [person, group(at), String(3 + at), String(300 + at), `62220200000${10_000_000 + at}`]);
    const findings = found(tableParts('2026年耕地地力保护补贴公示', [...head, ...rows]));
    expect(onColumns(findings, 'roster-column')).toEqual([5]);
    expect(onColumns(findings, 'roster-extra')).toEqual([]);
  });

  it('may be a plain text with tabs, where no column can be removed', () => {
    const lines = [['姓名', '身份证号', '金额'], ...people.map((person, at) => [person, identityOf(at), '300'])];
    const parts = lines.map((line, at) => ({
      where: `正文第${at + 1}行`,
      role: at === 0 ? ('first-line' as const) : ('table' as const),
      text: line.join('\t'),
    }));
    const [finding] = found(parts).filter(({ detector }) => detector === 'roster-column');
    expect(finding).toMatchObject({ where: '正文第1行起的表格第2列', severity: 'mask' });
    expect(finding).not.toHaveProperty('column');
  });

  it('names the template, the law, the column and what to do', () => {
    const rows = people.map((person, at) => [person, identityOf(at)]);
    const findings = found(tableParts('高龄津贴发放名单', [['姓名', '身份证号'], ...rows], '工作表“名单”'));
    expect(findings.find(({ detector }) => detector === 'roster-column')).toMatchObject({
      severity: 'mask',
      where: '工作表“名单”第2列',
      start: 0,
      end: 0,
      masked: '',
      rule: 'L06',
      column: { table: '工作表“名单”', column: 2 },
      suggestion: '删除整列',
      note: expect.stringMatching(/高龄津贴.*身份证号.*个人信息保护法/u) as unknown,
    });
  });

  it('only warns of a column that is masked throughout', () => {
    const rows = people.map((person, at) => [person, `640425********${identityOf(at).slice(-4)}`]);
    const findings = found(tableParts('低保名单', [['姓名', '身份证号'], ...rows]));
    expect(findings).toMatchObject([{ detector: 'roster-column', severity: 'warn' }]);
  });

  it('says nothing of an empty column', () => {
    const rows = people.map((person) => [person, '', '300']);
    expect(found(tableParts('低保名单', [['姓名', '身份证号', '金额'], ...rows]))).toEqual([]);
  });

  it('warns of columns that its template does not show', () => {
    const rows = people.map((person, at) => [person, group(at), at % 2 === 0 ? '男' : '女', '300']);
    const findings = found(tableParts('临时救助公示', [['姓名', '村组', '性别', '金额'], ...rows]));
    expect(findings).toMatchObject([{ detector: 'roster-extra', severity: 'warn', where: '正文表格1第3列', rule: 'L01' }]);
  });

  it.each([
    ['残疾人两项补贴发放名单', 'L02'],
    ['防返贫监测对象公示名单', 'L05'],
    ['家庭经济困难学生资助名单', 'L08'],
    ['征地补偿费分配到户表', 'L09'],
  ])('of %s may only be shown as sums on the website', (title, rule) => {
    const rows = people.map((person, at) => [person, group(at)]);
    const parts = tableParts(title, [['姓名', '村组'], ...rows]);
    expect(found(parts)).toContainEqual(expect.objectContaining({ detector: 'roster-totals', severity: 'hold', rule, where: '正文表格1' }));
    expect(onColumns(found(parts, { channel: 'board' }), 'roster-totals')).toEqual([]);
  });

  it('is matched to a template by its own title, the catalogue item, the title of the document, in this order', () => {
    const rows = people.map((person, at) => [person, group(at), '300', '80-89']);
    const parts = (title: string) => tableParts(title, [['姓名', '村组', '金额', '年龄段'], ...rows]);
    expect(onColumns(found(parts('公示')), 'roster-extra')).toEqual([]);
    expect(onColumns(found(parts('公示'), { catalogueItem: 'V11' }), 'roster-extra')).toEqual([4]);
    expect(onColumns(found(parts('高龄津贴公示'), { catalogueItem: 'V11' }), 'roster-extra')).toEqual([]);
  });

  it('leaves the office its own telephones', () => {
    const rows = people.map((person, at) => [person, `0954-70123${10 + at}`]);
    const whitelist = people.map((_, at) => `0954-70123${10 + at}`);
    expect(found(tableParts('', [['姓名', '电话'], ...rows]), { whitelist })).toEqual([]);
  });

  it('of a cadre appointment shows birth and origin by right', () => {
    const rows = people.map((person) => [person, '男', '1985年3月', '大学', '科员']);
    const findings = found(tableParts('白阳镇干部任前公示', [['姓名', '性别', '出生年月', '学历', '现任职务'], ...rows]));
    expect(findings).toEqual([]);
  });
});

describe('a long list', () => {
  it('of 5,000 rows is judged in time', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => {
      const person = people[at % people.length]!;
      return [
        String(at + 1),
        person,
        identityOf(at),
        `1540000${1000 + (at % 9000)}`,
        group(at),
        '回族',
        '农村二类',
        '2',
        String(300 + (at % 200)),
      ];
    });
    const head = ['序号', '姓名', '身份证号', '联系电话', '村组', '民族', '类别', '保障人数', '月金额'];
    const parts = tableParts('农村低保花名册', [head, ...rows]);
    const started = performance.now();
    const findings = found(parts);
    // Under a second on an idle office computer; the bound leaves room for a busy one.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(onColumns(findings, 'roster-column')).toEqual([3, 4, 6]);
    expect(findings).toHaveLength(3 * 5000 + 1 + 3);
  });
});

describe('children in a list', () => {
  const rows = people.map((person, at) => [person, `20${12 + at}年3月2日`, String(at + 9)]);
  it('are told by birth date and by age', () => {
    const findings = found(tableParts('生活费发放名单', [['姓名', '出生日期', '年龄'], ...rows]));
    const cells = findings.filter(({ detector }) => detector === 'minor-birth').map(({ where }) => where);
    expect(cells).toHaveLength(9 + 5);
    expect(cells).not.toContain('正文表格1第2行第2列');
    expect(findings.filter(({ detector }) => detector === 'minor-birth')).toContainEqual(
      expect.objectContaining({ severity: 'hold', where: '正文表格1第3行第2列', masked: '****' }),
    );
  });
});

describe('a group of one', () => {
  const bands = ['80-89', '80-89', '90-99', '80-89', '80-89', '80-89', '80-89', '80-89', '80-89', '80-89'];
  const table = (name: (person: string) => string) => [
    ['序号', '姓名', '村组', '年龄段'],
    ...people.map((person, at) => [String(at + 1), name(person), `周沟村${at < 5 ? '一' : '二'}组`, bands[at]!]),
  ];

  it('is pointed out where names are masked, by row and without a value', () => {
    const [finding, ...rest] = found(
      tableParts(
        '高龄津贴公示',
        table((person) => `${person.charAt(0)}*`),
      ),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ detector: 'roster-single', severity: 'warn', where: '正文表格1' });
    expect(finding?.note).toContain('10行中有1行');
    expect(finding?.note).toContain('第4行');
  });

  it('is pointed out where names are left out', () => {
    const rows = table(() => '').map((row) => [row[0]!, ...row.slice(2)]);
    expect(found(tableParts('高龄津贴发放名单', rows))).toMatchObject([{ detector: 'roster-single' }]);
  });

  it('is no matter where names are shown', () => {
    expect(
      found(
        tableParts(
          '高龄津贴公示',
          table((person) => person),
        ),
      ),
    ).toEqual([]);
  });

  it('is no matter in a table of villages', () => {
    const rows = people.map((_, at) => [`第${at}村`, String(10 + at), String(3000 + at * 7)]);
    expect(found(tableParts('高龄津贴发放统计表', [['村', '人数', '金额'], ...rows]))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { titleLines } from './titleLines';

const unit = '白阳镇人民政府';
const whole = [unit, '关于'];

describe('titleLines', () => {
  it('leaves a short title on one line', () => {
    expect(titleLines('白阳镇人民政府关于春耕的公告', 20, whole)).toEqual(['白阳镇人民政府关于春耕的公告']);
  });

  it('breaks a long one into lines that fit, near in length, without cutting the unit or a word', () => {
    const title = '白阳镇人民政府关于2026年第二批农村最低生活保障对象初步审核结果的公示';
    const lines = titleLines(title, 20, whole);
    expect(lines.join('')).toBe(title);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(unit);
    expect(Math.max(...lines.map((line) => line.length)) - Math.min(...lines.map((line) => line.length))).toBeLessThanOrEqual(6);
    for (const word of ['2026', '保障', '审核', '公示']) expect(lines.some((line) => line.includes(word))).toBe(true);
    expect(lines.every((line) => !line.startsWith('的'))).toBe(true);
  });

  it('gives a word longer than a line a line of its own instead of looping', () => {
    expect(titleLines('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 20, whole)).toEqual(['ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
  });
});

/** Titles as townships write them: two units, twenty-four matters. */
const units = ['白阳镇人民政府', '固原市彭阳县草庙乡人民政府', '彭阳县民政局'];
const matters = [
  '2026年第二批农村最低生活保障对象初步审核结果',
  '2026年11月特困人员供养资金发放情况',
  '对《白阳镇国土空间总体规划（2021—2035年）》征求意见',
  '《白阳镇防汛抗旱应急预案》修订情况',
  '调整农村危房改造补助标准',
  '陡坡村第三村民小组集体土地征收补偿安置方案',
  '开展2026年度耕地地力保护补贴面积核实',
  '2026年高龄津贴新增人员名单',
  '拟聘用公益性岗位人员',
  '2025年度部门决算及“三公”经费支出',
  '崾岘村道路硬化工程竣工验收结果',
  '冬春救助资金分配方案',
  '残疾人两项补贴2026年第三季度发放情况',
  '农村户用卫生厕所改造项目实施主体遴选',
  '贯彻落实《中华人民共和国乡村振兴促进法》有关情况',
  '封山禁牧',
  '中庄村党群服务中心维修改造项目中标结果',
  '2026年度脱贫人口小额信贷贴息对象',
  '撤销白阳镇原计划生育服务站',
  '办理城乡居民基本医疗保险参保缴费',
];
const titles = units.flatMap((name) =>
  matters.map((matter, at) => ({ name, title: `${name}关于${matter}的${['公示', '公告', '公布'][at % 3] ?? ''}` })),
);

const lengthOf = (line: string): number => [...line].length;

describe.each([19, 20, 21, 29, 30])('titles on lines of %i signs', (most) => {
  it.each(titles)('stay whole and even: $title', ({ name, title }) => {
    const lines = titleLines(title, most, [name, '关于']);
    expect(lines.join('')).toBe(title);
    expect(Math.max(...lines.map(lengthOf))).toBeLessThanOrEqual(most);
    // No more lines than needed, but for one where words are long.
    expect(lines.length).toBeLessThanOrEqual(Math.ceil(lengthOf(title) / most) + 1);
    const whole = [
      name,
      ...(title.match(/\d+年?|\d+月|“[^”]+”/gu) ?? []),
      ...(title.match(/《[^》]+》/gu) ?? []).filter((work) => lengthOf(work) <= most),
    ];
    for (const word of whole)
      expect(
        lines.some((line) => line.includes(word)),
        word,
      ).toBe(true);
    expect(lines.every((line) => !/^[的、，）》”]/u.test(line))).toBe(true);
    expect(lines.every((line) => !/[（《“]$/u.test(line))).toBe(true);
    // A last line of one or two signs, or a stub between long ones, is no 梯形 and no 菱形; only a work nearly as long as a line may force one.
    if (lines.length > 1 && !whole.some((word) => lengthOf(word) > most * 0.7))
      expect(Math.min(...lines.map(lengthOf)) * 2).toBeGreaterThanOrEqual(Math.max(...lines.map(lengthOf)) - 4);
  });
});

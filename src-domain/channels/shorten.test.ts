import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { personsOf } from '../screening/persons';
import { lengthOf } from './count';
import { namesIn } from './names';
import { shorten } from './shorten';

const town = '白阳镇人民政府';
const cut = (text: string, most: number, names: readonly string[] = [town]): string =>
  shorten(text, { most, length: (each) => each.length, names });

describe('a shortened text', () => {
  it.each([
    ['第一句。第二句比较长。', 5, '第一句。'],
    ['按照《关于做好工作的通知》办理，请遵照执行', 10, '按照…'],
    ['发放1234567元，其余以后发', 8, '发放…'],
    ['白阳镇人民政府通知', 6, ''],
    ['到账 12,345.67 元。完', 11, '到账…'],
    ['很短', 9, '很短'],
  ])('of %s in %i', (text, most, made) => expect(cut(text, most)).toBe(made));

  it.each([
    // At the end of a sentence, of a clause, of a part of a list; a sentence that fills next to nothing gives way to a longer clause.
    ['各村要核实，镇上要复核。以后再说', 13, '各村要核实，镇上要复核。'],
    ['各村要逐户核实救助人口，镇民政办复核', 16, '各村要逐户核实救助人口…'],
    ['完。各村要逐户核实救助人口，镇民政办复核以后张榜', 20, '完。各村要逐户核实救助人口…'],
    ['检查水利、交通、住房等项目建设情况', 10, '检查水利、交通…'],
    // What heads nothing any more is left out with its number.
    ['认真核实各项数据，确保准确。二、公开透明', 16, '认真核实各项数据，确保准确。'],
  ])('ends where it may: %s in %i', (text, most, made) => expect(cut(text, most)).toBe(made));

  it.each([
    ['公示时间为2026年11月23日至2026年12月2日', 20],
    ['公示时间为二〇二六年十一月二十三日', 13],
    ['安排救助资金 128.6 万元用于取暖', 12],
    ['按照实施办法第一百三十二条规定', 11],
    ['会议时间为上午9:30—11:30', 12],
  ])('breaks no date, hour or amount: %s in %i', (text, most) => expect(cut(text, most)).toMatch(/^\D{2,7}…$/u));

  const [minister, villagers] = ['马小龙', ['王彩霞', '李强', '虎永贵']];

  it('breaks no name that its record tells', () => {
    const text = `经研究决定任命${minister}同志担任民政办主任`;
    const names = namesIn([text], personsOf(screeningRules.persons));
    expect(names).toContain(minister);
    expect([8, 9].map((most) => cut(text, most, names))).toEqual(['经研究决定任命…', '经研究决定任命…']);
    expect(namesIn(['姓名\t金额', ...villagers.map((each) => `${each}\t330`)], personsOf(screeningRules.persons))).toEqual(villagers);
    expect(namesIn([`同意${villagers.join('、')}等3人入选`], personsOf(screeningRules.persons))).toEqual(
      expect.arrayContaining(villagers.slice(1)),
    );
  });

  const wholes = [
    ...[town, '陡坡村村民委员会', minister, ...villagers, '马某某', '拜小*'],
    ...['2026年11月23日', '11月1日至11月30日', '二〇二六年十月八日', '2026-11-23', '第十二条', '3.5%'],
    ...[
      '1234567.89元',
      '128.6万元',
      '3,456户',
      '三百二十万元',
      '《自然灾害救助条例》',
      '“三公”',
      '白政发〔2026〕12号',
      'https://a.invalid/b?c=1',
    ],
  ];
  const broken = ['请各村', '认真落实', '根据', '发放', '为', '用于困难群众过冬', '，', '。', '；', '、', '：', '\n', '👨‍👩‍👧‍👦', '𠮷'];
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...wholes).map((text) => ({ text, whole: true })),
      fc.constantFrom(...broken).map((text) => ({ text, whole: false })),
    ),
    { minLength: 1, maxLength: 30 },
  );

  it('is a beginning, never longer, and goes through nothing whole: no number, date, amount, name, title or sign', () =>
    fc.assert(
      fc.property(
        pieces,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('units' as const, 'points' as const, 'weibo' as const),
        (given, most, count) => {
          const all = given.map(({ text }) => text).join('');
          const text = all.trim();
          const names = [town, '陡坡村村民委员会', minister, ...villagers];
          const made = shorten(text, { most, length: (each) => lengthOf(each, count), names });
          expect(lengthOf(made, count)).toBeLessThanOrEqual(most);
          const kept = made.endsWith('…') ? made.slice(0, -1) : made;
          expect(text.startsWith(kept)).toBe(true);
          if (kept === '') return;
          const end = kept.length + (all.length - all.trimStart().length);
          let from = 0;
          for (const { text: piece, whole } of given) {
            const inside = end > from && end < from + piece.length;
            if (inside && (whole || /^\P{L}+$|𠮷/u.test(piece))) expect(`${kept}|${piece}`).toBe('whole');
            from += piece.length;
          }
          expect(/\p{Nd}$/u.test(kept) && /^[\p{Nd}.,]?\p{Nd}/u.test(text.slice(kept.length))).toBe(false);
        },
      ),
      { numRuns: 600 },
    ));
});

import { describe, expect, it } from 'vitest';
import { catalogueWords, townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { parseLimit } from '../../src-domain/catalogue/excel/parseLimit';

const read = (text: string) => parseLimit(text, catalogueWords.deadlines);

/** code n unit notice further. */
function short(text: string): string {
  const found = read(text);
  if (found === null) return '?';
  const { code, n, unit, notice, also = [] } = found.limit;
  const keep = notice === undefined ? '' : ` keep ${String(notice.n)} ${notice.unit}`;
  const more = also.map((each) => ` +${each.code}${each.by === undefined ? '' : `(${each.by})`}`).join('');
  return `${code} ${String(n)} ${unit}${keep}${more}${found.sure ? '' : ' ~'}`;
}

describe('公开时限 in words', () => {
  it.each(catalogueWords.deadlines.filter(({ code }) => code !== 'NOWX' && code !== 'D0131').map((known) => [known.text, known] as const))(
    '%s is read by the table',
    (text, known) => {
      const { code, n, unit, from, notice } = known;
      expect(read(text)).toEqual({ limit: { code, text, n, unit, from, ...(notice === undefined ? {} : { notice }) }, sure: true });
    },
  );

  it('of all 74 shipped items gives their clock', () => {
    const wrong = [...townshipCatalogue.items, ...villageCatalogue.items].filter(({ limit }) => {
      const found = read(limit.text)?.limit;
      return found?.code !== limit.code || found.n !== limit.n || found.unit !== limit.unit;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['自信息形成或者变更之日起20个工作日内予以公开', 'T20 20 working-day'],
    ['信息形成之日起二十个工作日内', 'T20 20 working-day'],
    ['信息形成或者变更之日起２０个工作日内', 'T20 20 working-day'],
    ['信息形成\n（变更）之日起 20 个工作日内', 'T20 20 working-day'],
    ['信息形成或者变更之日起20个工作日内；法律、法规对政府信息公开的期限另有规定的，从其规定。', 'T20 20 working-day'],
    ['制定或获取信息之日起十个工作日内，公示期不少于7个工作日', 'T10G7 10 working-day keep 7 working-day'],
    ['制定或获取信息之日起10个工作日内，公示5天', 'T10 10 working-day keep 5 calendar-day'],
    ['决定作出之日起7个工作日内', 'T7 7 working-day'],
    ['收到批准文件之日起15个工作日内', 'LA-FIN 15 working-day'],
    ['收到批准文件之日起10个工作日内', 'T10 10 working-day'],
    ['本级财政部门批复后20日内', 'C20 20 calendar-day'],
    ['审批通过后15个自然日内', 'C15 15 calendar-day'],
    ['征收土地预公告时间不少于十个工作日', 'LA-PRE null prompt keep 10 working-day'],
    ['征地补偿安置方案公告不少于三十日', 'LA-PLAN null prompt keep 30 calendar-day'],
    ['每季度公开', 'Q 1 quarter'],
    ['按季度公布', 'Q 1 quarter'],
    ['每月至少公布一次', 'MON 1 month'],
    ['每半年公开一次', 'M6 6 month'],
    ['每年公开', 'YEAR 12 month'],
    ['至少每季度公布一次，有变动随时公布', 'Q 1 quarter +NOW'],
    ['每年1月31日前', 'D0131 null calendar-day +D0131(01-31)'],
    ['信息形成之日起20个工作日内，年度报告于1月31日前公开', 'T20 20 working-day +D0131(01-31)'],
    ['随时公开', 'NOW null prompt'],
    ['及时公开', 'NOWX null prompt'],
    ['按进展情况及时公开', 'NOWX null prompt'],
    ['及时公开，公示7天', 'NOWX null prompt keep 7 calendar-day'],
    ['变更后公开', 'CHG null prompt'],
    ['长期公开', 'LONG null prompt'],
  ])('%s → %s', (text, expected) => expect(short(text)).toBe(expected));

  it.each([
    ['每季度首月20日前公布', 'Q 1 quarter ~'],
    ['每月5日公开', 'MON 1 month ~'],
  ])('%s is read in part, and says so', (text, expected) => expect(short(text)).toBe(expected));

  it.each(['按照有关规定执行', '见通知', '20', '一般事项20个工作日内，行政处罚7个工作日内', '0个工作日内', ''])(
    '%s is not guessed at',
    (text) => expect(read(text)).toBeNull(),
  );
});

import { describe, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { OfficeTable } from '../../src-domain/screening/offices/types';
import { found, identityOf } from '../builders/roster';

const inText = (text: string, more = {}) => found([{ where: '正文第1段', role: 'body', text }], more);
const kinds = (text: string): readonly string[] => inText(text).map(({ detector }) => detector);

describe('somebody named after a word that nobody wants to stand beside', () => {
  it.each([
    '举报人张伟反映村干部违规。',
    '信访人：李秀英，女',
    '举报人欧阳建国，住白阳镇',
    '戒毒人员马志强已返乡。戒毒人员：马志强',
    '线索来源：王建军举报',
  ])('is found in %s', (text) => {
    const [finding] = inText(text);
    expect(finding).toMatchObject({ detector: 'special-person', severity: 'block' });
    expect(finding?.masked).toMatch(/\*{4}$/u);
  });
});

describe('illness in running text', () => {
  it.each([
    '马某某患肺癌，家庭困难。',
    '村民王秀兰，女，45岁，因患尿毒症长期透析。',
    '张玉梅系肢体残疾，享受护理补贴。',
    '白血病患者李国强一家生活困难。',
    '救助对象：海正英，精神二级残疾',
    `因患肺癌申请救助，身份证号${identityOf(7)}。`,
  ])('of somebody is found in %s', (text) => {
    expect(kinds(text)).toContain('health-person');
    expect(inText(text).find(({ detector }) => detector === 'health-person')).toMatchObject({ masked: '符合救助条件', severity: 'mask' });
  });

  it.each([`身份证号${identityOf(7)}。另据介绍，大病保险政策已落实。`, '马小军主持召开大病保险工作会议', '由王秀兰负责慢性病管理'])(
    'of nobody is left alone in %s',
    (text) => {
      expect(kinds(text)).not.toContain('health-person');
    },
  );
});

describe('a child in running text', () => {
  it('is told by the day of birth', () => {
    expect(inText('马某，男，2015年3月2日出生')).toMatchObject([{ detector: 'minor-birth', severity: 'hold', masked: '****' }]);
    expect(inText('马某，男，1985年3月2日出生')).toEqual([]);
    expect(inText('本办法自2020年6月1日生效')).toEqual([]);
  });
});

describe('accounts of QQ and WeChat', () => {
  it.each(['QQ号码：10000', 'QQ群号:100000', '微信：ceshi_000000', '微信账号 ceshi_000000', 'WeChat: ceshi_000000'])(
    'are found in %s',
    (text) => {
      expect(kinds(text)).toEqual(['qq-wechat']);
    },
  );
  it('are none in the name of a public account', () => {
    expect(kinds('关注微信公众号：pengyangzw')).toEqual([]);
  });
});

describe('the place of a photo', () => {
  it('is a property of the file', () => {
    const part = { where: '文件属性·拍摄地点', role: 'body', text: '北纬35.85°，东经106.64°', metadata: true } as const;
    expect(found([part])).toMatchObject([{ detector: 'metadata', masked: '' }]);
  });
});

// Invented people.
const holder = (name: string, post: string, order: number, validTo: string | null = null) => ({
  name,
  post,
  order,
  validFrom: day('2024-01-01'),
  validTo: validTo === null ? null : day(validTo),
});
const offices: OfficeTable = {
  issuedOn: day('2026-01-01'),
  holders: [
    holder('甄有序', '县委书记', 1),
    holder('盛守时', '县长', 2),
    holder('闵过往', '副县长', 3, '2025-12-31'),
    holder('栾在任', '副县长', 4),
  ],
};
const c06 = (text: string, more = {}) =>
  inText(text, { offices, ...more })
    .filter(({ rule }) => rule === 'C06')
    .map(({ note }) => note);

describe('offices and leaders (C06)', () => {
  it('are not checked without a table', () => {
    expect(inText('县长甄有序讲话')).toEqual([]);
  });

  it('are right', () => {
    expect(c06('县委书记甄有序、县长盛守时、副县长栾在任出席，盛守时县长讲话，原副县长闵过往参加。')).toEqual([]);
    expect(c06('县长办公会议研究，副县长分工如下，县长高度重视')).toEqual([]);
  });

  it('may hold two posts, with a place for each', () => {
    const both = { ...offices, holders: [...offices.holders, holder('盛守时', '县委副书记', 9)] };
    expect(c06('县委副书记、县长盛守时讲话，甄有序、盛守时、栾在任出席', { offices: both })).toEqual([]);
    expect(c06('县委副书记、县长甄有序讲话', { offices: both })).toEqual(['姓名和职务与县里下发的名单不一致']);
    expect(c06('栾在任、甄有序出席', { offices: both })).toEqual(['排列顺序与县里下发的名单不一致']);
  });

  it('have a wrong post, a name nobody knows, a day gone by, or a wrong order', () => {
    expect(c06('县长甄有序讲话')).toEqual(['姓名和职务与县里下发的名单不一致']);
    expect(c06('县长：李国强，')).toEqual(['姓名和职务与县里下发的名单不一致']);
    expect(c06('副县长闵过往调研')).toEqual(['按县里下发的名单，此人在这一天不担任这个职务']);
    expect(c06('副县长闵过往调研', { asOf: day('2025-12-31') })).toEqual([]);
    expect(c06('盛守时、甄有序参加')).toEqual(['排列顺序与县里下发的名单不一致']);
  });
});

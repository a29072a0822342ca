import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelRule, channelRules } from '../../src-bridge/resources/channels';
import { screeningRules } from '../../src-bridge/resources/screening';
import { aChannelSource } from '../../tests/builders/channels';
import { day } from '../kernel/calendarDate';
import type { TextPart } from '../screening/types';
import { approvedLines } from './approvedText';
import { blocksOf, withoutTables } from './blocks';
import { askedRule, composeWords, tooLong } from './compose';
import { lengthOf } from './count';
import { escapeHtml, websiteHtml, wechatHtml } from './html';
import { plainText } from './plainText';
import { partsOfWords, passedValues, screenWords, type PlaceNames } from './screenWords';
import { shorten } from './shorten';
import { channelIds } from './types';

const names: PlaceNames = {
  title: '标题',
  digest: '摘要',
  facts: '文号',
  paragraph: (number) => `正文第${number}段`,
  table: (number) => `表格${number}`,
  cell: (table, row, column) => `${table}第${row}行第${column}列`,
};

/** Sentences as offices write them, with all that must not be cut. */
const phrase = fc.constantFrom(
  '根据《自然灾害救助条例》和《彭阳县2026年冬春救助工作方案》',
  '共发放资金1234567.89元',
  '涉及12个村3,456户',
  '“三公”经费',
  '👨‍👩‍👧‍👦',
  '𠮷野',
  '白阳镇人民政府',
  'https://www.example.invalid/a/b?c=1',
  '白政发〔2026〕12号',
  '请各村认真落实',
);
const stop = fc.constantFrom('，', '。', '；', '！', '', '\n');
const officeText = fc.array(fc.tuple(phrase, stop), { minLength: 1, maxLength: 30 }).map((each) => each.flat().join(''));
const anyText = fc.oneof(officeText, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));

describe('a length', () => {
  it('on Weibo counts a Latin sign as half, a link as ten, and rounds up', () => {
    expect(lengthOf('公开abc', 'weibo')).toBe(4);
    expect(lengthOf('公开 https://www.example.invalid/very/long/path', 'weibo')).toBe(13);
    expect(lengthOf('😀', 'weibo')).toBe(2);
  });
  it('in signs and bytes knows signs beyond the first plane', () => {
    expect(lengthOf('𠮷a', 'points')).toBe(2);
    expect(lengthOf('𠮷a公', 'bytes')).toBe(new TextEncoder().encode('𠮷a公').length);
  });
});

describe('a shortened text', () => {
  it('is never longer, and a beginning that cuts no number, no name, no 《》 and no sign', () =>
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom('units' as const, 'points' as const, 'weibo' as const),
        (text, most, count) => {
          const made = shorten(text, { most, length: (each) => lengthOf(each, count), names: ['白阳镇人民政府'] });
          expect(lengthOf(made, count)).toBeLessThanOrEqual(most);
          const kept = made.endsWith('…') && !text.trim().startsWith(made) ? made.slice(0, -1) : made;
          expect(text.trim().startsWith(kept)).toBe(true);
          const rest = text.trim().slice(kept.length);
          expect(/[\ud800-\udbff]$/.test(kept) && /^[\udc00-\udfff]/.test(rest)).toBe(false);
          expect(/\p{Nd}$/u.test(kept) && /^[\p{Nd}.,]?\p{Nd}/u.test(rest)).toBe(false);
          expect(kept.endsWith('\u200d') && rest !== '').toBe(false);
          if (!text.includes('》《'))
            expect((kept.match(/《/gu) ?? []).length - (kept.match(/》/gu) ?? []).length).toBeLessThanOrEqual(rest.includes('》') ? 0 : 99);
          for (let at = text.trim().indexOf('白阳镇人民政府'); at !== -1; at = text.trim().indexOf('白阳镇人民政府', at + 1))
            expect(kept !== '' && kept.length > at && kept.length < at + 7).toBe(false);
        },
      ),
    ));
});

describe('the words of a channel', () => {
  it('keep the limits of their channel for any text', () =>
    fc.assert(
      fc.property(anyText, anyText, fc.integer({ min: 0, max: 300 }), fc.constantFrom(...channelIds), (title, body, asked, id) => {
        const rule = askedRule(channelRule(id), asked);
        const words = composeWords(rule, aChannelSource({ title, lines: body.split('\n') }));
        expect(tooLong(rule, words)).toEqual([]);
        for (const { id: field, aim, count } of rule.fields) expect(lengthOf(words[field], count)).toBeLessThanOrEqual(aim);
      }),
    ));

  it('are the whole text where there is room', () => {
    const source = aChannelSource();
    expect(composeWords(channelRule('website'), source).body).toBe(source.lines.join('\n'));
    expect(composeWords(channelRule('led'), source).body).toBe('关于做好2026年冬春救助工作的通知。白阳镇人民政府 2026年11月23日');
    expect(composeWords(channelRule('weibo'), source).body).toMatch(
      /^【关于做好2026年冬春救助工作的通知】为保障.+。（索引号：640425031\/2026-00001）$/u,
    );
    expect(composeWords(channelRule('poster'), aChannelSource({ address: 'https://www.example.invalid/1' })).body).toBe(
      'https://www.example.invalid/1',
    );
    expect(plainText('wechat', composeWords(channelRule('wechat'), source)).split('\n\n')).toHaveLength(3);
  });

  it('leave out an opening that only announces what found no room', () => {
    const opening = `为保障受灾困难群众基本生活，根据《自然灾害救助条例》，${'结合我镇实际，'.repeat(10)}现就有关事项通知如下。`;
    const source = aChannelSource({ lines: [opening, '一、摸清底数。各村要在11月30日前完成入户调查。'] });
    expect(composeWords(channelRule('wechat'), source).digest).toBe('摸清底数。各村要在11月30日前完成入户调查。');
    const alone = aChannelSource({ lines: [opening, '表'.repeat(130)] });
    expect(composeWords(channelRule('wechat'), alone).digest).toBe(opening);
  });

  it('lead to the page of the record, else to the unit’s site, else to nothing but the index number', () => {
    const [address, site] = ['https://www.example.invalid/zwgk/1.html', 'https://www.example.invalid/'];
    const ends = (over: Parameters<typeof aChannelSource>[0]) => composeWords(channelRule('weibo'), aChannelSource(over)).body;
    expect(ends({ address, site })).toMatch(/全文：https:\/\/www\.example\.invalid\/zwgk\/1\.html$/u);
    expect(ends({ site })).toMatch(/（索引号：640425031\/2026-00001，本单位网站：https:\/\/www\.example\.invalid\/）$/u);
    expect(composeWords(channelRule('poster'), aChannelSource({ site })).body).toBe(site);
  });

  it('are counted against what the officer wrote', () =>
    expect(tooLong(channelRule('wechat'), { title: '字'.repeat(70), digest: '', body: '' })).toEqual([{ field: 'title', over: 6 }]));
});

describe('the approved text', () => {
  const part = (text: string, more: Partial<TextPart> = {}): TextPart => ({ where: '正文', role: 'body', text, ...more });
  const cell = (text: string, row: number, column: number): TextPart => part(text, { role: 'table', cell: { table: '表', row, column } });

  it('loses page heads and its own title, even over two lines, and keeps rows', () => {
    const parts = [
      part('第1页', { role: 'footer' }),
      part('白政发〔2026〕12号'),
      part('关于做好2026年冬春救助', { role: 'title' }),
      part('工作的通知', { role: 'title' }),
      part('各村：'),
      part('不给人看', { hidden: 'hidden-text' }),
      cell('村', 1, 1),
      cell('户数', 1, 2),
      cell('陡坡村', 2, 1),
      cell('12\n户', 2, 2),
    ];
    expect(approvedLines(parts, '关于做好2026年冬春救助工作的通知')).toEqual(['各村：', '村\t户数', '陡坡村\t12 户']);
  });

  it('is text and tables', () => {
    expect(blocksOf('一\n\n甲\t乙\n1\t2\n二').map(({ kind }) => kind)).toEqual(['text', 'table', 'text']);
    expect(blocksOf('文。\n白阳镇人民政府\n2026年11月23日').map((block) => block.kind === 'text' && block.signed)).toEqual([
      undefined,
      true,
      true,
    ]);
    expect(withoutTables('一\n甲\t乙\n二')).toBe('一\n二');
  });
});

describe('a page for the website', () => {
  const outside =
    /(?:src|href|srcset|action|formaction|data|poster|background|style)\s*=\s*["']?\s*(?!")[^"'>\s]|url\(|@import|<(?:script|link|iframe|img|object|embed|base|form|svg)/iu;

  it('never holds an unescaped sign or an outside reference, whatever the words', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('<script>', '</title>', '"><img src=x onerror=1>', "' onload='", 'url(http://a)', '&lt;', '`', '\t', '\n'),
            anyText,
          ),
          { maxLength: 12 },
        ),
        (given) => {
          const text = given.join('');
          const source = aChannelSource({ title: text, unitName: text, documentNumber: text, indexNumber: text });
          const made = websiteHtml(source, { title: text, digest: text, body: text });
          const frame = websiteHtml(aChannelSource({ title: '', unitName: '', documentNumber: '', indexNumber: '' }), {
            title: '',
            digest: '',
            body: '',
          });
          const tags = (html: string): readonly string[] =>
            (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/ content="[^"<>]*"/u, ''));
          const allowed = new Set([
            ...tags(frame).map((tag) => /^<\/?[!\w]+/u.exec(tag)?.[0]),
            '<p',
            '</p',
            '<table',
            '</table',
            '<thead',
            '</thead',
            '<tbody',
            '</tbody',
            '<tr',
            '</tr',
            '<th',
            '</th',
            '<td',
            '</td',
          ]);
          expect(tags(made).filter((tag) => !allowed.has(/^<\/?[!\w]+/u.exec(tag)?.[0]))).toEqual([]);
          expect(tags(made).filter((tag) => outside.test(tag) || /\son\w+=/iu.test(tag))).toEqual([]);
          expect(/\p{Cs}|[\u0000-\u0008]/u.test(made)).toBe(false);
          expect(
            tags(wechatHtml(source, { title: text, digest: text, body: text })).filter(
              (tag) => !/^<\/?(?:p|table|tr|td)(?: style="[^"<>]*")?>$/u.test(tag),
            ),
          ).toEqual([]);
        },
      ),
    ));

  it('escapes what begins markup', () => expect(escapeHtml('<a href="x">\'`&')).toBe('&#60;a href=&#34;x&#34;&#62;&#39;&#96;&#38;'));

  it('is headed by the columns of the catalogue', () =>
    expect(websiteHtml(aChannelSource(), { title: '题', digest: '', body: '文' })).toContain(
      '<dt>索引号</dt><dd>640425031/2026-00001</dd><dt>发布日期</dt><dd>2026-11-23</dd><dt>发布机构</dt><dd>白阳镇人民政府</dd>',
    ));
});

describe('the screening of every channel', () => {
  const context = { asOf: day('2026-11-23'), whitelist: [], digest: (value: string) => value };
  // A test number of screening.json, of nobody.
  const number = '640425188206070027';
  const judge = (id: (typeof channelIds)[number], lines: readonly string[], passed: ReadonlySet<string> = new Set()) => {
    const rule = channelRule(id);
    const words = composeWords(rule, aChannelSource({ title: lines[0] ?? '', lines: lines.slice(1) }));
    return { words, ...screenWords(partsOfWords(words, null, names), rule, screeningRules, context, passed) };
  };

  it('stops whatever holds an identity number, wherever it stands', () =>
    fc.assert(
      fc.property(
        officeText,
        officeText,
        fc.constantFrom(...channelIds),
        fc.constantFrom('title', 'body', 'table'),
        (before, after, id, where) => {
          const line = `${before}\n身份证号${number}。${after}`;
          const lines =
            where === 'title'
              ? [`身份证号${number}`, before]
              : where === 'body'
                ? ['通知', ...line.split('\n')]
                : ['通知', `姓名\t身份证号`, `甲某某\t${number}`];
          const { words, stops } = judge(id, lines);
          if (Object.values(words).some((each) => each.includes(number))) expect(stops.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    ));

  it.each(channelIds)('of %s stops a number that an officer writes in', (id) => {
    const rule = channelRule(id);
    const [first] = rule.fields;
    const words = { title: '', digest: '', body: '', [first?.id ?? 'body']: `联系人身份证号：${number}` };
    expect(screenWords(partsOfWords(words, null, names), rule, screeningRules, context, new Set()).stops).not.toEqual([]);
  });

  const list = [
    '陡坡村残疾人两项补贴发放名单公示',
    '现将名单公示如下。',
    '姓名\t村组\t金额',
    '甲某某\t陡坡村一组\t110',
    '乙某某\t陡坡村二组\t110',
    '丙某某\t陡坡村三组\t110',
  ];

  it('keeps a list off websites that may only be told as a sum there, whatever the review let pass', () => {
    const { stops, words } = judge('website', list);
    expect(stops.map(({ detector }) => detector)).toContain('roster-totals');
    const passed = passedValues(stops, () => true);
    expect(judge('website', list, passed).stops.map(({ detector }) => detector)).toEqual(['roster-totals']);
    const told = { ...words, body: withoutTables(words.body) };
    expect(screenWords(partsOfWords(told, null, names), channelRule('website'), screeningRules, context, new Set()).stops).toEqual([]);
  });

  it('lets stand what the review let pass by its value', () => {
    const lines = ['通知', '联系电话13900000000。'];
    const { stops } = judge('website', lines);
    expect(stops).toHaveLength(1);
    expect(
      judge(
        'website',
        lines,
        passedValues(stops, () => true),
      ).stops,
    ).toEqual([]);
  });
});

it('every channel has a rule, once', () => expect(channelRules.map(({ id }) => id)).toEqual(channelIds));

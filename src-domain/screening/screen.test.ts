import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../kernel/calendarDate';
import { isClassified, screenDocument, screenParts, verdictOf } from './screen';
import type { Finding, ScreeningContext, TextPart } from './types';

const context: ScreeningContext = { asOf: day('2026-11-23'), whitelist: [], channel: 'website', digest: (value) => `d${value.length}` };
const aPart = (text: string, more: Partial<TextPart> = {}): TextPart => ({ where: '正文第1段', role: 'body', text, ...more });
const found = (part: TextPart, more: Partial<ScreeningContext> = {}): readonly Finding[] =>
  screenParts([part], screeningRules, { ...context, ...more });

describe('screening', () => {
  it('gives the place in UTF-16 units of the original', () => {
    expect(found(aPart('😀号：６４０４２５１９０００１０１００１５。'))).toMatchObject([
      { detector: 'id-card', start: 4, end: 22, masked: '640425********0015' },
    ]);
  });

  it('never carries the raw value', () => {
    const text = '640425190001010015，15400001234，0954-9000001，账号100000000001，lisi@example.com，举报人王某某';
    const report = JSON.stringify(found(aPart(text)));
    for (const raw of ['640425190001010015', '15400001234', '9000001', '100000000001', 'lisi', '王某某']) expect(report).not.toContain(raw);
  });

  it('reads a cell after its heading and after the cell to its left', () => {
    expect(found(aPart('9000004', { role: 'table' }))).toEqual([]);
    expect(found(aPart('9000004', { role: 'table', before: ['联系电话'] }))).toMatchObject([{ detector: 'landline', start: 0, end: 7 }]);
    expect(found(aPart('100000000001', { role: 'table', before: ['社会保障卡（一卡通）银行卡号'] }))).toMatchObject([
      { detector: 'account-no' },
    ]);
  });

  it('does not report the heading once more in each cell', () => {
    expect(found(aPart('无', { role: 'table', before: ['致贫原因'] }))).toEqual([]);
  });

  it('knows registered contacts however they are written', () => {
    const whitelist = ['0954—7012302', '154-0000-1234', 'Office@Example.com'];
    const text = '电话：7012302，(0954)7012302，+86 154 0000 1234，office@example.com';
    expect(found(aPart(text), { whitelist })).toEqual([]);
    expect(found(aPart('电话：0954-7012303'), { whitelist })).toHaveLength(1);
  });

  it('keeps village and group on the village board', () => {
    expect(found(aPart('王洼镇路寨村2组马某某'), { channel: 'board' })).toEqual([]);
  });

  it('knows how old a child is on the day', () => {
    const child = aPart('640425202006016665');
    const ids = (asOf: string) => found(child, { asOf: day(asOf) }).map(({ detector }) => detector);
    expect(ids('2034-05-31')).toEqual(['id-card', 'minor-id']);
    expect(ids('2034-06-01')).toEqual(['id-card']);
  });

  it('has wording rules in force by date and by what else the document says', () => {
    const rules = (asOf: string) => found(aPart('扶贫办'), { asOf: day(asOf) }).map(({ rule }) => rule);
    expect([rules('2023-12-31'), rules('2024-01-01')]).toEqual([[], ['T25']]);
    const mixed = [aPart('二〇二六年'), aPart('2026年', { where: '正文第2段' })];
    expect(screenParts(mixed, screeningRules, context)).toMatchObject([{ rule: 'T29', where: '正文第1段' }]);
    expect(screenParts(mixed.slice(0, 1), screeningRules, context)).toEqual([]);
  });

  it('offers the right form of exactly what is wrong', () => {
    expect(found(aPart('截止2018年12月底'))).toMatchObject([{ start: 0, end: 2, suggestion: '截至' }]);
    expect(found(aPart('由会议做出决定'))).toMatchObject([{ start: 3, end: 5, suggestion: '作出' }]);
    expect(found(aPart('帐户'))).toMatchObject([{ suggestion: '账户' }]);
  });

  it('gives every finding of a document its own key', () => {
    const keys = found(aPart('15400001234，15400001234，640425202006016665')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('a verdict', () => {
  const of = (severity: Finding['severity']): Finding => ({ ...found(aPart('15400001234'))[0]!, severity });
  const unread = [{ part: '批注', why: 'comment' as const }];

  it('is the strictest finding', () => {
    expect(verdictOf([], [])).toBe('clean');
    expect(verdictOf([of('warn'), of('mask')], [])).toBe('mask');
    expect(verdictOf([of('hold'), of('mask')], [])).toBe('hold');
    expect(verdictOf([of('block')], unread)).toBe('block');
  });

  it('is unreadable whenever something was not read', () => {
    expect(verdictOf([], unread)).toBe('unreadable');
    expect(verdictOf([of('hold')], unread)).toBe('unreadable');
    const report = screenDocument({ parts: [aPart('文')], unread }, screeningRules, context);
    expect(report).toMatchObject({ verdict: 'unreadable', findings: [{ detector: 'hidden-content', where: '批注', start: 0, end: 0 }] });
  });

  it('of a state-secret marking forbids storing, of an internal marking or a special identity not', () => {
    expect(isClassified(found(aPart('秘密★1年')))).toBe(true);
    expect(isClassified(found(aPart('关于机密的通知', { role: 'title' })))).toBe(true);
    expect(isClassified(found(aPart('内部资料')))).toBe(false);
    expect(isClassified(found(aPart('社区矫正', { role: 'table' })))).toBe(false);
  });
});

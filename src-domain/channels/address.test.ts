import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendarDate';
import type { Publication } from '../ledger/types';
import { isWebAddress, leadsTo, recordAddress, tidyAddress } from './address';

const site = 'https://www.example.invalid/baiyang/';
const out = (locator: string, more: Partial<Publication> = {}): Publication => ({
  channel: 'website',
  on: day('2026-11-20'),
  locator,
  ...more,
});

describe('an address on the web', () => {
  it.each(['http://www.example.invalid', 'https://example.invalid:8080/zwgk/1.html?a=1#b', 'https://彭阳.政务', 'HTTP://10.0.0.8/gk'])(
    'is %s',
    (text) => expect(isWebAddress(text)).toBe(true),
  );

  it.each([
    'www.example.invalid',
    'ftp://example.invalid',
    'javascript:alert(1)',
    'file:///C:/a.html',
    'http://',
    'http://localhost',
    'http://name@example.invalid',
    'http://example.invalid/a b',
    'http://-a.invalid',
    '网站：http://example.invalid',
    '',
  ])('is not %s', (text) => expect(isWebAddress(text)).toBe(false));

  it('may be typed with full-width signs', () => expect(tidyAddress(' ｈｔｔｐ：／／example.invalid ')).toBe('http://example.invalid'));
});

describe('where a record stands', () => {
  it('is the first whole address on a website', () =>
    expect(recordAddress([out('首页'), out('https://a.invalid/1', { channel: 'wechat' }), out(' https://a.invalid/2 ')], site)).toBe(
      'https://a.invalid/2',
    ));
  it('is made whole by the unit’s own site, at its root', () =>
    expect(recordAddress([out('/zwgk/1.html')], site)).toBe('https://www.example.invalid/zwgk/1.html'));
  it.each(['/zwgk/1.html', '//a.invalid/1', '政务公开栏目'])('is not known from %s alone', (locator) =>
    expect(recordAddress([out(locator)], locator.startsWith('//') ? site : null)).toBeNull(),
  );
});

it.each([
  ['https://a.invalid/1', 'page'],
  [site, 'site'],
  ['https://b.invalid/', 'other'],
  ['索引号：1\nhttps://a.invalid/1', 'words'],
  ['关于做好工作的通知', 'words'],
] as const)('a code of %s leads to: %s', (code, leads) => expect(leadsTo(code, { address: 'https://a.invalid/1', site })).toBe(leads));

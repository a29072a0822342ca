import { describe, expect, it } from 'vitest';
import { href, readRoute } from './router';

describe('an address', () => {
  it('is read back as it was made', () => {
    const route = readRoute(href('review', ['文件/1', 'check'], { from: '2026-10' }));
    expect(route.topic).toBe('review');
    expect(route.path).toEqual(['文件/1', 'check']);
    expect(route.query.get('from')).toBe('2026-10');
  });
  it.each(['', '#', '#/', '#/nowhere/1', '#page-title'])('that names no page (%j) is 今日', (hash) => {
    expect(readRoute(hash)).toMatchObject({ topic: 'today', path: [] });
  });
  it('with a broken escape does not throw', () => expect(readRoute('#/review/%E0%A4').path).toEqual(['%E0%A4']));
});

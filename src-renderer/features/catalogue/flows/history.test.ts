import { describe, expect, it } from 'vitest';
import { changed, redone, undone, type History } from './history';

const start: History<string> = { past: [], now: 'a', future: [], field: null };

describe('the history of a draft', () => {
  it('goes back step by step and forward again', () => {
    const two = changed(changed(start, 'b', null), 'c', null);
    expect(undone(two).now).toBe('b');
    expect(undone(undone(undone(two))).now).toBe('a');
    expect(redone(redone(undone(undone(two)))).now).toBe('c');
    expect(redone(two)).toBe(two);
  });

  it('takes one word typed in one field as one step', () => {
    const typed = changed(changed(changed(start, 'ab', 'text s1'), 'abc', 'text s1'), 'abcd', 'text s2');
    expect(undone(typed).now).toBe('abc');
    expect(undone(undone(typed)).now).toBe('a');
  });

  it('forgets what was taken back when something new is done', () => {
    const two = changed(changed(start, 'b', null), 'c', null);
    expect(redone(changed(undone(two), 'd', null)).now).toBe('d');
  });
});

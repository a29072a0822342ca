import { describe, expect, it } from 'vitest';
import { inTime } from './printer';

describe('printing', () => {
  it('that ends gives what it made, or its own trouble', async () => {
    expect(await inTime(Promise.resolve('pdf'), 1_000)).toBe('pdf');
    await expect(inTime(Promise.reject(new Error('no page')), 1_000)).rejects.toThrow('no page');
  });
  it('that hangs is given up', async () => {
    await expect(inTime(new Promise(() => undefined), 5)).rejects.toThrow('too long');
  });
});

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

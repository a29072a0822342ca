import { describe, expect, it } from 'vitest';
import { tokens } from './tokens';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'rail', 'desk', 'sheet', 'head', 'seal-tint', 'jade-tint', 'sky-tint', 'amber-tint', 'stone-tint'] as const;

describe('the colours of the desk', () => {
  it('knows the ends of the scale', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1);
  });

  it.each(['ink', 'ink2', 'ink3'] as const)('keep words in %s readable on every ground (WCAG 1.4.3, 4.5:1)', (ink) => {
    const weak = grounds.filter((ground) => contrast(tokens[ink], tokens[ground]) < 4.5);
    expect(weak).toEqual([]);
  });
});

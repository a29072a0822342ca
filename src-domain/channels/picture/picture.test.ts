import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layCard } from './card';
import { linesOf, type Measure } from './lines';
import { laySlide } from './slide';

/** As most faces have it: a Chinese sign is as wide as high, a Latin one about half. */
const measure: Measure = (text, size) => [...text].reduce((width, sign) => width + (sign <= '\u00ff' ? 0.56 : 1) * size, 0);
const words = fc.string({
  unit: fc.constantFrom('公', '开', '，', '。', '《', '》', '1', '2', 'a', ' ', '𠮷', '😀', '\n'),
  maxLength: 300,
});

describe('lines of a picture', () => {
  it('keep figures together and begin with no stop', () =>
    expect(linesOf('安排资金128.6万元，各村', 180, 30, measure)).toEqual(['安排资金', '128.6万元，', '各村']));

  it('keep a number and its unit together, and end with no opening sign', () => {
    expect(linesOf('现就做好2026年冬春', 180, 30, measure)).toEqual(['现就做好', '2026年冬春']);
    expect(linesOf('公示公示公7天', 180, 30, measure)).toEqual(['公示公示公', '7天']);
    expect(linesOf('根据通知及《条例》', 180, 30, measure)).toEqual(['根据通知及', '《条例》']);
  });

  it('are never wider than their box and lose no sign', () =>
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 900 }), (text, width) => {
        const lines = linesOf(text, width, 30, measure);
        // A stop after a sign may hang over by itself, but nothing wider than two signs is ever unbreakable.
        for (const line of lines) expect(measure(line, 30)).toBeLessThanOrEqual(Math.max(width, 62));
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    ));
});

describe('a picture', () => {
  const foot = '白阳镇人民政府　2026年11月23日　640425031/2026-00011';

  it('clips nothing: what is drawn lies within its edges, and what does not fit is said', () =>
    fc.assert(
      fc.property(words, words, (title, body) => {
        const slide = laySlide({ title, body, foot }, measure);
        for (const { text, x, y, size } of slide.lines) {
          expect(x >= 0 && x + measure(text, size) <= 1920).toBe(true);
          expect(y - size >= 0 && y + size * 0.3 <= 1080).toBe(true);
        }
        const card = layCard(
          { title, digest: body, invitation: '扫一扫，看全文', address: 'https://www.example.invalid/zwgk/2026/11/23/1.html', foot },
          { width: 1165, height: 1654 },
          measure,
        );
        for (const { y, size } of card.lines)
          expect(y + size * 0.3 <= card.code.y || y - size >= card.code.y + card.code.height - size).toBe(true);
        expect(card.lines.every(({ text, x, size }) => x >= 0 && x + measure(text, size) <= 1165)).toBe(true);
      }),
    ));

  it('holds the longest words its channel takes', () => {
    const slide = laySlide({ title: '字'.repeat(60), body: '字'.repeat(240), foot }, measure);
    const card = layCard(
      {
        title: '字'.repeat(80),
        digest: '字'.repeat(120),
        invitation: '扫一扫，看全文',
        address: 'https://www.example.invalid/zwgk/2026/11/23/1.html',
        foot,
      },
      { width: 1165, height: 1654 },
      measure,
    );
    expect([slide.clipped, card.clipped]).toEqual([false, false]);
  });

  it('keeps paragraphs of a slide, and sets them as one where they find no room', () => {
    const two = laySlide({ title: '题', body: '一、摸清底数。\n二、公开透明。', foot }, measure).lines.map(({ text }) => text);
    expect(two).toEqual(['题', '　　一、摸清底数。', '　　二、公开透明。', foot]);
    const many = laySlide({ title: '题', body: Array.from({ length: 30 }, () => '一句。').join('\n'), foot }, measure);
    expect([many.clipped, many.lines.length]).toEqual([false, 7]);
  });

  it('leaves out an address that nobody would type, and keeps one that somebody may', () => {
    const card = (address: string) =>
      layCard({ title: '题', digest: '说明', invitation: '扫一扫', address, foot }, { width: 1165, height: 1654 }, measure);
    const short = 'https://www.example.invalid/gk';
    expect(card(short).lines.map(({ text }) => text)).toContain(short);
    const long = card(`https://www.example.invalid/${'a'.repeat(270)}`);
    expect([long.clipped, long.lines.length]).toEqual([false, 4]);
  });

  it('says when something found no room', () =>
    expect(laySlide({ title: '字', body: '字'.repeat(900), foot }, measure).clipped).toBe(true));
});

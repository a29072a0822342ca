import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalFlows } from '../../../src-bridge/resources/flows';
import { day } from '../../kernel/calendarDate';
import { layoutFlow } from './layout';
import { flowPages } from './pages';
import { stepsSheet } from './stepsSheet';

const measure = (text: string, size: number): number => [...text].length * size;

describe('flowPages', () => {
  it('cuts between rows only, and loses nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...generalFlows), fc.integer({ min: 300, max: 2000 }), ({ steps }, height) => {
        const drawing = layoutFlow(steps, measure);
        const pages = flowPages(drawing, height);
        expect(pages.reduce((sum, page) => sum + page.height, 0)).toBeCloseTo(drawing.height);
        for (const page of pages) {
          expect(page.height).toBeLessThanOrEqual(height);
          expect([0, ...drawing.breaks]).toContain(page.top);
        }
      }),
    );
  });

  it('gives a row that is higher than the page a page of its own', () => {
    expect(flowPages({ height: 500, breaks: [300, 400] }, 120)).toEqual([
      { top: 0, height: 300 },
      { top: 300, height: 100 },
      { top: 400, height: 100 },
    ]);
  });
});

describe('stepsSheet', () => {
  it('numbers the steps and says where each goes on', () => {
    const chart = generalFlows.find(({ id }) => id === 'secrecy-review')!;
    const sheet = stepsSheet(chart, '白阳镇人民政府', day('2026-11-23'));
    const table = sheet.blocks.find((block) => block.kind === 'table');
    const ways = table?.rows.map(({ cells }) => cells.at(-1)?.text.join('、'));
    expect(ways?.[2]).toBe('否：第5步、是：第4步');
    expect(ways?.[3]).toBe('结束');
    expect(ways?.[8]).toBe('是：第10步、否，退回：第2步');
  });
});

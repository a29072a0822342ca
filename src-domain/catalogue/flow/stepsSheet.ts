import type { CalendarDate } from '../../kernel/calendarDate';
import { cell, writtenDate, type PaperCell, type PaperRow, type PaperSheet } from '../../review/papers/sheet';
import type { FlowChart, FlowStep } from './types';

const heads = ['序', '步骤', '责任人', '时限', '依据', '下一步'];

const centred = (text: string): PaperCell => ({ text: [text], align: 'center' });

/** 是：第5步 */
function waysOf({ kind, next }: FlowStep, places: ReadonlyMap<string, number>): readonly string[] {
  if (kind === 'end') return ['结束'];
  return next.flatMap(({ to, when }) => {
    const place = places.get(to);
    return place === undefined ? [] : [`${when === '' ? '' : `${when}：`}第${place}步`];
  });
}

/** The steps of a chart as a table, for those who want them as a Word file: numbered as in the list beside the drawing. */
export function stepsSheet(chart: FlowChart, unitName: string, today: CalendarDate): PaperSheet {
  const places = new Map([...chart.steps.entries()].reverse().map(([at, { id }]) => [id, at + 1]));
  const rows = chart.steps.map((step, at): PaperRow => ({
    cells: [centred(String(at + 1)), cell(step.text), cell(step.who), cell(step.limit), cell(step.basis), cell(...waysOf(step, places))],
  }));
  return {
    title: `${chart.title}（步骤）`,
    unitName,
    on: today,
    landscape: false,
    blocks: [
      { kind: 'title', text: chart.title },
      { kind: 'line', entries: [unitName, writtenDate(chart.settledOn ?? today)] },
      { kind: 'table', columns: [5, 32, 16, 16, 15, 16], heads, rows },
      { kind: 'note', text: `依据：${chart.basis}` },
    ],
  };
}

import type { Ref } from 'react';
import { flowSizes } from '../../../../src-domain/catalogue/flow/boxes';
import type { FlowDrawing } from '../../../../src-domain/catalogue/flow/layout';
import { flowPages } from '../../../../src-domain/catalogue/flow/pages';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { writtenDate } from '../../../../src-domain/review/papers/sheet';
import { flowsText as text } from '../../../strings/flows';
import { FlowSvg } from './FlowSvg';

export type FlowPaperSize = 'A4' | 'A3';

/** Margin of board sheets, mm; a little less than their 15 to 20 mm goes to the drawing itself. */
export const flowMargin = '15mm';

const pixelsPerMillimetre = 96 / 25.4;
/** Room between the margins in mm, without title, small print and a hand's breadth for the printer. */
const room = { A4: { width: 180, height: 232 }, A3: { width: 267, height: 355 } } as const;

/** px of paper a px of the drawing takes at most: A3 hangs on a wall and is read from an arm's length. */
const largest = { A4: 1, A3: 1.5 } as const;

/** Below this many points nobody reads at a board any more. */
export const readablePoints = 7.5;
const pointsPerPixel = 0.75;

/** How large the words of a drawing come out on paper, pt. */
export const pointsAt = (scale: number): number => flowSizes.text * pointsPerPixel * scale;

/** px of paper a px of the drawing takes: the whole chart on one sheet where its words can still be read, else as wide as the sheet. */
export function scaleOn(paper: FlowPaperSize, { width, height }: FlowDrawing): number {
  const wide = Math.min(largest[paper], (room[paper].width * pixelsPerMillimetre) / width);
  const whole = Math.min(wide, (room[paper].height * pixelsPerMillimetre) / height);
  return pointsAt(whole) >= readablePoints ? whole : wide;
}

interface FlowPaperProps {
  chart: FlowChart;
  drawing: FlowDrawing;
  paper: FlowPaperSize;
  unitName: string;
  on: CalendarDate;
  ref?: Ref<HTMLDivElement>;
}

/** A chart on as many sheets as it takes, each with title and page number. */
export function FlowPaper({ chart, drawing, paper, unitName, on, ref }: FlowPaperProps) {
  const scale = scaleOn(paper, drawing);
  const pages = flowPages(drawing, (room[paper].height * pixelsPerMillimetre) / scale + 1);
  return (
    <div ref={ref} className="flows-paper">
      {pages.map((page, at) => (
        <section key={at} className="flows-page">
          <p className="flows-title">{chart.title}</p>
          <FlowSvg drawing={drawing} title={chart.title} scale={scale} page={page} />
          <p className="flows-small">
            <span>{chart.basis === '' ? '' : text.basisOf(chart.basis)}</span>
            <span>{text.signed(unitName, writtenDate(on))}</span>
          </p>
          {pages.length > 1 ? <p className="flows-small">{text.pageOf(at + 1, pages.length)}</p> : null}
        </section>
      ))}
    </div>
  );
}

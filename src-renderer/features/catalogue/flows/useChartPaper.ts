import { useRef, type RefObject } from 'react';
import { paperPayload } from '../../../../src-bridge/payload/paper';
import { stepsSheet } from '../../../../src-domain/catalogue/flow/stepsSheet';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { useBridge } from '../../../shell/bridge';
import { useMaking, type Making } from '../../../shell/papers/useMaking';
import { tidyName } from '../../../shell/upload';
import { paperHtml, printPaper, type PaperShape } from '../../../ui/paperHtml';
import { flowMargin, type FlowPaperSize } from './FlowPaper';
import flowCss from './flowPaper.css?inline';

export interface ChartPaperwork extends Pick<Making, 'busy' | 'made'> {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: () => void;
  readonly toDocx: () => void;
}

/** A chart on paper: printer and PDF as drawn, Word as a table of its steps. */
export function useChartPaper(chart: FlowChart, paper: FlowPaperSize, unitName: string, today: CalendarDate): ChartPaperwork {
  const bridge = useBridge();
  const sheet = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  const shape: PaperShape = { paper, landscape: false, margin: flowMargin };
  const name = tidyName([...chart.title].slice(0, 60).join(''));
  return {
    sheet,
    busy,
    made,
    print: () => {
      if (sheet.current !== null) printPaper(sheet.current, shape);
    },
    toPdf: () => {
      if (sheet.current === null) return;
      const html = paperHtml(sheet.current, chart.title, flowCss, shape);
      void make('pdf', () => bridge.paperPdf({ name: `${name}.pdf`, html, paper, landscape: false }));
    },
    toDocx: () => {
      const words = paperPayload.parse(stepsSheet(chart, unitName, today));
      void make('docx', () => bridge.paperDocx({ name: tidyName(words.title), paper: words }));
    },
  };
}

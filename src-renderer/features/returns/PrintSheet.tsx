import type { Ref } from 'react';
import { footLines, paperLines, periodTitle, printedFigure, unitLine, type ReturnPaper } from '../../../src-domain/returns/paper';
import './print.css';

/** The sheet for the printer: the four printed columns on one A4. */
export function PrintSheet({ paper, ref }: { paper: ReturnPaper; ref: Ref<HTMLDivElement> }) {
  const [label, unit, month, yearToDate] = paper.form.columns.monthly;
  return (
    <div ref={ref} className="returns-print">
      <p className="returns-print-title">{paper.form.title}</p>
      <p className="returns-print-period">{periodTitle(paper)}</p>
      <div className="returns-print-head">
        <span>{unitLine(paper)}</span>
        <span>{paper.mark}</span>
      </div>
      <table>
        <thead>
          <tr>
            <th>{label}</th>
            <th>{unit}</th>
            <th>{month}</th>
            <th>{yearToDate}</th>
          </tr>
        </thead>
        <tbody>
          {paperLines(paper).map((line, at) => (
            <tr key={paper.form.rows[at]?.id}>
              <td className={`returns-depth-${line.depth}`} style={line.heading ? { fontWeight: 700 } : undefined}>
                {line.label}
              </td>
              <td>{line.unit}</td>
              <td>{printedFigure(line.month)}</td>
              <td>{printedFigure(line.yearToDate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {footLines(paper).map((line) => (
        <div key={line.join()} className="returns-print-head">
          {line.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </div>
      ))}
    </div>
  );
}

import { day } from '../../../../src-domain/kernel/calendarDate';
import { month } from '../../../../src-domain/kernel/month';
import type { Cells } from '../../../../src-domain/returns/figures';
import type { StatForm } from '../../../../src-domain/returns/form';
import { paperLines, printedFigure, unitLine, type ReturnPaper } from '../../../../src-domain/returns/paper';
import { annualText } from '../../../strings/annual';
import { FigureButton } from '../FigureButton';

const text = annualText.stat;

interface StatTableProps {
  form: StatForm;
  values: Cells;
  unitName: string;
  year: number;
  selected: string | null;
  onSelect: (row: string) => void;
}

/** 政府信息公开情况统计表（年度）, as printed. */
export function StatTable({ form, values, unitName, year, selected, onSelect }: StatTableProps) {
  const signatories = { head: '', reviewer: '', preparer: '', phone: '', filledOn: day(`${year}-12-31`) };
  const paper: ReturnPaper = { form, unitName, period: month(`${year}-12`), values, yearToDate: {}, signatories, mark: null };
  const lines = paperLines(paper);
  return (
    <section className="sheet annual-paper" aria-label={form.title}>
      <h2 className="annual-paper-title">{form.title}</h2>
      <div className="annual-paper-head">
        <span>{unitLine(paper)}</span>
        <span>{form.periodTitles.annual.replace('{year}', String(year))}</span>
      </div>
      <table className="annual-table">
        <caption className="visually-hidden">{form.title}</caption>
        <thead>
          <tr>
            {form.columns.printed.map((head, at) => (
              <th key={head} scope="col" className={['', 'annual-col-unit', 'annual-col-sum'][at]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.rows.map((row, at) =>
            row.kind === 'header' ? (
              <tr key={row.id} className="annual-heading">
                <th scope="rowgroup" colSpan={3} className={`annual-depth-${lines[at]?.depth ?? 0}`}>
                  {row.label}
                </th>
              </tr>
            ) : (
              <tr key={row.id}>
                <th scope="row" className={`annual-depth-${lines[at]?.depth ?? 0}`}>
                  {row.label}
                </th>
                <td className="annual-unit">{row.unit}</td>
                <td className="annual-cell">
                  <FigureButton
                    id={row.id}
                    label={text.figure(row.label, printedFigure(values[row.id] ?? null))}
                    figure={printedFigure(values[row.id] ?? null)}
                    blank={text.blank}
                    selected={selected === row.id}
                    onSelect={onSelect}
                  />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="muted small not-printed">{text.keys}</p>
    </section>
  );
}

import { memo, useMemo, type ReactNode } from 'react';
import type { FormRow } from '../../../src-domain/returns/form';
import type { Override } from '../../../src-domain/returns/document';
import { paperLines, printedFigure } from '../../../src-domain/returns/paper';
import { returnsText as text } from '../../strings/returns';
import { Sparkline } from '../../ui/Sparkline';
import type { CellActions, Editing } from './cell';
import { EditCell, EditReason } from './EditFigure';
import { FigureCell } from './FigureCell';
import { sparkOf, type History } from './history';
import type { SheetView } from './sheetView';
import './paperTable.css';

interface PaperTableProps {
  view: SheetView;
  history: History;
  selected: string | null;
  editing: Editing | null;
  actions: CellActions;
}

/** The long bracketed remark of a label stands in small print. */
function Label({ label }: { label: string }) {
  const parts = /^(.+?)(（[^（）]{7,}）)$/.exec(label);
  if (parts === null) return label;
  return (
    <>
      {parts[1]}
      <span className="muted returns-remark">{parts[2]}</span>
    </>
  );
}

interface RowProps {
  row: FormRow;
  depth: number;
  value: number | null;
  yearToDate: number | null;
  lastYear: number | null;
  history: History;
  computed: number | null;
  override: Override | undefined;
  selected: boolean;
  wrong: boolean;
  locked: boolean;
  editing: Editing | null;
  actions: CellActions;
}

const words = (figure: number | null): string => (figure === null ? text.edit.blank : printedFigure(figure));

function Overridden({ override }: { override: Override }) {
  return (
    <div className="returns-overridden small">
      <span className="returns-was">{text.edit.change(words(override.computed), words(override.reported))}</span>
      <span className="muted"> · {override.reason}</span>
    </div>
  );
}

const ValueRow = memo(function ValueRow(props: RowProps) {
  const { row, depth, value, yearToDate, lastYear, history, computed, override, selected, wrong, locked, editing, actions } = props;
  const months = sparkOf(history, row.id, value);
  return (
    <>
      <tr className={selected ? 'returns-selected' : undefined}>
        <th scope="row" className={`returns-depth-${depth}`}>
          <Label label={row.label} />
          {override === undefined || editing !== null ? null : <Overridden override={override} />}
        </th>
        <td className="cell-center">{row.unit}</td>
        {editing === null ? (
          <FigureCell
            row={row.id}
            label={row.label}
            figure={printedFigure(value)}
            overridden={override !== undefined}
            selected={selected}
            wrong={wrong}
            locked={locked}
            actions={actions}
          />
        ) : (
          <EditCell editing={editing} label={row.label} actions={actions} />
        )}
        <td className="cell-right">{printedFigure(yearToDate)}</td>
        <td className="cell-right">{printedFigure(lastYear)}</td>
        <td className="returns-spark">
          <Sparkline values={months} label={text.spark(row.label, months)} />
        </td>
      </tr>
      {editing === null ? null : <EditReason editing={editing} computed={computed} actions={actions} />}
    </>
  );
});

function Head() {
  const { label, unit, month, yearToDate, lastYear, months } = text.columns;
  const column = (id: string, words: ReactNode) => (
    <th key={id} scope="col" className={`returns-col-${id}`}>
      {words}
    </th>
  );
  return (
    <thead>
      <tr>
        {column('label', label)}
        {column('unit', unit)}
        {column('month', month)}
        {column('ytd', yearToDate)}
        {column('last', lastYear)}
        {column('spark', months)}
      </tr>
    </thead>
  );
}

/** The table as on paper: every figure opens what it counts. */
export function PaperTable({ view, history, selected, editing, actions }: PaperTableProps) {
  const depths = useMemo(
    () => paperLines({ ...view.document, form: view.form, unitName: '', mark: null }).map(({ depth }) => depth),
    [view.document, view.form],
  );
  const wrong = useMemo(() => new Set(view.findings.filter(({ severity }) => severity === 'hard').flatMap(({ rows }) => rows)), [view]);
  return (
    <table className="returns-table">
      <caption className="visually-hidden">{view.form.title}</caption>
      <Head />
      <tbody>
        {view.form.rows.map((row, at) =>
          row.kind === 'header' ? (
            <tr key={row.id} className="returns-heading">
              <th scope="rowgroup" colSpan={6} className={`returns-depth-${depths[at] ?? 0}`}>
                {row.label}
              </th>
            </tr>
          ) : (
            <ValueRow
              key={row.id}
              row={row}
              depth={depths[at] ?? 0}
              value={view.values[row.id] ?? null}
              yearToDate={view.yearToDate[row.id] ?? null}
              lastYear={history.lastYear?.[row.id] ?? null}
              history={history}
              computed={view.computed[row.id] ?? null}
              override={view.overrides.find((each) => each.row === row.id)}
              selected={selected === row.id}
              wrong={wrong.has(row.id)}
              locked={view.draft === null}
              editing={editing?.row === row.id ? editing : null}
              actions={actions}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

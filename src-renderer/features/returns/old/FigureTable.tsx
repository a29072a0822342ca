import type { ReactNode } from 'react';
import type { Cells } from '../../../../src-domain/returns/figures';
import type { FormRow, StatForm } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { oldReturnsText } from '../../../strings/oldReturns';
import { returnsText } from '../../../strings/returns';
import { PlainTable, type Column } from '../../../ui/PlainTable';

const text = oldReturnsText.columns;

interface FigureTableProps {
  caption: string;
  form: StatForm;
  /** Head of the figures: 本月数, 全年数. */
  figures: string;
  values: Cells;
  yearToDate: Cells;
  /** Head and words of a last column: where a figure stands, what was decided about it. */
  beside: { readonly header: string; readonly width: string; readonly of: (row: string) => ReactNode };
}

/** The lines of the paper with the figures of an old sheet. */
export function FigureTable({ caption, form, figures, values, yearToDate, beside }: FigureTableProps) {
  const columns: readonly Column<FormRow>[] = [
    { id: 'row', header: text.row, names: true, cell: ({ label, kind }) => (kind === 'header' ? <b>{label}</b> : label) },
    { id: 'unit', header: returnsText.columns.unit, width: '4em', align: 'center', cell: ({ unit }) => unit },
    { id: 'value', header: figures, width: '7em', align: 'right', cell: ({ id }) => printedFigure(values[id] ?? null) },
    { id: 'toDate', header: text.toDate, width: '7em', align: 'right', cell: ({ id }) => printedFigure(yearToDate[id] ?? null) },
    { id: 'beside', header: beside.header, width: beside.width, cell: ({ id, kind }) => (kind === 'header' ? null : beside.of(id)) },
  ];
  return <PlainTable caption={caption} captionHidden columns={columns} rows={form.rows} rowKey={({ id }) => id} />;
}

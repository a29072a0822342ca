import { mapping2014to2021 as mapping } from '../../../../src-bridge/resources/mappings';
import type { Cells } from '../../../../src-domain/returns/figures';
import type { FormRow, StatForm } from '../../../../src-domain/returns/form';
import { carryOver, destinationOf, type CarriedFigure, type TargetCell } from '../../../../src-domain/returns/formats/mapping';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { rowName } from '../../../../src-domain/returns/rowName';
import { newFormatText as text } from '../../../strings/oldReturns';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';

interface NewFormatProps {
  form: StatForm;
  values: Cells;
}

const whyNot = (cell: string): string => mapping.unmappedCells.find((each) => each.cell === cell)?.why ?? '';

/** Where the figure of a cell comes from, or why there is none. */
function origin(form: StatForm, { id, also }: TargetCell, carried: CarriedFigure | undefined): string {
  if (carried === undefined) return whyNot(id);
  const from = text.from(carried.rows.map((row) => rowName(form, row)));
  const spread = carried.rows.some((row) => destinationOf(mapping, row)?.kind === 'spread');
  return [from, ...(also === undefined ? [] : [also]), ...(spread ? [text.spread] : [])].join('；');
}

function Counterparts({ form, values }: NewFormatProps) {
  const carried = new Map(carryOver(mapping, values).map((each) => [each.cell, each]));
  const columns: readonly Column<TargetCell>[] = [
    { id: 'cell', header: text.cell, names: true, cell: ({ label }) => label },
    { id: 'value', header: text.value, width: '7em', align: 'right', cell: ({ id }) => printedFigure(carried.get(id)?.value ?? null) },
    { id: 'origin', header: text.origin, width: '30em', cell: (cell) => origin(form, cell, carried.get(cell.id)) },
  ];
  return <PlainTable caption={text.cells} captionHidden columns={columns} rows={mapping.cells} rowKey={({ id }) => id} />;
}

function Without({ form, values }: NewFormatProps) {
  const rows = form.rows.filter(({ id }) => destinationOf(mapping, id)?.kind === 'none');
  const columns: readonly Column<FormRow>[] = [
    { id: 'row', header: text.row, names: true, cell: ({ id }) => rowName(form, id) },
    { id: 'value', header: text.value, width: '7em', align: 'right', cell: ({ id }) => printedFigure(values[id] ?? null) },
    {
      id: 'why',
      header: text.why,
      width: '30em',
      cell: ({ id }) => {
        const to = destinationOf(mapping, id);
        return to?.kind === 'none' ? to.why : '';
      },
    },
  ];
  return <PlainTable caption={text.without} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

/** The tables of the 2021 format as far as a sheet of 2014 bears them out, and the rows that have no place in them. */
export function NewFormat(props: NewFormatProps) {
  return (
    <div className="stack">
      <p className="second">{text.what}</p>
      <Sheet title={text.cells} note={mapping.note} padding="tight">
        <Counterparts {...props} />
      </Sheet>
      <Sheet title={text.without} padding="tight">
        <Without {...props} />
      </Sheet>
    </div>
  );
}

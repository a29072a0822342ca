import { formOf } from '../../../src-bridge/resources/forms';
import type { Month } from '../../../src-domain/kernel/month';
import type { FormRow } from '../../../src-domain/returns/form';
import { commonText } from '../../strings/common';
import { countyText } from '../../strings/county';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';

const text = countyText.month;

const columnsFor = (values: Readonly<Record<string, number>>): readonly Column<FormRow>[] => [
  { id: 'label', header: text.columns.label, names: true, cell: ({ label }) => label },
  { id: 'unit', header: text.columns.unit, align: 'center', width: '4em', cell: ({ unit }) => unit },
  { id: 'total', header: text.columns.total, align: 'right', width: '6em', cell: ({ id }) => values[id] },
];

interface TotalsProps {
  period: Month;
  values: Readonly<Record<string, number>>;
  partial: boolean;
}

/** The county's figures in the order of the form; a total with units missing says so. */
export function Totals({ period, values, partial }: TotalsProps) {
  const title = text.totals(commonText.monthName(period));
  return (
    <Sheet title={title} {...(partial ? { note: text.missingPartial } : {})} padding="tight">
      <div className="county-totals">
        <PlainTable
          caption={text.totalsCaption}
          captionHidden
          columns={columnsFor(values)}
          rows={formOf(period).rows}
          rowKey={({ id }) => id}
          rowClass={({ kind }) => (kind === 'header' ? 'county-group' : undefined)}
        />
      </div>
    </Sheet>
  );
}

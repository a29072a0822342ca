import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';

interface FieldCount {
  readonly field: string;
  readonly count: number;
}

const columns: readonly Column<FieldCount>[] = [
  { id: 'field', header: text.field, names: true, cell: ({ field }) => field },
  { id: 'count', header: text.count, align: 'right', width: '5em', cell: ({ count }) => count },
];

function counted(items: readonly CatalogueItem[]): readonly FieldCount[] {
  const counts = new Map<string, number>();
  for (const { field } of items) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, count]) => ({ field, count }));
}

/** How many items each field has. */
export function FieldCounts({ items }: { items: readonly CatalogueItem[] }) {
  return (
    <Sheet title={text.byField} padding="tight">
      <PlainTable
        caption={text.byField}
        captionHidden
        columns={columns}
        rows={counted(items)}
        rowKey={({ field }) => field}
        pageSize={20}
      />
    </Sheet>
  );
}

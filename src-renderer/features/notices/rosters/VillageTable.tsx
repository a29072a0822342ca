import { rostersText as text } from '../../../strings/rosters';
import { TextButton } from '../../../ui/Button';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import type { VillageSheet } from './useVillageSheets';

const columnsFor = (onLook: (at: number) => void, shown: number): readonly Column<VillageSheet & { readonly at: number }>[] => [
  { id: 'name', header: text.village.name, names: true, cell: ({ name }) => name },
  { id: 'rows', header: text.village.rows, align: 'right', width: '7em', cell: ({ rows }) => String(rows) },
  {
    id: 'look',
    header: <span className="visually-hidden">{text.village.action}</span>,
    align: 'right',
    width: '7em',
    cell: ({ at, name }) => (
      <TextButton onClick={() => onLook(at)} label={text.lookOf(name)} aria-pressed={at === shown}>
        {text.look}
      </TextButton>
    ),
  },
];

interface VillageTableProps {
  sheets: readonly VillageSheet[];
  /** Which one lies beside it. */
  shown: number;
  onLook: (at: number) => void;
}

/** Every sheet of the list, with how many stand on it. */
export function VillageTable({ sheets, shown, onLook }: VillageTableProps) {
  return (
    <Sheet title={text.villagesTitle} padding="tight">
      <PlainTable
        caption={text.villagesCaption}
        captionHidden
        columns={columnsFor(onLook, shown)}
        rows={sheets.map((sheet, at) => ({ ...sheet, at }))}
        rowKey={({ at }) => String(at)}
        rowClass={({ at }) => (at === shown ? 'rosters-shown' : undefined)}
        pageSize={20}
      />
    </Sheet>
  );
}

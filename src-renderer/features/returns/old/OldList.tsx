import { useState } from 'react';
import type { OldSheet } from '../../../../src-domain/returns/old/types';
import { oldReturnsText as text } from '../../../strings/oldReturns';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { Button, TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';

const spanOf = ({ year, month }: OldSheet): string => text.span(year, month);

const newestFirst = (sheets: readonly OldSheet[]): readonly OldSheet[] =>
  [...sheets].sort((one, other) => ((other.month ?? String(other.year)) < (one.month ?? String(one.year)) ? -1 : 1));

const columnsOf = (onRemove: (sheet: OldSheet) => void): readonly Column<OldSheet>[] => [
  { id: 'span', header: text.listColumns.span, names: true, width: '9em', cell: spanOf },
  { id: 'source', header: text.listColumns.source, cell: ({ source }) => text.source(source.file, source.sheet) },
  { id: 'looked', header: text.listColumns.looked, width: '7em', cell: ({ settled }) => text.cells(settled.length) },
  { id: 'on', header: text.listColumns.on, width: '8em', cell: ({ importedOn }) => importedOn },
  {
    id: 'actions',
    header: text.listColumns.actions,
    width: '8em',
    cell: (sheet) => (
      <span className="row">
        <a href={href('returns', ['old', sheet.id])} aria-label={text.openOf(spanOf(sheet))}>
          {text.open}
        </a>
        <TextButton label={text.removeOf(spanOf(sheet))} onClick={() => onRemove(sheet)}>
          {text.remove}
        </TextButton>
      </span>
    ),
  },
];

/** The sheets that were taken in; one that is taken out can be put back. */
export function OldList({ sheets }: { sheets: readonly OldSheet[] }) {
  const { oldSheets } = useStore();
  const [removed, setRemoved] = useState<OldSheet>();
  const remove = async (sheet: OldSheet) => {
    await oldSheets.drop(sheet.id);
    setRemoved(sheet);
  };
  const restore = async (sheet: OldSheet) => {
    await oldSheets.keep(sheet);
    setRemoved(undefined);
  };
  return (
    <>
      {removed === undefined ? null : (
        <Notice
          tone="grey"
          live
          what={text.removed(spanOf(removed))}
          action={<Button onClick={() => void restore(removed)}>{text.undo}</Button>}
        />
      )}
      <Sheet title={text.list} padding="tight">
        <PlainTable
          caption={text.list}
          captionHidden
          columns={columnsOf((sheet) => void remove(sheet))}
          rows={newestFirst(sheets)}
          rowKey={({ id }) => id}
          pageSize={24}
          empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
        />
      </Sheet>
    </>
  );
}

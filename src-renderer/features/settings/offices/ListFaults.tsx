import type { OfficeProblem } from '../../../../src-domain/screening/offices/listProblems';
import { officesText as text, problemWords } from '../../../strings/offices';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';

type Fault = ReturnType<typeof problemWords>;

const columns: readonly Column<Fault>[] = [
  { id: 'place', header: text.place, names: true, width: '15em', cell: ({ place }) => place },
  { id: 'written', header: text.written, width: '10em', cell: ({ written }) => (written === '' ? text.nothingWritten : written) },
  { id: 'why', header: text.why, cell: ({ why }) => why },
];

/** Every fault of a list that was not taken in, by row and cell. */
export function ListFaults({ name, problems }: { name: string; problems: readonly OfficeProblem[] }) {
  return (
    <>
      <Notice tone="red" live what={text.faults(name, problems.length)} todo={text.faultsTodo} call={text.nothingTaken} />
      <PlainTable
        caption={text.faultsCaption}
        captionHidden
        columns={columns}
        rows={problems.map(problemWords)}
        rowKey={({ place, why }) => `${place} ${why}`}
        pageSize={12}
      />
    </>
  );
}

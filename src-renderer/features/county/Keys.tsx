import type { CountyStatus } from '../../../src-bridge/schemas/county';
import { countyText } from '../../strings/county';
import { EmptyState } from '../../ui/EmptyState';
import { FilePick } from '../../ui/FilePick';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Compare } from './Compare';
import { Trouble } from './Trouble';
import { useEnrolment } from './useEnrolment';

const text = countyText.keys;
type Key = CountyStatus['keys'][number];

const columns: readonly Column<Key>[] = [
  { id: 'name', header: text.columns.name, names: true, cell: ({ name }) => name },
  { id: 'unit', header: text.columns.unit, width: '8em', cell: ({ unit }) => unit },
  { id: 'role', header: text.columns.role, width: '7em', cell: ({ role }) => text.roles[role] },
  {
    id: 'fingerprint',
    header: text.columns.fingerprint,
    width: '30em',
    cell: ({ fingerprint }) => <code className="county-code">{fingerprint}</code>,
  },
];

/** Whose signatures the county believes: enrolling one more, and all that were enrolled. */
export function Keys({ status, onStatus }: { status: CountyStatus; onStatus: (status: CountyStatus) => void }) {
  const enrolling = useEnrolment(onStatus);
  const { enrolment } = enrolling;
  return (
    <div className="stack">
      {enrolling.accepted === undefined ? null : (
        <Notice tone="green" what={text.accepted(enrolling.accepted)} todo={text.acceptedTodo} live />
      )}
      <Trouble code={enrolling.trouble} />
      {enrolment === undefined ? (
        <FilePick
          label={text.drop}
          button={text.button}
          hint={text.hint}
          accept=".gkpkg"
          busy={enrolling.busy}
          onFiles={([file]) => {
            if (file !== undefined) void enrolling.open(file);
          }}
        />
      ) : (
        <Compare
          key={enrolment.uploadId}
          enrolment={enrolment}
          hasOther={status.keys.some(({ unit, keyid }) => unit === enrolment.unit.code && keyid !== enrolment.keyid)}
          busy={enrolling.busy}
          onAccept={enrolling.accept}
          onDrop={enrolling.drop}
        />
      )}
      <Sheet title={text.caption} {...(status.keys.length === 0 ? {} : { note: text.list(status.trustVersion) })} padding="tight">
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columns}
          rows={status.keys}
          rowKey={({ keyid }) => keyid}
          pageSize={50}
          empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
        />
      </Sheet>
    </div>
  );
}

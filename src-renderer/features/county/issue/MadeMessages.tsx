import { useEffect, useState } from 'react';
import type { CallReply } from '../../../../src-bridge/contract';
import { countyMessageKinds, type CountyMessageKind } from '../../../../src-domain/county/messages';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { issueText as text } from '../../../strings/issue';
import { useBridge } from '../../../shell/bridge';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';

type MadeFile = CallReply<'filesMade'>['files'][number];

interface MadeMessage extends MadeFile {
  readonly kind: CountyMessageKind;
}

/** `640425001-calendar-0003.gkpkg`, as every desk names what it signs. */
const kindOf = (name: string): CountyMessageKind | undefined =>
  countyMessageKinds.find((kind) => new RegExp(`^\\d{9}-${kind}-\\d{4,}\\.gkpkg$`).test(name));

const columns: readonly Column<MadeMessage>[] = [
  { id: 'on', header: text.madeColumns.on, width: '8em', cell: ({ modifiedAt }) => dayInChina(modifiedAt) },
  { id: 'kind', header: text.madeColumns.kind, width: '8em', cell: ({ kind }) => text.kinds[kind] },
  { id: 'name', header: text.madeColumns.name, names: true, cell: ({ name }) => name },
  { id: 'actions', header: text.madeColumns.actions, width: '14em', cell: ({ name }) => <MadeFileActions folder="packages" name={name} /> },
];

/** What was sent so far, as it lies in the folder: each can be carried again. */
export function MadeMessages() {
  const bridge = useBridge();
  const [files, setFiles] = useState<readonly MadeFile[]>();
  useEffect(() => void bridge.filesMade({ folder: 'packages' }).then((made) => setFiles(made.files)), [bridge]);
  if (files === undefined) return null;
  const rows = files
    .flatMap((file): MadeMessage[] => {
      const kind = kindOf(file.name);
      return kind === undefined ? [] : [{ ...file, kind }];
    })
    .sort((one, other) => other.modifiedAt.localeCompare(one.modifiedAt));
  return (
    <Sheet title={text.made} padding="tight">
      <PlainTable
        caption={text.madeCaption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ name }) => name}
        pageSize={12}
        empty={<p className="second">{text.madeNone}</p>}
      />
    </Sheet>
  );
}

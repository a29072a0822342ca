import { dayInChina } from '../../../src-domain/kernel/calendarDate';
import { sizeText } from '../../strings/carry';
import { commonText } from '../../strings/common';
import { packagesText as text } from '../../strings/packages';
import { MadeFileActions } from '../../shell/carry/MadeFileActions';
import type { Carried } from '../../shell/carry/useCarry';
import { href } from '../../shell/router';
import { Button } from '../../ui/Button';
import type { Column } from '../../ui/PlainTable';
import { StateMark, type Tone } from '../../ui/StateMark';
import type { PackageRow } from './usePackageDesk';

const tones: Readonly<Record<PackageRow['state'], Tone>> = {
  exported: 'blue',
  unknown: 'blue',
  received: 'green',
  'sent-back': 'red',
  superseded: 'grey',
};

function What({ row: { written } }: { row: PackageRow }) {
  const { period, returnVersion, name, size } = written;
  return (
    <>
      <div>
        {period === null ? (
          name
        ) : (
          <a href={href('returns', [period], returnVersion === null ? {} : { version: String(returnVersion) })}>
            {text.returnOf(commonText.monthName(period), returnVersion ?? 1)}
          </a>
        )}
      </div>
      <div className="muted small packages-name">
        {name}，{sizeText(size)}
      </div>
    </>
  );
}

function CarriedCell({ row: { written, missing } }: { row: PackageRow }) {
  const last = written.copies.at(-1);
  if (missing) return <StateMark tone="red">{text.missing}</StateMark>;
  if (last === undefined) return <StateMark tone="yellow">{text.notCarried}</StateMark>;
  return (
    <>
      <StateMark tone="green">{text.carried(written.copies.length)}</StateMark>
      <div className="muted small packages-name">{text.carriedTo(dayInChina(last.at), last.path)}</div>
    </>
  );
}

interface RowActions {
  readonly onVerify: (name: string) => void;
  readonly onCarried: (id: string, copy: Carried) => void;
  readonly busy: string | undefined;
}

/** The table of packages. */
export const packageColumns = ({ onVerify, onCarried, busy }: RowActions): readonly Column<PackageRow>[] => [
  { id: 'sequence', header: text.columns.sequence, width: '5em', cell: ({ written }) => text.sequence(written.sequence) },
  { id: 'what', header: text.columns.what, names: true, cell: (row) => <What row={row} /> },
  {
    id: 'written',
    header: text.columns.written,
    width: '7em',
    cell: ({ written }) => <span className="packages-day">{dayInChina(written.writtenAt)}</span>,
  },
  {
    id: 'state',
    header: text.columns.state,
    width: '8em',
    cell: ({ state }) => <StateMark tone={tones[state]}>{text.states[state]}</StateMark>,
  },
  { id: 'carried', header: text.columns.carried, width: '15em', cell: (row) => <CarriedCell row={row} /> },
  {
    id: 'actions',
    header: text.columns.actions,
    width: '17em',
    cell: ({ written, missing }) =>
      missing ? null : (
        <span className="row packages-actions">
          <MadeFileActions folder="packages" name={written.name} onCarried={(copy) => onCarried(written.id, copy)} />
          <Button size="small" busy={busy === written.name} onClick={() => onVerify(written.name)} label={text.verifyOf(written.name)}>
            {text.verify}
          </Button>
        </span>
      ),
  },
];

import type { RosterLayout } from '../../../../src-domain/notices/rosters/layout';
import type { ColumnVerdict, RosterContent, Showing } from '../../../../src-domain/notices/rosters/types';
import { reasonText, rostersText as text } from '../../../strings/rosters';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark, type Tone } from '../../../ui/StateMark';
import { columnLetter, sampleOf } from './samples';

interface ColumnTableProps {
  layout: RosterLayout;
  verdicts: readonly ColumnVerdict[];
  content: RosterContent;
  onChoose: (number: number, showing: Showing) => void;
}

const tones: Readonly<Record<Showing, Tone>> = { show: 'green', mask: 'blue', drop: 'grey' };

/** What law or template forbid is red: nobody decides it here. */
const toneOf = ({ showing, reason }: ColumnVerdict): Tone =>
  showing === 'drop' && (reason.by === 'law' || reason.by === 'template-never') ? 'red' : tones[showing];

function Choose({ verdict, onChoose }: { verdict: ColumnVerdict; onChoose: ColumnTableProps['onChoose'] }) {
  const { number, heading, choices, showing } = verdict;
  if (choices.length === 1) return <StateMark tone={toneOf(verdict)}>{text.showings[showing]}</StateMark>;
  return (
    <span className="rosters-choose">
      <StateMark tone={toneOf(verdict)}>{''}</StateMark>
      <select
        aria-label={text.showingOf(heading)}
        value={showing}
        onChange={({ target }) => {
          const chosen = choices.find((each) => each === target.value);
          if (chosen !== undefined) onChoose(number, chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {text.showings[choice]}
          </option>
        ))}
      </select>
    </span>
  );
}

const Kind = ({ label, byContent }: ColumnVerdict) => (
  <>
    {label === '' ? <span className="muted">{text.notKnown}</span> : label}
    {byContent ? <span className="muted small rosters-note">{text.byContent}</span> : null}
  </>
);

const columnsFor = ({ layout, verdicts, content, onChoose }: ColumnTableProps): readonly Column<ColumnVerdict>[] => [
  { id: 'number', header: text.columns.number, width: '3em', cell: ({ number }) => columnLetter(number) },
  { id: 'heading', header: text.columns.heading, width: '9em', names: true, cell: ({ heading }) => heading },
  { id: 'kind', header: text.columns.kind, width: '8em', cell: Kind },
  { id: 'before', header: text.columns.before, width: '14em', cell: (verdict) => sampleOf(layout, verdict).before },
  { id: 'after', header: text.columns.after, width: '11em', cell: (verdict) => sampleOf(layout, verdict, verdicts, content).after },
  { id: 'showing', header: text.columns.showing, width: '9em', cell: (verdict) => <Choose verdict={verdict} onChoose={onChoose} /> },
  { id: 'why', header: text.columns.why, cell: ({ reason }) => <span className="second small">{reasonText(reason)}</span> },
];

/** Every column of the file and what happens to it, before and after side by side. */
export function ColumnTable(props: ColumnTableProps) {
  return (
    <div className="rosters-columns">
      <PlainTable
        caption={text.columnsCaption}
        captionHidden
        columns={columnsFor(props)}
        rows={props.verdicts}
        rowKey={({ number }) => String(number)}
        rowClass={({ showing }) => (showing === 'drop' ? 'rosters-dropped' : undefined)}
      />
    </div>
  );
}

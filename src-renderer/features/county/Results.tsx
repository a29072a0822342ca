import { countyText } from '../../strings/county';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { StateMark, type Tone } from '../../ui/StateMark';
import { resultStates, type FileResult, type ResultState } from './importResult';
import type { Imported } from './useImport';

const text = countyText.import;

const tones: Readonly<Record<ResultState, Tone>> = {
  refused: 'red',
  unsent: 'yellow',
  pending: 'blue',
  accepted: 'green',
  unchanged: 'grey',
};

function Unit({ name, claimed }: { name: string; claimed: boolean }) {
  return (
    <>
      {name}
      {claimed ? <div className="muted small">{text.claimed}</div> : null}
    </>
  );
}

const columnsFor = (nameOf: (unit: string) => string): readonly Column<FileResult>[] => [
  {
    id: 'state',
    header: text.columns.state,
    width: '7em',
    cell: ({ state }) => <StateMark tone={tones[state]}>{text.counts[state]}</StateMark>,
  },
  { id: 'file', header: text.columns.file, names: true, width: '21em', cell: ({ file }) => <span className="county-file">{file}</span> },
  {
    id: 'unit',
    header: text.columns.unit,
    width: '11em',
    cell: ({ unit, claimed }) => (unit === null ? null : <Unit name={nameOf(unit)} claimed={claimed} />),
  },
  { id: 'period', header: text.columns.period, width: '6em', cell: ({ period }) => period },
  {
    id: 'sequence',
    header: text.columns.sequence,
    width: '6em',
    cell: ({ sequence }) => (sequence === null ? null : text.sequence(sequence)),
  },
  { id: 'note', header: text.columns.note, cell: ({ notes }) => notes.map((note) => <div key={note}>{note}</div>) },
];

function Counts({ results }: { results: readonly FileResult[] }) {
  const counted = resultStates.map((state) => ({ state, count: results.filter((each) => each.state === state).length }));
  return (
    <p className="county-counts" role="status">
      {counted
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <StateMark key={state} tone={tones[state]}>
            {text.counts[state]} {count}
          </StateMark>
        ))}
    </p>
  );
}

/** What became of every file; what must not be overlooked stands above the table. */
export function Results({ imported: { results, missing }, nameOf }: { imported: Imported; nameOf: (unit: string) => string }) {
  const alarms = results.filter(({ alarm }) => alarm).length;
  const gaps = missing.map(({ unit, sequences }) => text.missing(nameOf(unit), sequences.join('、')));
  return (
    <section className="stack" aria-labelledby="county-results">
      <div className="county-bar">
        <h2 id="county-results" className="county-head">
          {text.result}
        </h2>
        <Counts results={results} />
        <LinkButton href={href('county', ['month'])}>{text.toMonth}</LinkButton>
      </div>
      {alarms === 0 ? null : (
        <div className="county-alarm">
          <Notice tone="red" what={text.alarm(alarms)} todo={text.alarmTodo} live />
        </div>
      )}
      {gaps.length === 0 ? null : <Notice tone="yellow" what={`${text.missingTitle}：${gaps.join('；')}`} todo={text.missingTodo} />}
      <Sheet padding="tight">
        <PlainTable
          caption={text.caption}
          captionHidden
          columns={columnsFor(nameOf)}
          rows={results}
          rowKey={({ file }) => file}
          rowClass={({ alarm }) => (alarm ? 'county-alarmed' : undefined)}
          pageSize={50}
        />
      </Sheet>
    </section>
  );
}

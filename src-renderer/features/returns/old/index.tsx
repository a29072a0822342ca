import { useState } from 'react';
import type { OldSheet } from '../../../../src-domain/returns/old/types';
import { oldReturnsText as text } from '../../../strings/oldReturns';
import { href, useRoute } from '../../../shell/router';
import { useOldSheets, useStore } from '../../../store';
import { Button, LinkButton } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { Waiting, WorkProgress } from '../../../ui/WorkProgress';
import { OldList } from './OldList';
import { OneSheet } from './OneSheet';
import { Review } from './Review';
import { useReading, type Reading } from './useReading';
import './old.css';

/** What was taken in last, and what stood in its place before. */
interface Taken {
  readonly sheets: readonly OldSheet[];
  readonly before: readonly OldSheet[];
}

function TakenNotice({ taken, onUndo }: { taken: Taken; onUndo: () => void }) {
  return (
    <Notice
      tone="green"
      live
      what={text.taken(taken.sheets.map(({ year, month }) => text.span(year, month)))}
      todo={text.takenTodo}
      action={<Button onClick={onUndo}>{text.undoTake}</Button>}
    />
  );
}

function Intake({ state, onFile }: { state: Reading; onFile: (file: File) => void }) {
  if (state.at === 'sending')
    return (
      <Sheet>
        <WorkProgress label={text.sending(state.name)} done={state.done} total={state.total} />
      </Sheet>
    );
  if (state.at === 'reading')
    return (
      <Sheet>
        <Waiting>{text.reading(state.name)}</Waiting>
      </Sheet>
    );
  return (
    <>
      {state.at === 'trouble' ? <Notice tone="red" live {...text.troubles[state.trouble]} call={text.nothingTaken} /> : null}
      <FilePick
        label={text.drop}
        button={text.pick}
        hint={text.hint}
        accept=".xlsx"
        onFiles={([file]) => (file === undefined ? undefined : onFile(file))}
      />
    </>
  );
}

function OldPage({ sheets }: { sheets: readonly OldSheet[] }) {
  const { oldSheets } = useStore();
  const { state, read, leave } = useReading();
  const [taken, setTaken] = useState<Taken>();
  const [undone, setUndone] = useState(false);
  const begin = (file: File) => {
    setTaken(undefined);
    setUndone(false);
    void read(file);
  };
  const take = async (fresh: readonly OldSheet[]) => {
    const ids = new Set(fresh.map(({ id }) => id));
    const before = sheets.filter(({ id }) => ids.has(id));
    await oldSheets.keep(...fresh);
    leave();
    setTaken({ sheets: fresh, before });
  };
  const undo = async ({ sheets: fresh, before }: Taken) => {
    await oldSheets.swap(
      fresh.map(({ id }) => id),
      before,
    );
    setTaken(undefined);
    setUndone(true);
  };
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('returns')}>{text.back}</LinkButton>}>
      <div className="stack">
        {taken === undefined ? null : <TakenNotice taken={taken} onUndo={() => void undo(taken)} />}
        {undone ? <Notice tone="grey" live what={text.undone} /> : null}
        {state.at === 'read' ? (
          <Review
            key={state.file.name}
            book={state.file}
            known={new Set(sheets.map(({ id }) => id))}
            onTake={(fresh) => void take(fresh)}
            onLeave={leave}
          />
        ) : (
          <>
            <Intake state={state} onFile={begin} />
            <OldList sheets={sheets} />
          </>
        )}
      </div>
    </Page>
  );
}

/** 以前的报表: sheets of a time before this program, as history. */
export function OldPlace() {
  const asked = useRoute().path[1];
  const sheets = useOldSheets();
  if (sheets === undefined) return null;
  return asked === undefined ? <OldPage sheets={sheets} /> : <OneSheet sheet={sheets.find(({ id }) => id === asked)} />;
}

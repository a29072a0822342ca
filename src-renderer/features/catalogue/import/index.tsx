import { useState } from 'react';
import type { CatalogueSource } from '../../../../src-domain/catalogue/adoption';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { catalogueImportText as text } from '../../../strings/catalogueImport';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { Waiting, WorkProgress } from '../../../ui/WorkProgress';
import { AdoptCandidate } from '../versions/AdoptCandidate';
import { Candidate } from './Candidate';
import { Exported } from './ExportExcel';
import { Faults } from './Faults';
import { useExport } from './useExport';
import { useImportFile, type ImportFile } from './useImportFile';
import './import.css';

function Work({ state }: { state: Extract<ImportFile, { at: 'working' }> }) {
  const { step, name, done, total } = state;
  if (step === 'reading') return <Waiting>{text.reading(name)}</Waiting>;
  return <WorkProgress label={step === 'sending' ? text.sending(name) : text.gathering} done={done} total={total} />;
}

function Said({ state }: { state: ImportFile }) {
  if (state.at === 'faults') return <Faults name={state.name} faults={state.faults} total={state.total} />;
  if (state.at !== 'trouble') return null;
  return <Notice tone="red" live {...text.troubles[state.trouble]} call={text.nothingTaken} />;
}

function ExportFirst() {
  const { state, make } = useExport();
  const busy = state.at === 'working';
  return (
    <Sheet title={text.exportFirst}>
      <div className="stack">
        <p>{text.exportWhat}</p>
        <span className="row">
          <Button busy={busy} onClick={() => void make('unit')}>
            {text.exportUnitLong}
          </Button>
          <Button busy={busy} onClick={() => void make('village')}>
            {text.exportVillage}
          </Button>
        </span>
        <Exported state={state} />
      </div>
    </Sheet>
  );
}

function Intake({ state, onFile }: { state: ImportFile; onFile: (file: File) => void }) {
  return (
    <div className="stack">
      <Said state={state} />
      {state.at === 'working' ? (
        <Sheet>
          <Work state={state} />
        </Sheet>
      ) : (
        <FilePick
          label={state.at === 'faults' ? text.dropAgain : text.drop}
          button={text.pick}
          hint={text.hint}
          accept=".xlsx"
          onFiles={([file]) => file !== undefined && onFile(file)}
        />
      )}
      {state.at === 'nothing' ? <ExportFirst /> : null}
    </div>
  );
}

interface Handed {
  readonly candidate: Catalogue;
  readonly source: CatalogueSource;
}

/** It says itself that it came into force, and the way back; nobody is sent away. */
const settled = (): void => undefined;

/** A catalogue out of an officer's Excel: read whole or not at all, looked at, then compared with the one in force. */
export function ImportPlace() {
  const { state, read, leave } = useImportFile();
  const [handed, setHanded] = useState<Handed>();
  const away = () => {
    setHanded(undefined);
    leave();
  };
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('catalogue')}>{text.back}</LinkButton>}>
      {handed !== undefined ? (
        <AdoptCandidate candidate={handed.candidate} source={handed.source} onDone={settled} onLeave={away} />
      ) : state.at === 'read' ? (
        <Candidate
          key={state.file.name}
          file={state.file}
          onCompare={(candidate) => setHanded({ candidate, source: { from: 'excel', file: state.file.name } })}
          onLeave={away}
        />
      ) : (
        <Intake state={state} onFile={(file) => void read(file)} />
      )}
    </Page>
  );
}

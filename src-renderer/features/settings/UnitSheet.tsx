import { useState } from 'react';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { commonText } from '../../strings/common';
import { settingsText } from '../../strings/settings';
import { kindText, setupText } from '../../strings/setup';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { KeyValue } from '../../ui/KeyValue';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { FactFields, type Facts } from './parts/FactFields';
import { factProblems } from './setup/checks';
import { factsOf, profileOf, emptyDraft } from './setup/draft';

const words = settingsText.unit;
const labels = setupText.facts;

const joined = (lines: readonly string[]): string => (lines.length === 0 ? words.none : lines.join('、'));

function UnitPanel({ unit, onSave, onClose }: { unit: UnitProfile; onSave: (unit: UnitProfile) => void; onClose: () => void }) {
  const [facts, setFacts] = useState<Facts>(() => factsOf(unit));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const save = () => {
    const found = factProblems(facts, unit.county.code);
    setProblems([...found]);
    if (found.length === 0) onSave(profileOf({ ...emptyDraft, ...facts }, unit.county));
  };
  const footer = (
    <div className="row">
      <Button kind="primary" onClick={save}>
        {words.save}
      </Button>
      <Button onClick={onClose}>{commonText.notNow}</Button>
    </div>
  );
  return (
    <SidePanel open title={words.edit} onClose={onClose} width={640} footer={footer}>
      <ErrorSummary problems={problems} />
      <p className="second settings-note">{words.lockedNote}</p>
      <FactFields facts={facts} problems={problems} locked onChange={(change) => setFacts((before) => ({ ...before, ...change }))} />
    </SidePanel>
  );
}

export function UnitSheet({ unit, onSave }: { unit: UnitProfile; onSave: (unit: UnitProfile) => void }) {
  const [open, setOpen] = useState(false);
  const facts = [
    { term: labels.name, detail: unit.name },
    { term: labels.code, detail: unit.code },
    { term: labels.kind, detail: kindText[unit.kind] },
    { term: labels.subjects, detail: joined(unit.subjects) },
    { term: labels.phones, detail: joined(unit.phones), action: <span className="muted small">{words.phonesNote}</span> },
    { term: labels.documentCodes, detail: joined(unit.documentCodes ?? []) },
    { term: labels.address, detail: unit.address === '' ? words.none : unit.address },
    { term: labels.website, detail: unit.website ?? words.none },
  ];
  return (
    <Sheet title={words.title} aside={<Button onClick={() => setOpen(true)}>{words.edit}</Button>}>
      <KeyValue facts={facts} />
      {open ? (
        <UnitPanel
          unit={unit}
          onClose={() => setOpen(false)}
          onSave={(next) => {
            onSave(next);
            setOpen(false);
          }}
        />
      ) : null}
    </Sheet>
  );
}

import { useState } from 'react';
import type { Officer } from '../../../../src-domain/unit/types';
import { commonText } from '../../../strings/common';
import { setupText } from '../../../strings/setup';
import { Button, TextButton } from '../../../ui/Button';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { draftOf, isBlank, newOfficer, officerOf, officerProblems, type OfficerDraft } from '../parts/officerDraft';
import { OfficerForm } from '../parts/OfficerForm';
import { Readiness, rolesOf } from '../parts/Readiness';
import { fields } from './checks';
import { StepSheet, useTries } from './StepSheet';
import type { StepProps } from './steps';

const words = setupText.officers;

function columns(onEdit: (officer: Officer) => void, onRemove: (officer: Officer) => void): readonly Column<Officer>[] {
  return [
    { id: 'name', header: words.name, names: true, width: '8em', cell: ({ name }) => name },
    { id: 'roles', header: words.roles, cell: rolesOf },
    { id: 'phone', header: words.phone, width: '9em', cell: ({ phone }) => phone ?? '' },
    {
      id: 'act',
      header: <span className="visually-hidden">{commonText.edit}</span>,
      align: 'right',
      cell: (officer) => (
        <span className="row-actions">
          <TextButton label={words.editOf(officer.name)} onClick={() => onEdit(officer)}>
            {commonText.edit}
          </TextButton>
          <TextButton label={words.removeOf(officer.name)} onClick={() => onRemove(officer)}>
            {words.remove}
          </TextButton>
        </span>
      ),
    },
  ];
}

/** Who signs. Fewer than three people may go on, with a warning. */
export function OfficerStep({ draft, onChange, onNext, onBack }: StepProps) {
  const [person, setPerson] = useState<OfficerDraft>(newOfficer);
  const tries = useTries(onNext);
  const save = () => {
    const problems = officerProblems(person, draft.officers);
    tries.setProblems(problems);
    if (problems.length > 0) return;
    const saved = officerOf(person, crypto.randomUUID());
    const kept = draft.officers.some(({ id }) => id === saved.id);
    onChange({ officers: kept ? draft.officers.map((each) => (each.id === saved.id ? saved : each)) : [...draft.officers, saved] });
    setPerson(newOfficer);
    document.getElementById(fields.officerName)?.focus();
  };
  const remove = ({ id }: Officer) => {
    onChange({ officers: draft.officers.filter((each) => each.id !== id) });
    if (person.id === id) setPerson(newOfficer);
  };
  const goOn = () => {
    if (!isBlank(person)) return tries.go([{ field: fields.officerName, text: words.unsaved }]);
    tries.go(draft.officers.length === 0 ? [{ field: fields.officerName, text: words.needOne }] : []);
  };
  return (
    <StepSheet question={words.question} why={words.why} problems={tries.problems} onNext={goOn} onBack={onBack}>
      <OfficerForm draft={person} problems={tries.problems} onChange={setPerson} />
      <div className="form-actions setup-add">
        <Button onClick={save}>{person.id === null ? words.save : words.saveEdit}</Button>
      </div>
      <PlainTable
        caption={words.list}
        columns={columns((officer) => setPerson(draftOf(officer)), remove)}
        rows={draft.officers}
        rowKey={({ id }) => id}
        empty={<p className="muted">{words.none}</p>}
      />
      <div className="setup-ready">
        {draft.officers.length > 0 ? <Readiness officers={draft.officers} later={words.tooFewLater} /> : null}
      </div>
    </StepSheet>
  );
}

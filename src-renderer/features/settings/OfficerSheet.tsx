import { useState } from 'react';
import type { Officer } from '../../../src-domain/unit/types';
import { commonText } from '../../strings/common';
import { settingsText } from '../../strings/settings';
import { setupText } from '../../strings/setup';
import { Button, TextButton } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { StateMark } from '../../ui/StateMark';
import { draftOf, newOfficer, officerOf, officerProblems, type OfficerDraft } from './parts/officerDraft';
import { OfficerForm } from './parts/OfficerForm';
import { Readiness, rolesOf } from './parts/Readiness';

const words = settingsText.officers;

interface OfficerSheetProps {
  officers: readonly Officer[];
  onSave: (officer: Officer) => void;
}

function OfficerPanel({ start, officers, onSave, onClose }: OfficerSheetProps & { start: OfficerDraft; onClose: () => void }) {
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const save = () => {
    const found = officerProblems(draft, officers);
    setProblems([...found]);
    if (found.length > 0) return;
    const before = officers.find(({ id }) => id === draft.id);
    onSave(officerOf(draft, crypto.randomUUID(), before?.active ?? true));
    onClose();
  };
  const footer = (
    <div className="row">
      <Button kind="primary" onClick={save}>
        {draft.id === null ? setupText.officers.save : setupText.officers.saveEdit}
      </Button>
      <Button onClick={onClose}>{commonText.notNow}</Button>
    </div>
  );
  return (
    <SidePanel open title={draft.id === null ? words.add : settingsText.edit} onClose={onClose} width={560} footer={footer}>
      <ErrorSummary problems={problems} />
      <OfficerForm draft={draft} problems={problems} onChange={setDraft} />
    </SidePanel>
  );
}

function columns(onEdit: (officer: Officer) => void, onSave: (officer: Officer) => void): readonly Column<Officer>[] {
  return [
    { id: 'name', header: setupText.officers.name, names: true, width: '8em', cell: ({ name }) => name },
    { id: 'roles', header: setupText.officers.roles, cell: rolesOf },
    { id: 'phone', header: setupText.officers.phone, width: '10em', cell: ({ phone }) => phone ?? '' },
    {
      id: 'state',
      header: words.state,
      width: '6em',
      cell: ({ active }) => <StateMark tone={active ? 'green' : 'grey'}>{active ? words.active : words.inactive}</StateMark>,
    },
    {
      id: 'act',
      header: <span className="visually-hidden">{commonText.edit}</span>,
      align: 'right',
      cell: (officer) => (
        <span className="row-actions">
          <TextButton label={setupText.officers.editOf(officer.name)} onClick={() => onEdit(officer)}>
            {commonText.edit}
          </TextButton>
          <TextButton
            label={officer.active ? words.deactivateOf(officer.name) : words.activateOf(officer.name)}
            onClick={() => onSave({ ...officer, active: !officer.active })}
          >
            {officer.active ? words.deactivate : words.activate}
          </TextButton>
        </span>
      ),
    },
  ];
}

export function OfficerSheet({ officers, onSave }: OfficerSheetProps) {
  const [editing, setEditing] = useState<OfficerDraft>();
  return (
    <Sheet title={words.title} note={words.note} aside={<Button onClick={() => setEditing(newOfficer)}>{words.add}</Button>}>
      <PlainTable
        caption={words.caption}
        captionHidden
        columns={columns((officer) => setEditing(draftOf(officer)), onSave)}
        rows={officers}
        rowKey={({ id }) => id}
      />
      <div className="settings-ready">
        <Readiness officers={officers} />
      </div>
      {editing === undefined ? null : (
        <OfficerPanel start={editing} officers={officers} onSave={onSave} onClose={() => setEditing(undefined)} />
      )}
    </Sheet>
  );
}

import { roleText, setupText } from '../../../strings/setup';
import { CheckGroup } from '../../../ui/Checks';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/TextField';
import { fields } from '../setup/checks';
import type { OfficerDraft } from './officerDraft';

const roles = (['handler', 'reviewer', 'approver', 'head'] as const).map((value) => ({
  value,
  label: (
    <>
      {roleText[value].label}
      <span className="muted small"> {roleText[value].hint}</span>
    </>
  ),
}));

interface OfficerFormProps {
  draft: OfficerDraft;
  problems: readonly FieldProblem[];
  onChange: (draft: OfficerDraft) => void;
}

/** Name, telephone and roles of one person. */
export function OfficerForm({ draft, problems, onChange }: OfficerFormProps) {
  const { officers } = setupText;
  return (
    <>
      <TextField
        id={fields.officerName}
        label={officers.name}
        error={problemOf(problems, fields.officerName)}
        value={draft.name}
        width="short"
        maxLength={20}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <CheckGroup
        id={fields.officerRoles}
        label={officers.roles}
        error={problemOf(problems, fields.officerRoles)}
        values={draft.roles}
        options={roles}
        onChange={(next) => onChange({ ...draft, roles: next })}
      />
      <TextField
        id="setup-officer-phone"
        label={officers.phone}
        hint={officers.phoneHint}
        optional
        value={draft.phone}
        width="short"
        inputMode="tel"
        maxLength={20}
        onChange={(phone) => onChange({ ...draft, phone })}
      />
    </>
  );
}

import { kindText, setupText } from '../../../strings/setup';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { fields } from '../setup/checks';
import type { SetupDraft } from '../setup/draft';

export type Facts = Pick<SetupDraft, 'name' | 'code' | 'kind' | 'subjects' | 'phones' | 'documentCodes' | 'address' | 'website'>;

interface FactFieldsProps {
  facts: Facts;
  problems: readonly FieldProblem[];
  /** Name and code belong to the key once there is one. */
  locked: boolean;
  onChange: (change: Partial<Facts>) => void;
}

const kinds = (['township', 'department', 'county-office'] as const).map((value) => ({ value, label: kindText[value] }));

/** What the unit is called, and what of it may be public. */
export function FactFields({ facts, problems, locked, onChange }: FactFieldsProps) {
  const words = setupText.facts;
  return (
    <>
      <TextField
        id={fields.name}
        label={words.name}
        hint={words.nameHint}
        error={problemOf(problems, fields.name)}
        value={facts.name}
        readOnly={locked}
        onChange={(name) => onChange({ name })}
      />
      <TextField
        id={fields.code}
        label={words.code}
        hint={words.codeHint}
        error={problemOf(problems, fields.code)}
        value={facts.code}
        readOnly={locked}
        width="short"
        inputMode="numeric"
        onChange={(code) => onChange({ code })}
      />
      <SelectField id="setup-kind" label={words.kind} value={facts.kind} options={kinds} onChange={(kind) => onChange({ kind })} />
      <TextField
        id={fields.subjects}
        label={words.subjects}
        hint={words.subjectsHint}
        error={problemOf(problems, fields.subjects)}
        value={facts.subjects}
        lines={2}
        onChange={(subjects) => onChange({ subjects })}
      />
      <TextField
        id={fields.phones}
        label={words.phones}
        hint={words.phonesHint}
        error={problemOf(problems, fields.phones)}
        optional
        value={facts.phones}
        lines={2}
        onChange={(phones) => onChange({ phones })}
      />
      <TextField
        id="setup-document-codes"
        label={words.documentCodes}
        hint={words.documentCodesHint}
        optional
        value={facts.documentCodes}
        lines={1}
        onChange={(documentCodes) => onChange({ documentCodes })}
      />
      <TextField id="setup-address" label={words.address} optional value={facts.address} onChange={(address) => onChange({ address })} />
      <TextField
        id={fields.website}
        label={words.website}
        hint={words.websiteHint}
        error={problemOf(problems, fields.website)}
        optional
        value={facts.website}
        onChange={(website) => onChange({ website })}
      />
    </>
  );
}

import type { ProposalTrouble } from '../../../../src-domain/catalogue/proposals';
import type { Catalogue, CatalogueItem } from '../../../../src-domain/catalogue/types';
import { go, href } from '../../../shell/router';
import { useOfficers, useSettings } from '../../../store';
import { proposalsText } from '../../../strings/proposals';
import { Button, LinkButton } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useProposalForm, type ProposalForm } from './useProposalForm';

const text = proposalsText.form;

const fieldOf: Readonly<Record<ProposalTrouble, string>> = {
  'no-names': 'proposal-field',
  'nothing-wanted': 'proposal-content',
  'no-reason': 'proposal-reason',
  'nobody-named': 'proposal-by',
};

const problemsOf = (troubles: readonly ProposalTrouble[]): readonly FieldProblem[] =>
  troubles.map((trouble) => ({ field: fieldOf[trouble], text: text.troubles[trouble] }));

const kinds = (['change', 'retire'] as const).map((value) => ({ value, label: proposalsText.kinds[value], hint: text.kindHints[value] }));

const names = ['field', 'level1', 'level2'] as const;

interface PartProps {
  form: ProposalForm;
  problems: readonly FieldProblem[];
}

/** The columns as they should read. */
function Wanted({ form: { draft, change }, problems }: PartProps) {
  return (
    <>
      {names.map((column) => (
        <TextField
          key={column}
          id={`proposal-${column}`}
          label={text.columns[column]}
          error={problemOf(problems, `proposal-${column}`)}
          width="full"
          maxLength={200}
          value={draft[column]}
          onChange={(value) => change({ [column]: value })}
        />
      ))}
      <TextField
        id="proposal-content"
        label={text.columns.content}
        hint={text.contentHint}
        optional={draft.kind === 'add'}
        error={problemOf(problems, 'proposal-content')}
        lines={4}
        maxLength={4000}
        value={draft.content}
        onChange={(content) => change({ content })}
      />
      {(['limitText', 'subject'] as const).map((column) => (
        <TextField
          key={column}
          id={`proposal-${column}`}
          label={text.columns[column]}
          optional={draft.kind === 'add'}
          width="full"
          maxLength={400}
          value={draft[column]}
          onChange={(value) => change({ [column]: value })}
        />
      ))}
    </>
  );
}

function Why({ form: { draft, change }, problems }: PartProps) {
  const officers = useOfficers() ?? [];
  return (
    <>
      <TextField
        id="proposal-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problemOf(problems, 'proposal-reason')}
        lines={2}
        maxLength={1000}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <SelectField
        id="proposal-by"
        label={text.by}
        error={problemOf(problems, 'proposal-by')}
        value={draft.by === '' ? undefined : draft.by}
        onChange={(by) => change({ by })}
        options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
      />
    </>
  );
}

function Form({ catalogue, item, subject }: { catalogue: Catalogue; item: CatalogueItem | null; subject: string }) {
  const form = useProposalForm(catalogue, item, subject);
  if (form === undefined) return null;
  const { draft, change } = form;
  const problems = problemsOf(form.troubles);
  const keep = async () => {
    const kept = await form.keep();
    if (kept !== undefined) go('catalogue', ['proposals'], { query: { kept: kept.id } });
  };
  return (
    <Sheet>
      <StackForm problems={problems} onSubmit={keep}>
        {form.failed ? <Notice tone="red" live {...text.failed} call={text.call} /> : null}
        {draft.kind === 'add' ? null : (
          <ChoiceCards
            id="proposal-kind"
            legend={text.kind}
            value={draft.kind}
            onChange={(kind) => change({ kind })}
            options={kinds}
            across
          />
        )}
        {draft.kind === 'change' ? <p className="second">{text.now}</p> : null}
        {draft.kind === 'retire' ? null : <Wanted form={form} problems={problems} />}
        <Why form={form} problems={problems} />
        <div className="form-actions">
          <Button type="submit" kind="primary">
            {text.keep}
          </Button>
        </div>
      </StackForm>
    </Sheet>
  );
}

/** One wish: for an item of the catalogue, or for one that is missing. */
export function FormPage({ catalogue, id }: { catalogue: Catalogue; id: string | null }) {
  const unit = useSettings()?.unit;
  const item = catalogue.items.find((each) => each.id === id) ?? null;
  const back = <LinkButton href={href('catalogue', ['proposals'])}>{proposalsText.backHere}</LinkButton>;
  if (unit === undefined) return null;
  const unknown = id !== null && item === null;
  const title = item === null ? text.titleAdd : text.titleChange(item.id, item.level2);
  return (
    <Page title={unknown ? proposalsText.title : title} actions={back} width="read">
      {unknown ? (
        <Notice tone="yellow" what={text.unknown(id)} todo={text.unknownWhat} />
      ) : (
        <Form catalogue={catalogue} item={item} subject={unit.subjects[0] ?? ''} />
      )}
    </Page>
  );
}

import { useMemo, useState, type FormEvent } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { mayBeExplained } from '../../../../src-domain/ledger/work/interpretations';
import { proposedAttribute } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useLedger } from '../../../store';
import { factsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { DateField } from '../../../ui/DateField';
import { ErrorSummary, problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { FieldGroup } from '../../../ui/Field';
import { KeyValue } from '../../../ui/KeyValue';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { PanelTitle } from '../desk/PanelTitle';
import { useKeptDraft } from '../useKeptDraft';
import type { Office } from '../useOffice';
import type { Review } from '../useReview';
import { CatalogueField, itemWords, useOwnItems } from './CatalogueField';
import { factFields, factProblems, factsKey, factsOf, keptFacts, withFacts, type FactsDraft } from './factsDraft';
import { DocumentNumberField } from './NumberField';

const notInterpreting = 'none';

const kindOptions = [...reviewRules.kinds.map(({ kind }) => kind), text.otherKind].map((kind) => ({ value: kind, label: kind }));

/** Policy documents that wait for an interpretation first. */
function useInterpretable({ id }: OfficeDocument) {
  const records = useLedger()?.records;
  return useMemo(() => {
    const options = mayBeExplained(records ?? [], id).map((record) => ({
      value: record.id,
      label: `${record.title}（${record.indexNumber}）`,
    }));
    return [{ value: notInterpreting, label: text.notInterpreting }, ...options];
  }, [records, id]);
}

interface FactFieldsProps {
  office: Office;
  document: OfficeDocument;
  draft: FactsDraft;
  problems: readonly FieldProblem[];
  onChange: (draft: FactsDraft) => void;
}

function FactFields({ office, document, draft, problems, onChange }: FactFieldsProps) {
  const set = (part: Partial<FactsDraft>) => onChange({ ...draft, ...part });
  const note = proposedAttribute(reviewRules, draft.kind)?.note ?? null;
  const interpretable = useInterpretable(document);
  const error = (field: string) => problemOf(problems, field);
  return (
    <>
      <TextField
        id={factFields.title}
        label={text.name}
        width="full"
        lines={2}
        value={draft.title}
        maxLength={200}
        error={error(factFields.title)}
        onChange={(title) => set({ title })}
      />
      <SelectField
        id={factFields.kind}
        label={text.kind}
        {...(note === null ? {} : { hint: text.kindNote(note) })}
        value={draft.kind === '' ? undefined : draft.kind}
        options={kindOptions}
        error={error(factFields.kind)}
        onChange={(kind) => set({ kind })}
      />
      <DocumentNumberField
        value={draft.documentNumber}
        error={error(factFields.number)}
        formedOn={draft.formedOn}
        codes={office.unit.documentCodes ?? []}
        onChange={(documentNumber) => set({ documentNumber })}
        kept={draft.keptNumber ?? null}
        onKeep={(keptNumber) => set({ keptNumber })}
      />
      <DateField
        id={factFields.formedOn}
        label={text.formedOn}
        hint={text.formedHint}
        value={draft.formedOn}
        error={error(factFields.formedOn)}
        onChange={(formedOn) => set({ formedOn })}
      />
      <CatalogueField
        id={factFields.item}
        office={office}
        title={draft.title}
        value={draft.catalogueItem}
        optional
        onChange={(catalogueItem) => set({ catalogueItem })}
      />
      <FieldGroup id="fact-more" label={text.more} optional>
        <div className="review-checks">
          <Check checked={draft.leadUnit} onChange={(leadUnit) => set({ leadUnit })}>
            {text.leadUnit}
          </Check>
          <Check checked={draft.normative} onChange={(normative) => set({ normative })}>
            {text.normative}
          </Check>
        </div>
      </FieldGroup>
      {interpretable.length === 1 ? null : (
        <SelectField
          id="fact-interprets"
          label={text.interprets}
          hint={text.interpretsHint}
          optional
          value={draft.interprets ?? notInterpreting}
          options={interpretable}
          onChange={(interprets) => set({ interprets: interprets === notInterpreting ? null : interprets })}
        />
      )}
    </>
  );
}

/** The facts as they stand, for a document that is under review or approved. */
export function FactsSaid({ office, document }: { office: Office; document: OfficeDocument }) {
  const item = useOwnItems(office).find(({ id }) => id === document.catalogueItem);
  return (
    <KeyValue
      facts={[
        { term: text.name, detail: document.title },
        { term: text.kind, detail: document.kind },
        { term: text.number, detail: document.documentNumber ?? text.none },
        { term: text.formedOn, detail: document.formedOn },
        { term: text.item, detail: item === undefined ? (document.catalogueItem ?? text.noItem) : itemWords(item) },
        { term: text.normative, detail: document.normative ? text.yes : text.no },
      ]}
    />
  );
}

interface FactsPanelProps {
  office: Office;
  document: OfficeDocument;
  review: Review;
  onDone: () => void;
}

/** 文件情况: guessed from the text, to be gone through by the officer. */
export function FactsPanel({ office, document, review, onDone }: FactsPanelProps) {
  const { draft, change, drop } = useKeptDraft(factsKey(document.id), keptFacts, () => factsOf(document));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  if (draft === undefined) return null;
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const found = factProblems(draft, reviewRules.documentNumber, office.today);
    setProblems([...found]);
    if (found.length > 0) return;
    await review.keep(withFacts(document, draft));
    await drop();
    onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void confirm(event)}>
      <ErrorSummary problems={problems} />
      <PanelTitle why={text.why}>{text.title}</PanelTitle>
      <FactFields office={office} document={document} draft={draft} problems={problems} onChange={change} />
      <div className="review-acts">
        <span />
        <Button kind="primary" type="submit">
          {text.confirm}
        </Button>
      </div>
    </form>
  );
}

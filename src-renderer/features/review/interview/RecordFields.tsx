import { reviewRules } from '../../../../src-bridge/resources/review';
import { reasonOf } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { isChangedCopy } from '../../../../src-domain/review/versions';
import { interviewText as text } from '../../../strings/review';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { DateField } from '../../../ui/DateField';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { CatalogueField } from '../facts/CatalogueField';
import type { Office } from '../useOffice';
import { answerFields, isWritten, type AnswerDraft, type Asked } from './answerDraft';
import { AskedFields, OverrideFields } from './PeopleFields';

interface RecordFieldsProps {
  office: Office;
  document: OfficeDocument;
  asked: Asked;
  draft: AnswerDraft;
  problems: readonly FieldProblem[];
  onChange: (draft: AnswerDraft) => void;
}

/** A reason with how strong it is, and its article. */
function reasonChoice(code: string, { strength }: Asked): { label: string; hint?: string } {
  const reason = reasonOf(reviewRules, code);
  if (reason === null) return { label: code };
  return { label: reason.label, hint: strength === null ? reason.article : text.strengthOf(text.strengths[strength], reason.article) };
}

function CopyState({ document }: { document: OfficeDocument }) {
  return isChangedCopy(document) ? (
    <Notice tone="green" what={text.copyReady} />
  ) : (
    <Notice tone="yellow" what={text.copyMissing} todo={text.copyMissingTodo} />
  );
}

function NoteField({
  label,
  hint,
  draft,
  problems,
  onChange,
}: { label: string; hint: string } & Omit<RecordFieldsProps, 'office' | 'document' | 'asked'>) {
  return (
    <TextField
      id={answerFields.note}
      label={label}
      hint={hint}
      lines={2}
      width="full"
      maxLength={500}
      value={draft.note}
      error={problemOf(problems, answerFields.note)}
      onChange={(note) => onChange({ ...draft, note })}
    />
  );
}

/** What must be written down with the chosen answer: a note, a reason, an item of the catalogue. */
export function RecordFields({ office, document, asked, draft, problems, onChange }: RecordFieldsProps) {
  const { needs, told, routes } = asked;
  const shared = { draft, problems, onChange };
  if (told !== null)
    return routes.length === 0 ? (
      <div className="stack">
        <NoteField {...text.told[told]} {...shared} />
        {told === 'REFER' || told === 'HOLD' ? <AskedFields {...shared} of={told === 'REFER'} /> : null}
      </div>
    ) : (
      <ChoiceCards
        id={answerFields.note}
        legend={text.told[told].label}
        value={draft.note === '' ? undefined : draft.note}
        options={routes.map((route) => ({ value: route, label: route }))}
        across
        error={problemOf(problems, answerFields.note)}
        onChange={(note) => onChange({ ...draft, note })}
      />
    );
  if (needs === null) return null;
  if (needs.prompt === 'catalogue-item')
    return (
      <>
        <CatalogueField
          id={answerFields.item}
          office={office}
          title={document.title}
          value={draft.item}
          optional={false}
          error={problemOf(problems, answerFields.item)}
          onChange={(item) => onChange({ ...draft, item })}
        />
        <p className="muted small">{text.itemNone}</p>
      </>
    );
  const words = text.records[needs.prompt];
  return (
    <div className="stack">
      {needs.reasons.length === 0 ? null : (
        <ChoiceCards
          id={answerFields.reason}
          legend={text.reasonLegend}
          value={draft.reasonCode ?? undefined}
          options={needs.reasons.map((code) => ({ value: code, ...reasonChoice(code, asked) }))}
          error={problemOf(problems, answerFields.reason)}
          onChange={(reasonCode) => onChange({ ...draft, reasonCode })}
        />
      )}
      {needs.note || isWritten(draft.reasonCode) ? <NoteField {...words} {...shared} /> : null}
      {needs.override ? <OverrideFields {...shared} office={office} /> : null}
      {needs.prompt === 'process' ? (
        <DateField
          id={answerFields.reviewOn}
          label={text.reviewOn}
          hint={text.reviewOnHint}
          optional
          value={draft.reviewOn}
          onChange={(reviewOn) => onChange({ ...draft, reviewOn })}
        />
      ) : null}
    </div>
  );
}

/** For an answer that promises a masked copy: whether there is one. */
export function MaskedCopyNote({ document, asked }: { document: OfficeDocument; asked: boolean }) {
  return asked ? <CopyState document={document} /> : null;
}

import { useMemo, useState } from 'react';
import { countsAgainst, type CatalogueKind } from '../../../../src-domain/catalogue/excel/candidate';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { catalogueImportText as text, doubtLine } from '../../../strings/catalogueImport';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { KeyValue } from '../../../ui/KeyValue';
import { Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { useToday } from '../../../ui/today';
import { candidateFrom, kindsIn, leftOut, ownItems, problemsOf, startingForm, type CandidateForm } from './candidateForm';
import { FieldCounts } from './FieldCounts';
import { LineTable } from './LineTable';
import type { ReadFile } from './useImportFile';

interface CandidateProps {
  file: ReadFile;
  onCompare: (candidate: Catalogue) => void;
  onLeave: () => void;
}

function againstWords(candidate: Catalogue, inForce: Catalogue | undefined): string {
  if (inForce === undefined) return text.noneInForce;
  const { added, changed, gone } = countsAgainst(candidate, inForce);
  return added + changed + gone === 0 ? text.noChange : text.counts(added, changed, gone);
}

function Doubts({ file }: { file: ReadFile }) {
  if (file.totalDoubts === 0) return null;
  return (
    <Sheet title={text.doubts(file.totalDoubts)} note={text.doubtsTodo} padding="tight">
      <LineTable caption={text.doubtsCaption} lines={file.doubts.map(doubtLine)} why={text.took} />
    </Sheet>
  );
}

interface QuestionsProps {
  file: ReadFile;
  form: CandidateForm;
  problems: readonly FieldProblem[];
  onChange: (form: CandidateForm) => void;
}

function Questions({ file, form, problems, onChange }: QuestionsProps) {
  const others = leftOut(file, form.kind);
  const count = (kind: CatalogueKind) => file.items.filter(({ village }) => village === (kind === 'village')).length;
  return (
    <>
      {kindsIn(file).length < 2 ? null : (
        <ChoiceCards
          id="import-kind"
          legend={text.kind}
          value={form.kind}
          onChange={(kind) => onChange({ ...form, kind, others: undefined })}
          options={(['unit', 'village'] as const).map((kind) => ({
            value: kind,
            label: text.kinds[kind],
            hint: text.kindHints[kind](count(kind)),
          }))}
          error={problemOf(problems, 'import-kind')}
        />
      )}
      {others.length === 0 ? null : (
        <ChoiceCards
          id="import-others"
          legend={text.others(others.length)}
          value={form.others}
          onChange={(answer) => onChange({ ...form, others: answer })}
          options={(['keep', 'drop'] as const).map((value) => ({
            value,
            label: text.othersChoices[value],
            hint: text.othersHints[value](text.othersNames(others)),
          }))}
          error={problemOf(problems, 'import-others')}
        />
      )}
      <DateField
        id="import-from"
        label={text.validFrom}
        hint={text.validFromHint}
        value={form.validFrom}
        onChange={(validFrom) => onChange({ ...form, validFrom })}
        error={problemOf(problems, 'import-from')}
      />
    </>
  );
}

/** A workbook that was read: what is in it, what should be looked at, and what the officer decides before it is compared. */
export function Candidate({ file, onCompare, onLeave }: CandidateProps) {
  const today = useToday();
  const [form, setForm] = useState(() => startingForm(file, today));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const candidate = useMemo(() => candidateFrom(file, form, today), [file, form, today]);
  const inForce = form.kind === undefined ? undefined : file.inForce[form.kind];
  const change = (next: CandidateForm) => {
    setForm(next);
    setProblems([]);
  };
  const compare = () => {
    const found = problemsOf(file, form);
    setProblems(found);
    if (found.length === 0 && candidate !== undefined) onCompare(candidate);
  };
  const shown = ownItems(file, form.kind);
  const undecided = form.others === undefined && leftOut(file, form.kind).length > 0;
  const against = useMemo(
    () => (candidate === undefined || undecided ? text.askedFirst : againstWords(candidate, inForce)),
    [candidate, undecided, inForce],
  );
  const facts = [
    { term: text.file, detail: file.name },
    ...(form.kind === undefined ? [] : [{ term: text.which, detail: text.kinds[form.kind] }]),
    { term: text.size, detail: text.sizeOf(shown.length, new Set(shown.map(({ field }) => field)).size) },
    ...(file.totalDoubts === 0 ? [] : [{ term: text.check, detail: text.checkBelow(file.totalDoubts) }]),
    { term: text.against, detail: against },
  ];
  return (
    <Split
      main={
        <div className="stack">
          <Sheet title={text.read}>
            <StackForm problems={problems} onSubmit={compare}>
              <KeyValue facts={facts} />
              <Questions file={file} form={form} problems={problems} onChange={change} />
              <div className="form-actions">
                <Button type="submit" kind="primary">
                  {text.compare}
                </Button>
                <Button onClick={onLeave}>{text.leave}</Button>
              </div>
            </StackForm>
          </Sheet>
          <Doubts file={file} />
        </div>
      }
      side={<FieldCounts items={shown} />}
      sideWidth="300px"
    />
  );
}

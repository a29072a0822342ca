import { useState, type FormEvent } from 'react';
import { needsCleanCopy, type AnsweredQuestion } from '../../../../src-domain/review/interview';
import type { QuestionNode } from '../../../../src-domain/review/rules';
import type { InterviewAnswer, OfficeDocument } from '../../../../src-domain/review/types';
import { interviewText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { ErrorSummary, problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Steps } from '../../../ui/Steps';
import { PanelTitle } from '../desk/PanelTitle';
import { useKeptDraft } from '../useKeptDraft';
import type { Office } from '../useOffice';
import { AnswersSoFar } from './AnswersSoFar';
import {
  answerFields,
  answerKey,
  answerProblems,
  answersHeard,
  askedWith,
  firstAnswer,
  keptAnswer,
  type AnswerDraft,
  type Asked,
} from './answerDraft';
import { OutcomeAhead } from './OutcomeAhead';
import { MaskedCopyNote, RecordFields } from './RecordFields';

export interface GivenAnswer {
  readonly answer: Omit<InterviewAnswer, 'by' | 'at'>;
  /** The item of the catalogue, where the answer chose one. */
  readonly change: Partial<OfficeDocument>;
}

interface QuestionProps {
  office: Office;
  document: OfficeDocument;
  node: QuestionNode;
  of: number;
  before: readonly AnsweredQuestion[];
  onAnswer: (given: GivenAnswer) => Promise<void>;
  onBack: () => void;
  onEdit: (node: string) => void;
}

/** Does this very answer promise a copy without the protected parts. */
function promisesCopy(node: QuestionNode, answer: number | null): boolean {
  const choice = answer === null ? undefined : node.answers[answer];
  if (choice === undefined) return false;
  const path = [{ node, choice, answer: { node: node.id, answer: 0, by: '', at: '' } }];
  return needsCleanCopy({ at: 'question', node, step: node.step, of: node.step, path });
}

function given(draft: AnswerDraft, answer: number, { needs, told: about }: Asked): GivenAnswer {
  const prompt = needs?.prompt ?? null;
  const told = about === 'REFER' || about === 'HOLD' ? about : null;
  const byItem = prompt === 'catalogue-item';
  const note = byItem ? (draft.item ?? '') : draft.note.trim();
  const { askedOn, decidedBy, toldOn, reviewOn } = draft;
  return {
    answer: {
      ...(told !== null && askedOn !== null && { asked: { of: told === 'HOLD' ? note : draft.askedOf.trim(), on: askedOn } }),
      ...(prompt === 'public-interest' && { override: { decidedBy, toldWhom: draft.toldWhom.trim(), toldOn } }),
      ...(prompt === 'process' && reviewOn !== null && { reviewOn }),
      node: draft.node,
      answer,
      ...(note === '' ? {} : { note }),
      ...(draft.reasonCode === null ? {} : { reasonCode: draft.reasonCode }),
    },
    change: byItem ? { catalogueItem: draft.item } : {},
  };
}

/** One question of the interview: what it asks, why, the answers, what each asks to be written down. */
export function Question({ office, document, node, of, before, onAnswer, onBack, onEdit }: QuestionProps) {
  const first = () => firstAnswer(document, node, office.today);
  const { draft: kept, change, drop } = useKeptDraft(answerKey(document.id), keptAnswer, first);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  if (kept === undefined) return null;
  const draft = kept.node === node.id ? kept : first();
  const asked = askedWith(document, node, draft.answer);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = answerProblems(draft, asked);
    setProblems([...found]);
    if (found.length > 0 || draft.answer === null) return;
    await onAnswer(given(draft, draft.answer, asked));
    await drop();
  };
  const choose = (value: string) => {
    const heard = answersHeard(document, askedWith(document, node, Number(value)));
    change({ ...draft, answer: Number(value), note: draft.answer === Number(value) ? draft.note : heard, reasonCode: null });
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Steps at={node.step} total={of} text={text.step(node.step, of)} />
      <ErrorSummary problems={problems} />
      <PanelTitle arriving why={node.help}>
        {node.question}
      </PanelTitle>
      <div className="stack">
        <ChoiceCards
          id={answerFields.choice}
          legend={node.question}
          legendHidden
          value={draft.answer === null ? undefined : String(draft.answer)}
          options={node.answers.map(({ label }, at) => ({ value: String(at), label }))}
          error={problemOf(problems, answerFields.choice)}
          onChange={choose}
        />
        <OutcomeAhead choice={draft.answer === null ? undefined : node.answers[draft.answer]} />
        <MaskedCopyNote document={document} asked={promisesCopy(node, draft.answer)} />
        <RecordFields office={office} document={document} asked={asked} draft={draft} problems={problems} onChange={change} />
      </div>
      <div className="review-acts">
        <Button onClick={onBack}>{text.previous}</Button>
        <Button kind="primary" type="submit">
          {text.next}
        </Button>
      </div>
      <AnswersSoFar path={before} onEdit={onEdit} />
    </form>
  );
}

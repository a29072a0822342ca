import { useState } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import type { InterviewState } from '../../../../src-domain/review/interview';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { checkText, interviewText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Notice } from '../../../ui/Notice';
import { PanelTitle } from '../desk/PanelTitle';
import { stateOf } from '../stages';
import type { Office } from '../useOffice';
import type { Review } from '../useReview';
import { Waits } from '../record/Waits';
import { AnswersSoFar } from './AnswersSoFar';
import { Question, type GivenAnswer } from './Question';
import { Usual } from './Usual';

const highestStep = (document: OfficeDocument): number => {
  const state = stateOf(document);
  if (state.at !== 'outcome') return state.of;
  const steps = (state.outcome.pending ? reviewRules.tree.nodes : state.path.map(({ node }) => node)).map(({ step }) => step);
  return Math.max(...steps);
};

/** The question to show: the one asked for, else the first without an answer. Null when all are answered. */
function shown(state: InterviewState, asked: string | null) {
  const at = state.path.findIndex(({ node }) => node.id === asked);
  const answered = state.path[at];
  if (answered !== undefined) return { node: answered.node, before: state.path.slice(0, at), at };
  if (state.at === 'outcome') return null;
  const before = state.at === 'record' ? state.path.slice(0, -1) : state.path;
  return { node: state.node, before, at: before.length };
}

function Pending({
  office,
  document,
  state,
  onEdit,
}: {
  office: Office;
  document: OfficeDocument;
  state: Extract<InterviewState, { at: 'outcome' }>;
  onEdit: (node: string) => void;
}) {
  const { outcome, path } = state;
  const { stage } = document;
  const waits = stage.stage === 'held' || stage.stage === 'referred';
  return (
    <div className="stack">
      <PanelTitle why={outcome.article}>{outcome.code === 'HOLD' ? text.pending.HOLD : text.pending.REFER}</PanelTitle>
      {waits ? <Notice tone="yellow" what={stage.note} todo={text.since(dayInChina(stage.at))} /> : null}
      <Waits office={office} document={document} />
      <div>
        <h3>{text.whatToDo}</h3>
        <ul className="review-list">
          {outcome.requires.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
      <AnswersSoFar path={path} onEdit={onEdit} />
    </div>
  );
}

interface InterviewPanelProps {
  office: Office;
  document: OfficeDocument;
  review: Review;
  asked: string | null;
  onAsk: (node: string | null) => void;
  onBack: () => void;
  onDone: () => void;
  onClassified: () => Promise<void>;
}

/** 回答问题: one question a page, until there is an outcome. */
export function InterviewPanel({ office, document, review, asked, onAsk, onBack, onDone, onClassified }: InterviewPanelProps) {
  const [stopping, setStopping] = useState(false);
  const state = stateOf(document);
  const question = shown(state, asked);
  const answer = async ({ answer: given, change }: GivenAnswer) => {
    const next = await review.answer(given, change);
    if (next === 'classified') return setStopping(true);
    if (next === null) return;
    const reached = stateOf(next);
    if (reached.at === 'outcome' && !reached.outcome.pending) onDone();
    else onAsk(null);
  };
  if (question === null && state.at === 'outcome')
    return state.outcome.pending ? (
      <Pending office={office} document={document} state={state} onEdit={onAsk} />
    ) : (
      <div className="stack">
        <PanelTitle why={`${checkText.outcome}：${state.outcome.label}`}>{text.finished}</PanelTitle>
        <div className="review-acts">
          <span />
          <Button kind="primary" onClick={onDone}>
            {text.toCheck}
          </Button>
        </div>
        <AnswersSoFar path={state.path} onEdit={onAsk} />
      </div>
    );
  if (question === null) return null;
  const previous = question.before.at(-1)?.node.id;
  return (
    <>
      <Question
        key={question.node.id}
        office={office}
        document={document}
        node={question.node}
        of={highestStep(document)}
        before={question.before}
        onAnswer={answer}
        onBack={() => (previous === undefined ? onBack() : onAsk(previous))}
        onEdit={onAsk}
      />
      <Usual document={document} />
      <Waits office={office} document={document} />
      <ConfirmDialog
        open={stopping}
        title={text.classifiedTitle}
        confirm={text.classifiedConfirm}
        danger
        onCancel={() => setStopping(false)}
        onConfirm={() => void onClassified()}
      >
        {text.classifiedAsk}
      </ConfirmDialog>
    </>
  );
}

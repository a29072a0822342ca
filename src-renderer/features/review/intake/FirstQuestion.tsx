import { useState, type FormEvent } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { href } from '../../../shell/router';
import { evidenceText, intakeText, interviewText } from '../../../strings/review';
import { Button, LinkButton } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { ErrorSummary, problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Steps } from '../../../ui/Steps';
import type { Chosen } from '../desk/chosen';
import { PanelTitle } from '../desk/PanelTitle';
import { Panes } from '../desk/Panes';
import '../desk/desk.css';

const text = intakeText.question;
const { start } = reviewRules.tree;
const field = 'first-answer';

export type FirstAnswer = 'no' | 'yes' | 'unsure';

const meaning = (at: number): FirstAnswer => {
  const choice = start.answers[at];
  if (choice?.next !== null) return 'no';
  return choice.outcome.code === 'STOP-CLASSIFIED' ? 'yes' : 'unsure';
};

const actions: Readonly<Record<FirstAnswer, string>> = { no: text.keep, yes: text.refuse, unsure: text.refer };

interface FirstQuestionProps {
  name: string;
  examined: Examined;
  keeping: boolean;
  /** A document with the same bytes. */
  twin: OfficeDocument | undefined;
  leaveWords: string;
  onAnswer: (answer: FirstAnswer) => void;
  onLeave: () => void;
}

/** The first question, before anything is stored: the text as it was read beside it. */
export function FirstQuestion({ name, examined, keeping, twin, leaveWords, onAnswer, onLeave }: FirstQuestionProps) {
  const [chosen, setChosen] = useState<string>();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [mark, setMark] = useState<Chosen | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblems(chosen === undefined ? [{ field, text: text.choose }] : []);
    if (chosen !== undefined) onAnswer(meaning(Number(chosen)));
  };
  const { findings } = examined.report;
  const last = Math.max(...reviewRules.tree.nodes.map(({ step }) => step));
  return (
    <div className="review-cols review-under-subtitle">
      <section className="sheet review-doc" aria-label={evidenceText.label}>
        <p className="review-file second">{text.step(name)}</p>
        <Panes parts={examined.parts} findings={findings} chosen={mark} onChoose={(key) => setMark({ key, from: 'text' })} />
      </section>
      <div className="sheet review-panel">
        <form noValidate onSubmit={submit}>
          <Steps at={start.step} total={last} text={interviewText.step(start.step, last)} />
          <ErrorSummary problems={problems} />
          <PanelTitle arriving why={start.help}>
            {start.question}
          </PanelTitle>
          <div className="stack">
            <ChoiceCards
              id={field}
              legend={start.question}
              legendHidden
              value={chosen}
              options={start.answers.map(({ label }, at) => ({ value: String(at), label }))}
              error={problemOf(problems, field)}
              onChange={setChosen}
            />
            {twin === undefined ? null : (
              <Notice
                tone="yellow"
                what={text.twice(twin.title)}
                todo={text.twiceTodo}
                action={<LinkButton href={href('review', [twin.id])}>{text.openOther}</LinkButton>}
              />
            )}
            <p className="second small">{text.found(findings.length)}</p>
          </div>
          <div className="review-acts">
            <Button disabled={keeping} onClick={onLeave}>
              {leaveWords}
            </Button>
            <Button kind="primary" type="submit" busy={keeping}>
              {chosen === undefined ? interviewText.next : actions[meaning(Number(chosen))]}
            </Button>
          </div>
        </form>
      </div>
    </div>
  );
}

import { useEffect } from 'react';
import type { Examined } from '../../../../src-bridge/schemas/intake';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { go } from '../../../shell/router';
import { intakeText as text, reviewText, unreadFixes } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { PlainTable } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { ClassifiedStop } from '../desk/ClassifiedStop';
import { FirstQuestion, type FirstAnswer } from './FirstQuestion';
import type { Intake, IntakeState } from './useIntake';

function Refer() {
  return (
    <div className="review-stop stack">
      <Notice tone="yellow" live what={text.refer.what} todo={text.refer.todo} />
      <Sheet title={text.refer.stepsTitle} note={text.refer.article}>
        <ol className="review-list">
          {text.refer.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Sheet>
    </div>
  );
}

function Unreadable({ name, examined }: { name: string; examined: Examined }) {
  const { unread } = examined.report;
  return (
    <div className="review-stop stack">
      <Notice tone="red" live what={text.unreadable.what(unread.length)} todo={text.unreadable.todo} />
      <Sheet title={text.unreadable.listTitle} note={name} padding="flush">
        <PlainTable
          caption={text.unreadable.listTitle}
          captionHidden
          columns={[
            { id: 'part', header: text.unreadable.part, names: true, width: '14em', cell: ({ part }) => part },
            { id: 'fix', header: text.unreadable.fix, cell: ({ why }) => unreadFixes[why] },
          ]}
          rows={unread}
          rowKey={({ part, why }) => `${part} ${why}`}
          pageSize={10}
        />
      </Sheet>
      <p className="second">{text.unreadable.then}</p>
    </div>
  );
}

const titles = {
  question: text.question.title,
  unreadable: text.unreadable.title,
  classified: text.classified.title,
  refer: text.refer.title,
} as const;

export type ShownIntake = Extract<IntakeState, { at: keyof typeof titles }>;

export const showsWhole = (state: IntakeState): state is ShownIntake => state.at in titles;

interface IntakeViewProps {
  intake: Intake;
  state: ShownIntake;
  handler: string;
  documents: readonly OfficeDocument[];
  /** Of a file that stays where it came from when the question is left. */
  leaveWords?: string;
  onKept?: (documentId: string) => void;
}

/** A file that was read and is not kept yet, or never will be. */
export function IntakeView({ intake, state, handler, documents, leaveWords, onKept }: IntakeViewProps) {
  // The address stays the same, so the frame does not see that another page has come.
  useEffect(() => {
    if (state.at !== 'question') document.getElementById('page-title')?.focus();
  }, [state.at]);
  const answer = async (given: FirstAnswer) => {
    if (given === 'yes') return intake.refuse(handler);
    if (given === 'unsure') return intake.refer();
    const id = await intake.keep(handler);
    if (id === null) return;
    onKept?.(id);
    go('review', [id, 'facts']);
  };
  const leave = (
    <Button kind={state.at === 'question' ? 'plain' : 'primary'} onClick={intake.leave}>
      {state.at === 'unreadable' ? text.another : reviewText.backToList}
    </Button>
  );
  return (
    <Page
      title={titles[state.at]}
      {...(state.at === 'question' ? { subtitle: text.question.subtitle } : {})}
      actions={state.at === 'classified' || state.at === 'question' ? <span /> : leave}
    >
      {state.at === 'question' ? (
        <FirstQuestion
          name={state.name}
          examined={state.examined}
          keeping={state.keeping}
          twin={documents.find(({ versions }) => versions.some(({ sha256 }) => sha256 === state.examined.sha256))}
          onAnswer={(given) => void answer(given)}
          leaveWords={leaveWords ?? text.drop_}
          onLeave={intake.leave}
        />
      ) : state.at === 'unreadable' ? (
        <Unreadable name={state.name} examined={state.examined} />
      ) : state.at === 'refer' ? (
        <Refer />
      ) : (
        <ClassifiedStop by={state.by} onDone={intake.leave} />
      )}
    </Page>
  );
}

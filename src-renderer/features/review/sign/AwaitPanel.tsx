import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { fail } from '../../../../src-domain/kernel/result';
import { currentVersion } from '../../../../src-domain/review/approval';
import type { OfficeDocument, ReviewStage } from '../../../../src-domain/review/types';
import { checkText, signText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { FieldGroup } from '../../../ui/Field';
import { KeyValue } from '../../../ui/KeyValue';
import { Notice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/WorkProgress';
import { PanelTitle } from '../desk/PanelTitle';
import { DocumentPapers } from '../papers/DocumentPapers';
import { stateOf } from '../stages';
import type { Office } from '../useOffice';
import { approveNow, type ApproveTrouble } from './approveNow';
import { outcomeFacts } from './CheckPanel';
import { GiveBack } from './GiveBack';
import { Opinion } from './Opinion';

type Awaiting = Extract<ReviewStage, { stage: 'awaiting-secrecy-review' }>;

function Trouble({ trouble }: { trouble: ApproveTrouble }) {
  if (trouble.kind === 'voided') return <Notice tone="red" live what={text.voided[trouble.cause]} />;
  if (trouble.kind === 'host') return <Notice tone="red" live what={text.troubles[trouble.code]} />;
  return [...new Set(trouble.codes)].map((code) => <Notice key={code} tone="red" live what={checkText.troubles[code]} />);
}

interface AwaitPanelProps {
  office: Office;
  document: OfficeDocument;
  stage: Awaiting;
  onReturned: () => void;
}

/** Submitted: the reviewer and the approver look, then the approval is entered or the document goes back. */
export function AwaitPanel({ office, document, stage, onReturned }: AwaitPanelProps) {
  const [reviewed, setReviewed] = useState(false);
  const [approved, setApproved] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [trouble, setTrouble] = useState<ApproveTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [giving, setGiving] = useState(false);
  const held = currentVersion(document)?.report.findings.filter(({ severity }) => severity === 'hold').length ?? 0;
  const state = stateOf(document);
  const enter = async () => {
    const missing = [
      ...(reviewed ? [] : [{ field: 'sign-said', text: text.needReviewed }]),
      ...(approved ? [] : [{ field: 'sign-said', text: text.needApproved }]),
    ];
    setProblems(missing);
    if (missing.length > 0) return;
    setBusy(true);
    const done = await approveNow(office, document).catch(() => fail<ApproveTrouble>({ kind: 'host', code: 'cannot-read' }));
    setBusy(false);
    setTrouble(done.ok ? null : done.error);
  };
  return (
    <div className="stack">
      <ErrorSummary problems={problems} />
      <PanelTitle why={text.awaitingNote(dayInChina(stage.submittedAt))}>{text.awaiting}</PanelTitle>
      <KeyValue
        facts={[
          { term: text.handler, detail: stage.handler },
          { term: text.reviewer, detail: stage.reviewer },
          { term: text.approver, detail: stage.approver },
          ...outcomeFacts(state),
        ]}
      />
      <DocumentPapers document={document} />
      {held === 0 ? null : <Opinion office={office} document={document} stage={stage} held={held} />}
      {giving ? (
        <GiveBack office={office} document={document} stage={stage} onDone={onReturned} onCancel={() => setGiving(false)} />
      ) : (
        <>
          <FieldGroup id="sign-said" label={text.said}>
            <div className="review-checks">
              <Check checked={reviewed} onChange={setReviewed}>
                {text.reviewed(stage.reviewer)}
              </Check>
              <Check checked={approved} onChange={setApproved}>
                {text.approved(stage.approver)}
              </Check>
            </div>
          </FieldGroup>
          {trouble === null ? null : <Trouble trouble={trouble} />}
          {busy ? <Waiting>{text.approving}</Waiting> : null}
          <div className="review-acts">
            <Button disabled={busy} onClick={() => setGiving(true)}>
              {text.giveBack}
            </Button>
            <Button kind="primary" busy={busy} onClick={() => void enter()}>
              {text.approve}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

import { useState } from 'react';
import { approvalByNames } from '../../../../src-domain/notices/rosters/approval';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import { canReview, distinctNames, officersFor } from '../../../../src-domain/unit/officers';
import type { Officer, ThreeNames } from '../../../../src-domain/unit/types';
import { instantNow } from '../../../shell/clock';
import { href } from '../../../shell/router';
import { useOfficers, useStore } from '../../../store';
import { intakeText, signText } from '../../../strings/review';
import { rosterEditText } from '../../../strings/rosterEdit';
import { rostersText as text } from '../../../strings/rosters';
import { Button, LinkButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { FieldGroup } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';

const roles = ['handler', 'reviewer', 'approver'] as const;
type Role = (typeof roles)[number];

const fieldOf = (role: Role): string => `roster-${role}`;
const said = 'roster-said';
const does: Readonly<Record<Role, string>> = { handler: text.handlerDoes, reviewer: text.reviewerDoes, approver: text.approverDoes };

const optionOf = ({ name, roles: held }: Officer) => ({ value: name, label: held.includes('head') ? `${name}（${signText.head}）` : name });

function problemsIn(names: ThreeNames, reviewed: boolean, approved: boolean): readonly FieldProblem[] {
  const missing = roles.filter((role) => names[role] === '').map((role) => ({ field: fieldOf(role), text: signText.need(signText[role]) }));
  if (missing.length > 0) return missing;
  if (!distinctNames(names)) return [{ field: fieldOf('reviewer'), text: text.sameNames }];
  return [
    ...(reviewed ? [] : [{ field: said, text: signText.needReviewed }]),
    ...(approved ? [] : [{ field: said, text: signText.needApproved }]),
  ];
}

interface SignProps {
  book: RosterBook;
  /** SHA-256 of what is shown. */
  content: string;
  officers: readonly Officer[];
  onDone: () => void;
}

function Sign({ book, content, officers, onDone }: SignProps) {
  const { rosters } = useStore();
  const [names, setNames] = useState<ThreeNames>({ handler: '', reviewer: '', approver: '' });
  const [reviewed, setReviewed] = useState(false);
  const [approved, setApproved] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const enter = async () => {
    const found = problemsIn(names, reviewed, approved);
    setProblems(found);
    if (found.length > 0) return;
    const approval = approvalByNames(names, { content, at: instantNow() });
    if (!approval.ok) return;
    await rosters.keep({ ...book, approval: approval.value });
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={enter}>
      <p className="muted">{signText.why}</p>
      {book.edits === undefined ? null : <Notice tone="yellow" what={rosterEditText.signNote} />}
      {book.doubts.length > 0 ? <Notice tone="yellow" what={text.looked(book.doubts.length)} /> : null}
      {roles.map((role) => (
        <SelectField
          key={role}
          id={fieldOf(role)}
          label={signText[role]}
          hint={does[role]}
          value={names[role] === '' ? undefined : names[role]}
          options={officersFor(officers, role).map(optionOf)}
          error={problemOf(problems, fieldOf(role))}
          onChange={(name) => setNames({ ...names, [role]: name })}
        />
      ))}
      <FieldGroup id={said} label={signText.said} error={problemOf(problems, said)}>
        <div className="stack">
          <Check checked={reviewed} onChange={setReviewed}>
            {text.reviewed(names.reviewer)}
          </Check>
          <Check checked={approved} onChange={setApproved}>
            {text.approvedBy(names.approver)}
          </Check>
        </div>
      </FieldGroup>
      <Button type="submit" kind="primary">
        {text.approve}
      </Button>
    </StackForm>
  );
}

function TooFew() {
  return (
    <Notice
      tone="red"
      what={signText.tooFew}
      todo={signText.tooFewTodo}
      action={<LinkButton href={href('settings', ['officers'])}>{intakeText.toSettings}</LinkButton>}
    />
  );
}

/** 登记批准: three different people looked at this very list. */
export function ApprovalPanel({ open, onClose, ...rest }: Omit<SignProps, 'officers' | 'onDone'> & { open: boolean; onClose: () => void }) {
  const officers = useOfficers();
  return (
    <SidePanel open={open} title={text.approve} onClose={onClose} width={520}>
      {!open || officers === undefined ? null : canReview(officers) ? <Sign {...rest} officers={officers} onDone={onClose} /> : <TooFew />}
    </SidePanel>
  );
}

import { useState, type FormEvent } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { currentVersion, submitForReview } from '../../../../src-domain/review/approval';
import { needsHead } from '../../../../src-domain/review/interview';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { canReview, distinctNames, officersFor } from '../../../../src-domain/unit/officers';
import type { Officer, ThreeNames } from '../../../../src-domain/unit/types';
import { checkText, intakeText, signText as text } from '../../../strings/review';
import { instantNow } from '../../../shell/clock';
import { href } from '../../../shell/router';
import { Button, LinkButton } from '../../../ui/Button';
import { ErrorSummary, problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { PanelTitle } from '../desk/PanelTitle';
import { stateOf } from '../stages';
import type { Office } from '../useOffice';

const roles = ['handler', 'reviewer', 'approver'] as const;
type Role = (typeof roles)[number];

const fieldOf = (role: Role): string => `sign-${role}`;

const does: Readonly<Record<Role, string>> = { handler: text.handlerDoes, reviewer: text.reviewerDoes, approver: text.approverDoes };

export const isHead = (officers: readonly Officer[], name: string): boolean =>
  officers.some((one) => one.active && one.name === name && one.roles.includes('head'));

const optionOf = ({ name, roles: held }: Officer) => ({ value: name, label: held.includes('head') ? `${name}（${text.head}）` : name });

function nameProblems(names: ThreeNames, head: boolean): readonly FieldProblem[] {
  const missing = roles.filter((role) => names[role] === '').map((role) => ({ field: fieldOf(role), text: text.need(text[role]) }));
  if (missing.length > 0) return missing;
  if (!distinctNames(names)) return [{ field: fieldOf('reviewer'), text: text.same }];
  return head ? [{ field: fieldOf('approver'), text: text.mustBeHead }] : [];
}

/** The only one who can fill a role is already chosen. */
const onlyOne = (officers: readonly Officer[], role: Role): string => {
  const able = officersFor(officers, role);
  return able.length === 1 ? (able[0]?.name ?? '') : '';
};

interface NamesPanelProps {
  office: Office;
  document: OfficeDocument;
  onBack: () => void;
}

/** 谁来签字: three different people, then the proposal goes to the secrecy review. */
export function NamesPanel({ office, document, onBack }: NamesPanelProps) {
  const { officers, store } = office;
  const [names, setNames] = useState<ThreeNames>(() => ({
    handler: officersFor(officers, 'handler').some(({ name }) => name === document.handler)
      ? document.handler
      : onlyOne(officers, 'handler'),
    reviewer: onlyOne(officers, 'reviewer'),
    approver: onlyOne(officers, 'approver'),
  }));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refused, setRefused] = useState<readonly (keyof typeof checkText.troubles)[]>([]);
  if (!canReview(officers))
    return (
      <Notice
        tone="red"
        what={text.tooFew}
        todo={text.tooFewTodo}
        action={<LinkButton href={href('settings', ['officers'])}>{intakeText.toSettings}</LinkButton>}
      />
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const approverIsHead = isHead(officers, names.approver);
    const found = nameProblems(names, needsHead(stateOf(document)) && !approverIsHead);
    setProblems([...found]);
    if (found.length > 0) return;
    const sha256 = currentVersion(document)?.sha256 ?? '';
    const next = submitForReview(reviewRules.tree, document, { ...names, sha256, approverIsHead, at: instantNow() });
    if (next.ok) await store.documents.keep(next.value);
    else setRefused([...new Set(next.error.map(({ code }) => code))]);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} />
      <PanelTitle why={text.why}>{text.title}</PanelTitle>
      {refused.map((code) => (
        <Notice key={code} tone="red" live what={checkText.troubles[code]} />
      ))}
      {roles.map((role) => (
        <SelectField
          key={role}
          id={fieldOf(role)}
          label={text[role]}
          hint={does[role]}
          value={names[role] === '' ? undefined : names[role]}
          options={officersFor(officers, role).map(optionOf)}
          error={problemOf(problems, fieldOf(role))}
          onChange={(name) => setNames({ ...names, [role]: name })}
        />
      ))}
      <p className="muted small">{text.principles(reviewRules.principles.join('，'))}</p>
      <div className="review-acts">
        <Button onClick={onBack}>{checkText.title}</Button>
        <Button kind="primary" type="submit">
          {text.submit}
        </Button>
      </div>
    </form>
  );
}

import { reviewRules } from '../../../../src-bridge/resources/review';
import { proposedAttribute, reasonOf } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { checkText, interviewText as text } from '../../../strings/review';

/** Where documents of this 文种 usually end: a suggestion with its reason, never a decision. */
export function Usual({ document }: { document: OfficeDocument }) {
  const usual = proposedAttribute(reviewRules, document.kind);
  if (usual === null) return null;
  const label = usual.reason === null ? null : reasonOf(reviewRules, usual.reason);
  const reason = label === null ? '' : `（${label.label}，${label.article}）`;
  return <p className="muted small review-usual">{text.usual(document.kind, checkText.attributes[usual.attribute], reason)}</p>;
}

import { canReview, unfilledRoles } from '../../../../src-domain/unit/officers';
import type { Officer } from '../../../../src-domain/unit/types';
import { roleText, setupText } from '../../../strings/setup';
import { Notice } from '../../../ui/Notice';
import { StateMark } from '../../../ui/StateMark';

/** Can a document pass three different hands? `later`: what may be done without them. */
export function Readiness({ officers, later = '' }: { officers: readonly Officer[]; later?: string }) {
  const words = setupText.officers;
  if (canReview(officers)) return <StateMark tone="green">{words.enough}</StateMark>;
  const missing = unfilledRoles(officers).map((role) => roleText[role].label);
  const lacking = missing.length > 0 ? `${words.missing(missing.join('、'))}。` : '';
  return <Notice tone="yellow" what={words.tooFew} todo={lacking + words.tooFewTodo + later} />;
}

/** Roles in words. */
export const rolesOf = (officer: Officer): string => officer.roles.map((role) => roleText[role].label).join('、');

import { canReview, unfilledRoles } from '../../../../src-domain/unit/officers';
import type { Officer } from '../../../../src-domain/unit/types';
import { roleText, setupText } from '../../../strings/setup';
import { Notice } from '../../../ui/Notice';
import { StateMark } from '../../../ui/StateMark';

/** Can a document pass three different hands? */
export function Readiness({ officers }: { officers: readonly Officer[] }) {
  const words = setupText.officers;
  if (canReview(officers)) return <StateMark tone="green">{words.enough}</StateMark>;
  const missing = unfilledRoles(officers).map((role) => roleText[role].label);
  const todo = missing.length > 0 ? `${words.missing(missing.join('、'))}。${words.tooFewTodo}` : words.tooFewTodo;
  return <Notice tone="yellow" what={words.tooFew} todo={todo} />;
}

/** Roles in words. */
export const rolesOf = (officer: Officer): string => officer.roles.map((role) => roleText[role].label).join('、');

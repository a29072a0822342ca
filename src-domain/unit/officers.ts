import type { Officer, OfficerRole, ThreeNames } from './types';

/** Names differ only by what a person would call different: spaces inside or around a name do not count. */
export const sameName = (one: string, other: string): boolean => one.replace(/\s/gu, '') === other.replace(/\s/gu, '');

/** Three filled names, no two of them the same person (保密审查: 承办、审查、审批不能是同一人). */
export function distinctNames({ handler, reviewer, approver }: ThreeNames): boolean {
  if ([handler, reviewer, approver].some((name) => name.trim() === '')) return false;
  return !sameName(handler, reviewer) && !sameName(handler, approver) && !sameName(reviewer, approver);
}

/** Officers in post who may sign in a role. A head (主要领导) may also approve. */
export const officersFor = (officers: readonly Officer[], role: OfficerRole): readonly Officer[] =>
  officers.filter((officer) => officer.active && (officer.roles.includes(role) || (role === 'approver' && officer.roles.includes('head'))));

/** Roles nobody in post can fill; a unit with any of these cannot take a document through review. */
export const unfilledRoles = (officers: readonly Officer[]): readonly OfficerRole[] =>
  (['handler', 'reviewer', 'approver'] as const).filter((role) => officersFor(officers, role).length === 0);

/** Can three different people be found for the three roles. Few officers, so every choice is tried. */
export function canReview(officers: readonly Officer[]): boolean {
  const [handlers, reviewers, approvers] = (['handler', 'reviewer', 'approver'] as const).map((role) => officersFor(officers, role));
  return (handlers ?? []).some((one) =>
    (reviewers ?? []).some((two) =>
      (approvers ?? []).some((three) => distinctNames({ handler: one.name, reviewer: two.name, approver: three.name })),
    ),
  );
}

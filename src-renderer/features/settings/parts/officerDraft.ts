import type { Officer, OfficerRole } from '../../../../src-domain/unit/types';
import { setupText } from '../../../strings/setup';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import { fields } from '../setup/checks';

/** One person as typed; `id` is null for somebody new. */
export interface OfficerDraft {
  readonly id: string | null;
  readonly name: string;
  readonly phone: string;
  readonly roles: readonly OfficerRole[];
}

export const newOfficer: OfficerDraft = { id: null, name: '', phone: '', roles: [] };

export const draftOf = (officer: Officer): OfficerDraft => ({
  id: officer.id,
  name: officer.name,
  phone: officer.phone ?? '',
  roles: officer.roles,
});

export const isBlank = ({ name, phone, roles }: OfficerDraft): boolean => name.trim() === '' && phone.trim() === '' && roles.length === 0;

const plain = (name: string): string => name.replace(/\s/gu, '');

export function officerProblems(draft: OfficerDraft, others: readonly Officer[]): readonly FieldProblem[] {
  const { officers } = setupText;
  const name = draft.name.trim();
  const twice = others.some((other) => other.id !== draft.id && plain(other.name) === plain(name));
  return [
    ...(name === '' ? [{ field: fields.officerName, text: officers.needName }] : []),
    ...(name !== '' && twice ? [{ field: fields.officerName, text: officers.sameName(name) }] : []),
    ...(draft.roles.length === 0 ? [{ field: fields.officerRoles, text: officers.needRole }] : []),
  ];
}

/** The person as kept; `id` is used for somebody new. */
export function officerOf(draft: OfficerDraft, id: string, active = true): Officer {
  const phone = draft.phone.trim();
  return { id: draft.id ?? id, name: draft.name.trim(), roles: draft.roles, active, ...(phone === '' ? {} : { phone }) };
}

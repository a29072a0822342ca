import type { OfficeDocument } from '../../../src-domain/review/types';

/** Who handled, reviewed or approved a document, now or before it came back. */
export function peopleOf({ handler, stage, history }: OfficeDocument): readonly string[] {
  const signed = [
    ...(stage.stage === 'approved' || stage.stage === 'awaiting-secrecy-review' ? [stage] : []),
    ...history.flatMap((entry) => (entry.what === 'submitted' ? [entry.proposal] : [])),
  ];
  const names = [handler, ...signed.flatMap((proposal) => [proposal.handler, proposal.reviewer, proposal.approver])];
  return [...new Set(names.filter((name) => name !== ''))];
}

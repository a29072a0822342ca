import type { CalendarDate } from '../kernel/calendarDate';
import type { CatalogueItem } from './types';

/** 动态调整: what a unit asks the county to change in the catalogue. It travels with the next return. */
export interface CatalogueProposal {
  readonly id: string;
  readonly kind: 'add' | 'change' | 'retire';
  /** The item in question; null for a new one. */
  readonly item: string | null;
  /** 二级事项 of the item as it stands, or of the new one: what people call it. */
  readonly title: string;
  readonly catalogue: string;
  readonly catalogueVersion: number;
  /** Of a change or a new item: the columns as they should read. */
  readonly wanted: Partial<Pick<CatalogueItem, 'field' | 'level1' | 'level2' | 'content' | 'subject'>> & { readonly limitText?: string };
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
  /** packageId of the return it went out with; null while it waits. */
  readonly sentWith: string | null;
}

/** Those that go out with the next return, oldest first. */
export const waitingProposals = (proposals: readonly CatalogueProposal[]): readonly CatalogueProposal[] =>
  proposals.filter(({ sentWith }) => sentWith === null).sort((one, other) => one.on.localeCompare(other.on));

export type ProposalTrouble = 'nothing-wanted' | 'no-names' | 'no-reason' | 'nobody-named';

/** What is still missing before a wish can be kept. */
export function proposalTroubles({
  kind,
  wanted,
  reason,
  by,
}: Pick<CatalogueProposal, 'kind' | 'wanted' | 'reason' | 'by'>): readonly ProposalTrouble[] {
  const named = [wanted.field, wanted.level1, wanted.level2].every((name) => name !== undefined && name.trim() !== '');
  return [
    ...(kind === 'add' && !named ? ['no-names' as const] : []),
    ...(kind === 'change' && Object.keys(wanted).length === 0 ? ['nothing-wanted' as const] : []),
    ...(reason.trim() === '' ? ['no-reason' as const] : []),
    ...(by.trim() === '' ? ['nobody-named' as const] : []),
  ];
}

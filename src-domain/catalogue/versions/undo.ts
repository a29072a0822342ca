import { dayInChina } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { OfficeDocument } from '../../review/types';
import type { Adoption } from '../adoption';
import type { ItemConfirmation } from '../confirmations';
import type { CatalogueProposal } from '../proposals';

/** What was made under a version and would lose its ground without it. */
export type UndoHindrance = 'first-version' | 'record' | 'document' | 'confirmation' | 'proposal' | 'package';

export interface MadeHere {
  readonly records: readonly Pick<DisclosureRecord, 'catalogueVersion' | 'catalogueItem'>[];
  readonly documents: readonly Pick<OfficeDocument, 'catalogueItem'>[];
  readonly confirmations: readonly Pick<ItemConfirmation, 'item'>[];
  readonly proposals: readonly Pick<CatalogueProposal, 'catalogueVersion' | 'catalogue'>[];
  /** Instants (RFC 3339, `Z`) at which packages were written: each told the county which version was in force. */
  readonly packagesWrittenAt: readonly string[];
}

/** What stands in the way of taking a version out of force again (撤回启用); nothing: the one before comes back as it was. */
export function undoHindrances(adoption: Adoption, made: MadeHere): readonly UndoHindrance[] {
  const isNew = new Set(adoption.added);
  const onNewItem = ({ catalogueItem }: { readonly catalogueItem: string | null }) => catalogueItem !== null && isNew.has(catalogueItem);
  const underIt = ({ catalogue, catalogueVersion }: MadeHere['proposals'][number]) =>
    catalogue === adoption.catalogue && catalogueVersion === adoption.version;
  const found: readonly (readonly [UndoHindrance, boolean])[] = [
    ['first-version', adoption.replaces === null],
    ['record', made.records.some((record) => record.catalogueVersion === adoption.id)],
    ['document', made.documents.some(onNewItem)],
    ['confirmation', made.confirmations.some(({ item }) => isNew.has(item))],
    ['proposal', made.proposals.some(underIt)],
    ['package', made.packagesWrittenAt.some((at) => isAfter(at, adoption))],
  ];
  return found.flatMap(([hindrance, stands]) => (stands ? [hindrance] : []));
}

/** Without an instant the whole day counts. */
const isAfter = (at: string, { adoptedAt, adoptedOn }: Adoption): boolean =>
  adoptedAt === undefined ? dayInChina(at) >= adoptedOn : at > adoptedAt;

import type { DisclosureRecord, Publication } from '../../../src-domain/ledger/types';
import type { Officer, OfficerRole } from '../../../src-domain/unit/types';
import type { Migration } from './path';

/** Version 1 knew one publication of a record, on one channel. */
export type RecordV1 = Omit<DisclosureRecord, 'publications'> & { readonly publication: Publication | null };

/** Version 1 gave an officer one role and forgot whoever had left. */
export type OfficerV1 = Omit<Officer, 'roles' | 'active'> & { readonly role: OfficerRole };

/** The same information goes out on several channels, one officer fills several roles, and sheets that hang are kept. */
export const publicationList = {
  from: 1,
  to: 2,
  stores: { returns: 'id, period', postings: 'id', drafts: 'key' },
  upgrade: {
    records: ({ publication, ...kept }: RecordV1): DisclosureRecord => ({
      ...kept,
      publications: publication === null ? [] : [publication],
    }),
    officers: ({ role, ...kept }: OfficerV1): Officer => ({ ...kept, roles: [role], active: true }),
  },
} as const satisfies Migration<1, 2>;

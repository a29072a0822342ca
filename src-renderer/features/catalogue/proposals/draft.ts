import { z } from 'zod';
import type { CatalogueProposal } from '../../../../src-domain/catalogue/proposals';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';

/** A wish while it is typed: columns as text, content a line each. */
export const proposalDraft = z.object({
  kind: z.enum(['add', 'change', 'retire']),
  field: z.string(),
  level1: z.string(),
  level2: z.string(),
  content: z.string(),
  limitText: z.string(),
  subject: z.string(),
  reason: z.string(),
  by: z.string(),
});

export type ProposalDraft = z.infer<typeof proposalDraft>;

/** As the item reads now; a new one is blank but for who publishes it. */
export const firstDraft = (item: CatalogueItem | null, subject: string): ProposalDraft => ({
  kind: item === null ? 'add' : 'change',
  field: item?.field ?? '',
  level1: item?.level1 ?? '',
  level2: item?.level2 ?? '',
  content: item?.content.join('\n') ?? '',
  limitText: item?.limit.text ?? '',
  subject: item?.subject ?? subject,
  reason: '',
  by: '',
});

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const columns = ['field', 'level1', 'level2', 'limitText', 'subject'] as const;

/** Only what is to read otherwise; of a new item everything that was filled in. */
export function wantedOf(draft: ProposalDraft, item: CatalogueItem | null): CatalogueProposal['wanted'] {
  if (draft.kind === 'retire') return {};
  const now = firstDraft(item, '');
  const changed = columns.filter((column) => draft[column].trim() !== now[column] && draft[column].trim() !== '');
  const content = linesOf(draft.content);
  const isOther = content.join('\n') !== now.content && content.length > 0;
  return {
    ...Object.fromEntries(changed.map((column) => [column, draft[column].trim()])),
    ...(isOther ? { content } : {}),
  };
}

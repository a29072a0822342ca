import type { CatalogueProposal } from '../../src-domain/catalogue/proposals';
import { day } from '../../src-domain/kernel/calendarDate';

/** A wish for the catalogue that waits for the next return. */
export const aProposal = (over: Partial<CatalogueProposal> = {}): CatalogueProposal => ({
  id: 'p1',
  kind: 'change',
  item: 'Z09',
  title: '办事指南',
  catalogue: 'township',
  catalogueVersion: 1,
  wanted: { limitText: '5个工作日内' },
  reason: '市里要求5个工作日内公开',
  by: '马文清',
  on: day('2026-10-20'),
  sentWith: null,
  ...over,
});

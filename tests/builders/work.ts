import { day } from '../../src-domain/kernel/calendarDate';
import type { MediaAccount, MailboxMonth, ProposalBatch } from '../../src-domain/ledger/work/types';

export const aMailbox = (over: Partial<MailboxMonth> = {}): MailboxMonth => ({
  book: 'mailbox',
  id: 'm1',
  on: day('2026-10-01'),
  platform: '“331”监管平台',
  received: 4695,
  closed: 4410,
  ...over,
});

export const aBatch = (over: Partial<ProposalBatch> = {}): ProposalBatch => ({
  book: 'proposal',
  id: 'p1',
  on: day('2026-10-31'),
  kind: 'suggestion',
  level: 'county',
  session: '县九届人大二次会议',
  states: { closed: 14, underway: 18, planned: 6, impossible: 0 },
  answered: 38,
  published: 38,
  ...over,
});

export const anAccount = (over: Partial<MediaAccount> = {}): MediaAccount => ({
  book: 'account',
  id: 'a1',
  on: day('2024-03-01'),
  kind: 'wechat',
  name: '白阳政务',
  closedOn: null,
  lastPostOn: null,
  posts: {},
  ...over,
});

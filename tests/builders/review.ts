import { day } from '../../src-domain/kernel/calendarDate';
import type { Approval, DocumentVersion, OfficeDocument } from '../../src-domain/review/types';

/** A file as taken in: read whole, nothing found. */
export const aVersion = (over: Partial<DocumentVersion> = {}): DocumentVersion => ({
  sha256: 'a',
  size: 9,
  extension: 'txt',
  name: '冬春救助通知.txt',
  origin: 'original',
  at: '2026-10-08T02:00:00Z',
  by: '马文清',
  report: { verdict: 'clean', findings: [], unread: [] },
  ...over,
});

/** A document under review, without a version and without an answer. */
export const aDocument = (over: Partial<OfficeDocument> = {}): OfficeDocument => ({
  id: 'd1',
  title: '关于做好2026年冬春救助工作的通知',
  kind: '通知',
  documentNumber: null,
  formedOn: day('2026-10-08'),
  catalogueItem: null,
  normative: false,
  leadUnit: true,
  interprets: null,
  handler: '马文清',
  createdAt: '2026-10-08T02:00:00Z',
  versions: [],
  decisions: [],
  opinions: [],
  interview: [],
  stage: { stage: 'interview' },
  waits: [],
  history: [],
  reassessments: [],
  withdrawals: [],
  follows: null,
  ...over,
});

/** Three people's signatures under proactive disclosure of the bytes `a`. */
export const anApproval = (over: Partial<Approval> = {}): Approval => ({
  stage: 'approved',
  handler: '马文清',
  reviewer: '王志强',
  approver: '李秀英',
  sha256: 'a',
  outcome: 'OPEN',
  attribute: 'proactive',
  reasonCode: null,
  opinion: null,
  at: '2026-10-09T02:00:00Z',
  indexNumber: '640425031/2026-00001',
  ...over,
});

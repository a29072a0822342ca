import { describe, expect, it } from 'vitest';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { Approval, DocumentVersion, OfficeDocument } from '../review/types';
import { documentsOfPeriod } from './documents';

const period = month('2026-10');
const [original, masked] = ['a'.repeat(64), 'b'.repeat(64)];

const version = (sha256: string, origin: DocumentVersion['origin']): DocumentVersion => ({
  sha256,
  size: 9,
  extension: 'docx',
  name: '冬春救助通知.docx',
  origin,
  at: '2026-10-08T02:00:00Z',
  by: '马文清',
  report: { verdict: 'clean', findings: [], unread: [] },
});

const approval: Approval = {
  stage: 'approved',
  handler: '马文清',
  reviewer: '王志强',
  approver: '李秀英',
  sha256: masked,
  outcome: 'PROACTIVE',
  attribute: 'proactive',
  reasonCode: null,
  opinion: null,
  at: '2026-10-09T02:00:00Z',
  indexNumber: '640425031/2026-00002',
};

const aDocument = (over: Partial<OfficeDocument> = {}): OfficeDocument => ({
  id: 'd1',
  title: '关于做好2026年冬春救助工作的通知',
  kind: '通知',
  documentNumber: '白政发〔2026〕12号',
  formedOn: day('2026-10-08'),
  catalogueItem: null,
  normative: false,
  leadUnit: true,
  interprets: null,
  handler: '马文清',
  createdAt: '2026-10-08T02:00:00Z',
  versions: [version(original, 'original'), version(masked, 'masked')],
  decisions: [],
  opinions: [],
  interview: [],
  stage: approval,
  ...over,
});

const aRecord = (id: string, on: readonly string[], attribute: DisclosureRecord['attribute'] = 'proactive'): DisclosureRecord => ({
  id,
  indexNumber: approval.indexNumber,
  title: '',
  formedOn: day('2026-10-08'),
  attribute,
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: null,
  publications: on.map((each) => ({ channel: 'website', on: day(each), locator: '' })),
});

const numbers = (documents: readonly OfficeDocument[], records: readonly DisclosureRecord[]) =>
  documentsOfPeriod(documents, records, period).documents.map(({ indexNumber }) => indexNumber);

describe('documents that travel with a return', () => {
  it('carry the approved bytes, not the original ones', () => {
    expect(documentsOfPeriod([aDocument()], [aRecord('d1', ['2026-10-10'])], period).documents).toEqual([
      {
        indexNumber: '640425031/2026-00002',
        title: '关于做好2026年冬春救助工作的通知',
        documentNumber: '白政发〔2026〕12号',
        attribute: 'proactive',
        reasonCode: null,
        review: { by: '王志强', at: approval.at, sha256: masked },
        files: [{ path: `data/files/${masked}.docx`, name: '冬春救助通知.docx', size: 9, sha256: masked }],
      },
    ]);
  });

  it.each([
    ['never published', [], []],
    ['first published before', ['2026-09-30', '2026-10-12'], []],
    ['first published after', ['2026-11-01'], []],
    ['published on the last day', ['2026-10-31'], [approval.indexNumber]],
  ])('%s', (_, on, expected) => {
    expect(numbers([aDocument()], [aRecord('d1', on)])).toEqual(expected);
  });

  it('stay at home when they are not proactive or not approved', () => {
    const records = [aRecord('d1', ['2026-10-10'])];
    expect(numbers([aDocument({ stage: { ...approval, attribute: 'on-request' } })], records)).toEqual([]);
    expect(numbers([aDocument({ stage: { stage: 'interview' } })], records)).toEqual([]);
    expect(numbers([aDocument()], [aRecord('d1', ['2026-10-10'], 'exempt')])).toEqual([]);
  });

  it('go in the order of their index numbers', () => {
    const earlier = aDocument({ id: 'd2', stage: { ...approval, indexNumber: '640425031/2026-00001' } });
    const records = [aRecord('d1', ['2026-10-10']), aRecord('d2', ['2026-10-11'])];
    expect(numbers([aDocument(), earlier], records)).toEqual(['640425031/2026-00001', '640425031/2026-00002']);
  });
});

import { describe, expect, it } from 'vitest';
import { aRecord } from '../../tests/builders/ledger';
import { aDocument, anApproval, aVersion } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { OfficeDocument } from '../review/types';
import { documentsOfPeriod } from './documents';

const period = month('2026-10');
const [original, masked] = ['a'.repeat(64), 'b'.repeat(64)];

const approval = anApproval({ sha256: masked, indexNumber: '640425031/2026-00002' });
const both = [aVersion({ sha256: original }), aVersion({ sha256: masked, origin: 'masked' })];
const approved = (over: Partial<OfficeDocument> = {}): OfficeDocument =>
  aDocument({ documentNumber: '白政发〔2026〕12号', versions: both, stage: approval, ...over });

const record = (id: string, on: readonly string[], attribute: DisclosureRecord['attribute'] = 'proactive'): DisclosureRecord =>
  aRecord({ id, attribute, publications: on.map((each) => ({ channel: 'website', on: day(each), locator: '' })) });

const numbers = (documents: readonly OfficeDocument[], records: readonly DisclosureRecord[]) =>
  documentsOfPeriod(documents, records, period).documents.map(({ indexNumber }) => indexNumber);

describe('documents that travel with a return', () => {
  it('carry the approved bytes, not the original ones', () => {
    expect(documentsOfPeriod([approved()], [record('d1', ['2026-10-10'])], period).documents).toEqual([
      {
        indexNumber: '640425031/2026-00002',
        title: '关于做好2026年冬春救助工作的通知',
        documentNumber: '白政发〔2026〕12号',
        attribute: 'proactive',
        reasonCode: null,
        review: { by: '王志强', at: approval.at, sha256: masked },
        files: [{ path: `data/files/${masked}.txt`, name: '冬春救助通知.txt', size: 9, sha256: masked }],
      },
    ]);
  });

  it.each([
    ['never published', [], []],
    ['first published before', ['2026-09-30', '2026-10-12'], []],
    ['first published after', ['2026-11-01'], []],
    ['published on the last day', ['2026-10-31'], [approval.indexNumber]],
  ])('%s', (_, on, expected) => {
    expect(numbers([approved()], [record('d1', on)])).toEqual(expected);
  });

  it('stay at home when they are not proactive or not approved', () => {
    const records = [record('d1', ['2026-10-10'])];
    expect(numbers([approved({ stage: { ...approval, attribute: 'on-request' } })], records)).toEqual([]);
    expect(numbers([approved({ stage: { stage: 'interview' } })], records)).toEqual([]);
    expect(numbers([approved()], [record('d1', ['2026-10-10'], 'exempt')])).toEqual([]);
  });

  it('go in the order of their index numbers', () => {
    const earlier = approved({ id: 'd2', stage: { ...approval, indexNumber: '640425031/2026-00001' } });
    const records = [record('d1', ['2026-10-10']), record('d2', ['2026-10-11'])];
    expect(numbers([approved(), earlier], records)).toEqual(['640425031/2026-00001', '640425031/2026-00002']);
  });
});

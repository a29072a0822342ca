import type { DisclosureEvent, DisclosureRecord } from '../../src-domain/ledger/types';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Approval, DocumentVersion, OfficeDocument } from '../../src-domain/review/types';
import { intoVault, type Call, type SeedRow } from './seedDesk';

const title = '关于做好2026年冬春救助工作的通知';

const aRecord = (at: number, words: string, over: Partial<DisclosureRecord>): DisclosureRecord => ({
  id: `d${at}`,
  indexNumber: `640425031/2026-0000${at}`,
  title: words,
  formedOn: day('2026-10-08'),
  attribute: 'proactive',
  leadUnit: true,
  normative: false,
  interprets: null,
  catalogueItem: null,
  publications: [],
  ...over,
});

const records: readonly DisclosureRecord[] = [
  aRecord(1, title, { publications: [{ channel: 'website', on: day('2026-10-10'), locator: 'https://www.example.invalid/1' }] }),
  aRecord(2, '2026年耕地地力保护补贴发放公示', {
    publications: [{ channel: 'website', on: day('2026-10-12'), locator: 'https://www.example.invalid/2' }],
  }),
  aRecord(3, '低保审核公示（第一批）', {
    publications: [{ channel: 'other', medium: '公告栏', on: day('2026-10-15'), locator: '镇政府一楼公开栏' }],
  }),
  aRecord(4, '三季度财政收支情况', {
    formedOn: day('2026-09-18'),
    publications: [{ channel: 'website', on: day('2026-09-20'), locator: 'https://www.example.invalid/4' }],
  }),
];

const response: DisclosureEvent = { id: 'e1', kind: 'response', on: day('2026-10-12'), channels: ['wechat'] };

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

async function approved(call: Call): Promise<OfficeDocument> {
  const words = `${title}\n各村：\n请于10月底前报送冬春救助对象名单。\n白阳镇人民政府\n2026年10月8日\n`;
  const { sha256, size } = await intoVault(call, '冬春救助通知.txt', words);
  const version: DocumentVersion = {
    sha256,
    size,
    extension: 'txt',
    name: '冬春救助通知.txt',
    origin: 'original',
    at: '2026-10-08T02:00:00Z',
    by: '马文清',
    report: { verdict: 'clean', findings: [], unread: [] },
  };
  const stage: Approval = {
    stage: 'approved',
    handler: '马文清',
    reviewer: '王志强',
    approver: '李秀英',
    sha256,
    outcome: 'OPEN',
    attribute: 'proactive',
    reasonCode: null,
    opinion: null,
    at: '2026-10-09T02:00:00Z',
    indexNumber: '640425031/2026-00001',
  };
  return {
    id: 'd1',
    title,
    kind: '通知',
    documentNumber: '白政发〔2026〕12号',
    formedOn: day('2026-10-08'),
    catalogueItem: null,
    normative: false,
    leadUnit: true,
    interprets: null,
    handler: '马文清',
    createdAt: '2026-10-08T02:00:00Z',
    versions: [version],
    decisions: [],
    opinions: [],
    interview: [],
    stage,
  };
}

/** What stood in the books of 白阳镇 at the end of October 2026; the organisation figures were forgotten. */
export async function october(call: Call): Promise<readonly SeedRow[]> {
  return [...records.map((each) => row('records', each)), row('events', response), row('documents', await approved(call))];
}

export const organisation: SeedRow = {
  table: 'organisation',
  key: '2026-10-31',
  value: { asOf: '2026-10-31', agencies: 1, readingPoints: 4, fullTime: 1, partTime: 2, fundsWan: 3.5 },
};

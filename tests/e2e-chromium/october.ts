import type { DisclosureEvent, DisclosureRecord } from '../../src-domain/ledger/types';
import { day } from '../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../src-domain/review/types';
import { aRecord } from '../builders/ledger';
import { aDocument, anApproval, aVersion } from '../builders/review';
import { intoVault, type Call, type SeedRow } from './seedDesk';

const title = '关于做好2026年冬春救助工作的通知';

const recordOf = (at: number, words: string, over: Partial<DisclosureRecord> = {}): DisclosureRecord =>
  aRecord({ id: `d${at}`, indexNumber: `640425031/2026-0000${at}`, title: words, ...over });

const records: readonly DisclosureRecord[] = [
  recordOf(1, title),
  recordOf(2, '2026年耕地地力保护补贴发放公示', {
    publications: [{ channel: 'website', on: day('2026-10-12'), locator: 'https://www.example.invalid/2' }],
  }),
  recordOf(3, '低保审核公示（第一批）', {
    publications: [{ channel: 'other', medium: '公告栏', on: day('2026-10-15'), locator: '镇政府一楼公开栏' }],
  }),
  recordOf(4, '三季度财政收支情况', {
    formedOn: day('2026-09-18'),
    publications: [{ channel: 'website', on: day('2026-09-20'), locator: 'https://www.example.invalid/4' }],
  }),
];

const response: DisclosureEvent = { id: 'e1', kind: 'response', on: day('2026-10-12'), channels: ['wechat'] };

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

async function approved(call: Call): Promise<OfficeDocument> {
  const words = `${title}\n各村：\n请于10月底前报送冬春救助对象名单。\n白阳镇人民政府\n2026年10月8日\n`;
  const { sha256, size } = await intoVault(call, '冬春救助通知.txt', words);
  const version = aVersion({ sha256, size, name: '冬春救助通知.txt' });
  return aDocument({ documentNumber: '白政发〔2026〕12号', versions: [version], stage: anApproval({ sha256 }) });
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

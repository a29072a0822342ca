import { createHash } from 'node:crypto';
import { calendar } from '../../src-bridge/resources/calendar';
import { noticeRules } from '../../src-bridge/resources/notices';
import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { canonicalSheet, type PrintedSheet } from '../../src-domain/notices/printed';
import { noticeSheet } from '../../src-domain/notices/sheet';

/** A 公示 of a record as it was printed, with a list of invented people. */
export function aPrintedSheet(record: DisclosureRecord, id: string, names: readonly string[], printedAt: string): PrintedSheet {
  const sheet = noticeSheet(noticeRules, calendar, {
    id,
    record,
    unitName: '白阳镇人民政府',
    kind: '公示',
    matter: '2026年第二批农村最低生活保障对象初步审核结果',
    documentNumber: null,
    publishedOn: day('2026-11-10'),
    term: { n: 7, unit: 'working-day' },
    basis: '根据《最低生活保障审核确认办法》，现将初审对象公示如下。',
    body: ['经村民代表会议评议、镇人民政府审核，现予公示，接受群众监督。'],
    list: { columns: ['序号', '姓名', '村组'], rows: names.map((name, at) => [String(at + 1), name, '陡坡村二组']), total: null },
    objections: { phone: '0954-7012302', address: '镇政府民政办', hours: '工作日8:30至17:30', office: '民政办' },
    supervision: '12345',
    signedOn: day('2026-11-10'),
  });
  if (!sheet.ok) throw new Error(sheet.error);
  const hash = createHash('sha256').update(canonicalSheet(sheet.value)).digest('hex');
  const choice = { style: 'document', paper: 'A4', landscape: false } as const;
  return { id: hash, record: record.id, sheet: sheet.value, choice, printedAt };
}

import { noticeRules } from '../../../src-bridge/resources/notices';
import { screeningRules } from '../../../src-bridge/resources/screening';
import type { Deadline, WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { postingDeadline } from '../../../src-domain/notices/period';
import { kindRule } from '../../../src-domain/notices/rules';
import { missingBlocks, noticeSheet, type NoticeTrouble } from '../../../src-domain/notices/sheet';
import type { NoticeBlockId, NoticeSheet } from '../../../src-domain/notices/types';
import { screenParts } from '../../../src-domain/screening/screen';
import type { Finding, TextPart } from '../../../src-domain/screening/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { noticesText as text } from '../../strings/notices';
import { typedNumber } from '../../ui/TextField';
import { dateOf, kindOf, type SheetDraft } from './draft';
import { pastedList, type PastedList } from './paste';

/** What the looking through for personal data found. */
export interface Looked {
  readonly findings: readonly Finding[];
  /** The findings as one text, to be kept as seen. */
  readonly findingsKey: string;
}

export interface LaidSheet {
  readonly sheet: NoticeSheet | null;
  readonly trouble: NoticeTrouble | 'no-date' | null;
  readonly missing: readonly NoticeBlockId[];
  readonly pasted: PastedList;
  /** How the last day was counted; null for a kind without a period. */
  readonly deadline: Deadline | null;
}

export interface DrawnSheet extends LaidSheet, Looked {}

/** A marking: nobody at the board may wave it through. */
export const forbids = ({ severity }: Finding): boolean => severity === 'block' || severity === 'hold';

const paragraphsOf = (typed: string): readonly string[] => typed.split(/\r?\n/u);

interface Given {
  readonly draft: SheetDraft;
  readonly record: DisclosureRecord;
  readonly unit: UnitProfile;
  readonly calendar: WorkingCalendar;
}

function termOf({ days, dayUnit, kind }: SheetDraft) {
  const n = typedNumber(days);
  const countable = n !== undefined && Number.isInteger(n) && n >= 1 && n <= 366;
  if (!countable || !kindRule(noticeRules, kindOf(kind)).period) return null;
  return { n, unit: dayUnit === 'calendar-day' ? ('calendar-day' as const) : ('working-day' as const) };
}

/** Reads the draft and lays the sheet out; says what is missing and what was counted. */
export function sheetOf({ draft, record, unit, calendar }: Given): LaidSheet {
  const pasted = pastedList(draft.list);
  const publishedOn = dateOf(draft.publishedOn);
  const signedOn = dateOf(draft.signedOn);
  if (publishedOn === null || signedOn === null) {
    const missing: readonly NoticeBlockId[] = [
      ...(publishedOn === null ? ['publishedOn' as const] : []),
      ...(signedOn === null ? ['signedOn' as const] : []),
    ];
    return { pasted, sheet: null, trouble: 'no-date', missing, deadline: null };
  }
  const term = termOf(draft);
  const drawn = noticeSheet(noticeRules, calendar, {
    id: draft.id,
    record,
    unitName: unit.name,
    kind: kindOf(draft.kind),
    matter: draft.matter,
    documentNumber: draft.documentNumber,
    publishedOn,
    term,
    basis: draft.basis,
    body: paragraphsOf(draft.body),
    list: pasted.list,
    objections: kindRule(noticeRules, kindOf(draft.kind)).objections
      ? { phone: draft.phone.trim(), address: draft.address.trim(), hours: draft.hours.trim(), office: draft.office.trim() }
      : null,
    supervision: draft.supervision,
    signedOn,
  });
  if (!drawn.ok) return { pasted, sheet: null, trouble: drawn.error, missing: [], deadline: null };
  const deadline = term === null ? null : postingDeadline(calendar, publishedOn, term);
  return { pasted, sheet: drawn.value, trouble: null, missing: missingBlocks(noticeRules, drawn.value), deadline };
}

/** What is typed here was not in the reviewed file, so it is looked through for personal data. The office's own numbers are known. */
export function lookThrough(draft: SheetDraft, unit: UnitProfile, asOf: CalendarDate): Looked {
  const whitelist = [...unit.phones, draft.phone, draft.supervision].filter((number) => number.trim() !== '');
  const context = { asOf, whitelist, channel: 'board', digest: (value: string) => value } as const;
  const findings = screenParts(partsOf(draft), screeningRules, context).filter(({ severity }) => severity !== 'warn');
  return { findings, findingsKey: findings.map(({ key }) => key).join(' ') };
}

function partsOf({ basis, body, list }: SheetDraft): readonly TextPart[] {
  const written = [basis, ...paragraphsOf(body)].map((each, at): TextPart => ({ where: text.paragraph(at), role: 'body', text: each }));
  const [head = [], ...rows] = list.split(/\r?\n/u).map((line) => line.split('\t'));
  const cells = rows.flatMap((row, down) =>
    row.map((each, across): TextPart => ({
      where: text.cell(down + 2, across + 1),
      role: 'table',
      text: each,
      before: [head[across] ?? '', ...row.slice(0, across)],
    })),
  );
  return [...written, ...cells];
}

import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { parseDate, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { SheetChoice } from '../../../src-domain/notices/layout';
import { readChoice, suggestedChoice } from '../../../src-domain/notices/sheetChoice';
import { noticeTerm, type NoticeRules } from '../../../src-domain/notices/rules';
import { matterOf } from '../../../src-domain/notices/sheet';
import type { NoticeKind } from '../../../src-domain/notices/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { noticesText as text } from '../../strings/notices';

/** What is being typed for one sheet. All of it text, so that half a date or number survives a restart; `sheetOf` reads it. */
export const draftFields = [
  'id',
  'kind',
  'matter',
  'documentNumber',
  'publishedOn',
  'days',
  'dayUnit',
  'basis',
  'body',
  'list',
  'phone',
  'address',
  'hours',
  'office',
  'supervision',
  'signedOn',
  /** Keys of the findings that somebody has looked at. */
  'seen',
  /** Paper and style (`choiceKey`) for a sheet with a long list, and for any other; blank where nobody picked. */
  'longPaper',
  'shortPaper',
] as const;
export type DraftField = (typeof draftFields)[number];
export type SheetDraft = Readonly<Record<DraftField, string>>;

/** What stays the same from sheet to sheet. */
export const lastingFields = [
  'phone',
  'address',
  'hours',
  'office',
  'supervision',
  'longPaper',
  'shortPaper',
] as const satisfies readonly DraftField[];

const textsOf = (kept: unknown): Readonly<Record<string, string>> =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};

/** A kept draft over the first one; fields that an older version did not ask keep their first value. */
export function withKept(first: SheetDraft, kept: unknown, fields: readonly DraftField[] = draftFields): SheetDraft {
  const texts = textsOf(kept);
  const known = fields.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]] as const]));
  return { ...first, ...Object.fromEntries(known) };
}

export const kindOf = (typed: string): NoticeKind => (typed === '公告' || typed === '公布' ? typed : '公示');

/** Paper and style of a sheet: as picked last for one of its length, else as suggested. */
export const choiceOf = ({ longPaper, shortPaper }: SheetDraft, long: boolean): SheetChoice =>
  readChoice(long ? longPaper : shortPaper) ?? suggestedChoice(long);

export const dateOf = (typed: string): CalendarDate | null => {
  const read = parseDate(typed);
  return read.ok ? read.value : null;
};

interface Given {
  readonly id: string;
  readonly record: DisclosureRecord;
  readonly unit: UnitProfile;
  readonly item: CatalogueItem | null;
  readonly documentNumber: string | null;
  readonly today: CalendarDate;
  readonly rules: NoticeRules;
}

/** The sheet as the record, its catalogue item and the unit suggest it. */
export function firstSheet({ id, record, unit, item, documentNumber, today, rules }: Given): SheetDraft {
  const term = noticeTerm(rules, item, legalLimits);
  const kind: NoticeKind = term === null ? '公告' : '公示';
  const matter = matterOf(record.title, unit.name);
  const papers = item?.basis.map(({ name }) => `《${name}》`).join('') ?? '';
  return {
    id,
    kind,
    matter,
    documentNumber: documentNumber ?? '',
    publishedOn: today,
    days: term === null ? '' : String(term.n),
    dayUnit: term?.unit ?? 'working-day',
    basis: papers === '' ? '' : text.basisSuggestion(papers, matter, kind),
    body: '',
    list: '',
    phone: unit.phones[0] ?? '',
    address: unit.address,
    hours: text.hoursSuggestion,
    office: unit.name,
    supervision: '',
    signedOn: today,
    seen: '',
    longPaper: '',
    shortPaper: '',
  };
}

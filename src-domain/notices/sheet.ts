import type { WorkingCalendar } from '../calendar/types';
import type { NoticeTerm } from '../catalogue/types';
import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { DisclosureRecord } from '../ledger/types';
import { chineseDate, noticePeriod, periodText } from './period';
import { fillTemplate, kindRule, type NoticeBlockRule, type NoticeRules } from './rules';
import type { NoticeBlock, NoticeBlockId, NoticeKind, NoticeList, NoticePeriod, NoticeSheet, Objections } from './types';

/** What goes onto a sheet besides the record. Texts are as typed; what is blank is left out and then missed. */
export interface NoticeInput {
  readonly id: string;
  readonly record: DisclosureRecord;
  readonly unitName: string;
  readonly kind: NoticeKind;
  /** What the sheet is about; `matterOf` suggests it from the record's title. */
  readonly matter: string;
  readonly documentNumber: string | null;
  readonly publishedOn: CalendarDate;
  readonly term: Pick<NoticeTerm, 'n' | 'unit'> | null;
  readonly basis: string;
  readonly body: readonly string[];
  readonly list: NoticeList | null;
  readonly objections: Objections | null;
  readonly supervision: string;
  readonly signedOn: CalendarDate;
}

/** Only what was approved for everybody goes on a board. */
export type NoticeTrouble = 'not-proactive' | 'no-index-number';

/** Lays a reviewed record out as one board sheet; the blocks stand in print order. */
export function noticeSheet(rules: NoticeRules, calendar: WorkingCalendar, input: NoticeInput): Result<NoticeSheet, NoticeTrouble> {
  const { id, record, kind, term, publishedOn } = input;
  if (record.attribute !== 'proactive') return fail('not-proactive');
  if (record.indexNumber === '') return fail('no-index-number');
  const period = kindRule(rules, kind).period && term !== null ? noticePeriod(calendar, publishedOn, term) : null;
  const blocks = rules.blocks.flatMap((rule) => builders[rule.id](input, rule, period) ?? []);
  return ok({ id, record: record.id, kind, blocks, period });
}

type PlainBlockId = Exclude<Extract<NoticeBlock, { readonly text: string }>['id'], 'publishedOn' | 'signedOn'>;

const textBlock = (id: PlainBlockId, text: string | null): NoticeBlock | null =>
  text === null || text.trim() === '' ? null : { id, text: text.trim() };

const dateBlock = (id: 'publishedOn' | 'signedOn', date: CalendarDate): NoticeBlock => ({ id, date, text: chineseDate(date) });

type Builder = (input: NoticeInput, rule: NoticeBlockRule, period: NoticePeriod | null) => NoticeBlock | null;

/** How each block is filled; a builder without anything to print gives null. */
const builders: { readonly [id in NoticeBlockId]: Builder } = {
  title: (input, rule) => textBlock('title', titleText(rule, input)),
  unit: ({ unitName }) => textBlock('unit', unitName),
  indexNumber: ({ record }) => textBlock('indexNumber', record.indexNumber),
  docNumber: ({ documentNumber }) => textBlock('docNumber', documentNumber),
  publishedOn: ({ publishedOn }) => dateBlock('publishedOn', publishedOn),
  period: (_, rule, period) => textBlock('period', period === null ? null : periodText(rule, period)),
  basis: ({ basis }) => textBlock('basis', basis),
  body: ({ body }) => bodyBlock(body),
  list: ({ list }) => (list === null || list.rows.length === 0 ? null : { id: 'list', list }),
  objections: ({ objections }) => (objections === null ? null : { id: 'objections', objections }),
  supervision: ({ supervision }) => textBlock('supervision', supervision),
  signature: ({ unitName }) => textBlock('signature', unitName),
  signedOn: ({ signedOn }) => dateBlock('signedOn', signedOn),
  seal: () => ({ id: 'seal' }),
  posting: () => ({ id: 'posting', postedBy: '', postedOn: '', takenDownOn: '' }),
  pages: (_, { template }) => ({ id: 'pages', template: template ?? '' }),
};

function bodyBlock(body: readonly string[]): NoticeBlock | null {
  const paragraphs = body.map((text) => text.trim()).filter((text) => text !== '');
  return paragraphs.length === 0 ? null : { id: 'body', paragraphs };
}

/** {unit}关于{matter}的{kind}; a blank matter gives no title. */
const titleText = ({ template }: NoticeBlockRule, { unitName, matter, kind }: NoticeInput): string | null =>
  template === null || matter.trim() === '' ? null : fillTemplate(template, { unit: unitName, matter: matter.trim(), kind });

/** The matter of a document title: without the unit, 关于 and 的通知: 白阳镇人民政府关于冬春救助的通知 → 冬春救助. */
export function matterOf(title: string, unitName: string): string {
  const plain = title.startsWith(unitName) ? title.slice(unitName.length) : title;
  return plain.replace(/^关于/u, '').replace(/的(?:公示|公告|公布|通知|通告|决定|意见|通报|批复|报告|函)$/u, '');
}

/** Required blocks of a sheet's kind that are absent or unfilled, in print order; an empty answer means it may be printed. */
export function missingBlocks(rules: NoticeRules, sheet: NoticeSheet): readonly NoticeBlockId[] {
  const { period, objections } = kindRule(rules, sheet.kind);
  const needed = (id: NoticeBlockId): boolean => (id === 'period' ? period : id === 'objections' ? objections : true);
  return rules.blocks.filter(({ id, required }) => required && needed(id) && !isFilled(sheet, id)).map(({ id }) => id);
}

function isFilled(sheet: NoticeSheet, id: NoticeBlockId): boolean {
  const block = sheet.blocks.find((one) => one.id === id);
  if (block === undefined) return false;
  return block.id !== 'objections' || isAnswerable(block.objections);
}

const isAnswerable = ({ phone, address, hours, office }: Objections): boolean =>
  [phone, address, hours, office].every((part) => part.trim() !== '');

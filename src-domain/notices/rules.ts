import { lawfulTerm, type LegalLimits } from '../catalogue/law';
import type { CatalogueItem, NoticeTerm } from '../catalogue/types';
import type { NoticeBlockId, NoticeKind } from './types';

export interface NoticeKindRule {
  readonly id: NoticeKind;
  readonly text: string;
  readonly period: boolean;
  readonly objections: boolean;
}

export interface NoticeBlockRule {
  readonly id: NoticeBlockId;
  readonly label: string;
  readonly required: boolean;
  readonly template: string | null;
  readonly templateCalendar: string | null;
}

/** How long a matter is posted by custom or law; items by id. */
export interface NoticePeriodRule {
  readonly id: string;
  readonly matter: string;
  readonly n: number | null;
  readonly unit: string;
  readonly items: readonly string[];
}

/** What a sheet needs of `resources/notices.json`. */
export interface NoticeRules {
  readonly kinds: readonly NoticeKindRule[];
  readonly blocks: readonly NoticeBlockRule[];
  readonly periods: readonly NoticePeriodRule[];
}

/** What a kind of sheet needs; nothing for a kind the data do not know. */
export const kindRule = (rules: NoticeRules, kind: NoticeKind): Pick<NoticeKindRule, 'period' | 'objections'> =>
  rules.kinds.find(({ id }) => id === kind) ?? { period: false, objections: false };

/** Template of a block with its `{names}` filled in. */
export function fillTemplate(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
}

/** How long a sheet for an item must stay up: the item's own term, else the matter's, and never less than the law asks; null where none is known. */
export const noticeTerm = (rules: NoticeRules, item: CatalogueItem | null, laws: LegalLimits): NoticeTerm | null =>
  item === null ? null : lawfulTerm(laws, item, usualTerm(rules, item));

function usualTerm(rules: NoticeRules, item: CatalogueItem): NoticeTerm | null {
  if (item.limit.notice !== undefined) return item.limit.notice;
  const rule = rules.periods.find(({ items }) => items.includes(item.id));
  if (rule === undefined || rule.n === null) return null;
  return rule.unit === 'working-day' || rule.unit === 'calendar-day' ? { n: rule.n, unit: rule.unit, atLeast: true } : null;
}

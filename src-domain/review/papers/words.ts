import type { Deadline } from '../../calendar/types';
import type { CatalogueItem } from '../../catalogue/types';
import type { CalendarDate } from '../../kernel/calendarDate';
import type { Attribute } from '../../ledger/types';
import type { OfficeDocument } from '../types';
import { writtenDate } from './sheet';

export const attributeLabels: Readonly<Record<Attribute, string>> = {
  proactive: '主动公开',
  'on-request': '依申请公开',
  exempt: '不予公开',
};

/** 签名：马文清　2026年10月9日; open for the pen where nothing is known. */
export const signature = ({ name, on }: { readonly name: string; readonly on: CalendarDate | null }): string =>
  `签名：${name === '' ? '　　　　' : name}　　${on === null ? '　　年　　月　　日' : writtenDate(on)}`;

/** What says when and to whom a document must be public. */
interface Promised {
  readonly due: Deadline | null;
  readonly item: CatalogueItem | null;
  readonly document: Pick<OfficeDocument, 'formedOn'>;
}

/** 2026年11月5日以前; between two days where the calendar does not reach that far. */
export function dueText({ due, item, document }: Promised, attribute: Attribute | null): string {
  if (attribute !== 'proactive') return '';
  if (due === null) return item?.limit.text ?? '';
  if (due.due !== null) return `${writtenDate(due.due)}以前`;
  const { earliest, latest } = due;
  return earliest === null || latest === null
    ? `${writtenDate(document.formedOn)}起`
    : `${writtenDate(earliest)}至${writtenDate(latest)}以前`;
}

export function audienceText({ item }: Pick<Promised, 'item'>, attribute: Attribute | null): string {
  if (attribute !== 'proactive') return '';
  return item === null || item.audience.everyone ? '全社会' : (item.audience.group ?? '特定群众');
}

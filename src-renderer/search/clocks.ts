import { publicationDeadline } from '../../src-domain/catalogue/promises';
import { cardOf, type Card } from '../../src-domain/catalogue/supervision';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { Office } from './office';

/** Due days and cards, each counted once: many records are formed on one day under one limit. */
export class Clocks {
  private readonly dues = new Map<string, CalendarDate | null>();
  private readonly cards = new Map<string, Card>();

  constructor(private readonly office: Office) {}

  /** When something formed on a day must be public; null where no number of days says it. */
  due(formedOn: CalendarDate, itemId: string | null): CalendarDate | null {
    const item = this.office.items.get(itemId ?? '') ?? null;
    const name = item === null ? formedOn : `${formedOn} ${item.limit.unit} ${item.limit.n ?? ''} ${item.limit.code}`;
    const known = this.dues.get(name);
    if (known !== undefined) return known;
    const due = publicationDeadline(this.office.calendar, formedOn, item)?.due ?? null;
    this.dues.set(name, due);
    return due;
  }

  card(due: CalendarDate | null, itemId: string | null): Card {
    const limit = this.office.items.get(itemId ?? '')?.limit.code ?? null;
    const name = `${due ?? ''} ${limit ?? ''}`;
    const { rules, calendar, today } = this.office;
    const card = this.cards.get(name) ?? cardOf(rules, calendar, today, due === null ? null : { due }, limit).card;
    this.cards.set(name, card);
    return card;
  }
}

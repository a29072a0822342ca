import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { limitCodeOf } from '../../src-domain/catalogue/law';
import { dueOf, limitsOf } from '../../src-domain/catalogue/promises';
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
    const limits = limitsOf(legalLimits, item);
    const name = [formedOn, ...limits.map(({ n, unit }) => `${String(n)} ${unit}`)].join(' ');
    const known = this.dues.get(name);
    if (known !== undefined) return known;
    const due = dueOf(this.office.calendar, formedOn, limits);
    this.dues.set(name, due);
    return due;
  }

  card(due: CalendarDate | null, itemId: string | null): Card {
    const item = this.office.items.get(itemId ?? '');
    const limit = item === undefined ? null : limitCodeOf(legalLimits, item);
    const name = `${due ?? ''} ${limit ?? ''}`;
    const { rules, calendar, today } = this.office;
    const card = this.cards.get(name) ?? cardOf(rules, calendar, today, due === null ? null : { due }, limit).card;
    this.cards.set(name, card);
    return card;
  }
}

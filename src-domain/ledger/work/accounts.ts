import { addDays, daysBetween, type CalendarDate } from '../../kernel/calendarDate';
import type { Ledger } from '../types';
import { workOf, type MediaAccount, type WorkEntry } from './types';

/** An account without a post for more than so many calendar days has fallen silent; shipped as data. */
export interface SilenceRule {
  readonly days: number;
}

export interface Liveliness {
  readonly state: 'lively' | 'silent' | 'closed';
  /** The last post known; null when there was none since it was opened. */
  readonly lastPostOn: CalendarDate | null;
  /** Calendar days since then, or since it was opened. */
  readonly quietDays: number;
  /** The first day on which it counts as silent if nothing is posted. */
  readonly silentFrom: CalendarDate;
}

export const isOpen = ({ on, closedOn }: Pick<MediaAccount, 'on' | 'closedOn'>, today: CalendarDate): boolean =>
  on <= today && (closedOn === null || closedOn > today);

export function liveliness({ days }: SilenceRule, account: MediaAccount, today: CalendarDate): Liveliness {
  const since = account.lastPostOn ?? account.on;
  const quietDays = Math.max(0, daysBetween(since, today));
  const state = !isOpen(account, today) ? 'closed' : quietDays > days ? 'silent' : 'lively';
  return { state, lastPostOn: account.lastPostOn, quietDays, silentFrom: addDays(since, days + 1) };
}

/** The day the ledger itself last saw something go out on Weibo or WeChat, up to a day. */
function lastPublished({ records }: Ledger, channel: 'weibo' | 'wechat', today: CalendarDate): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { publications } of records)
    for (const { channel: each, on } of publications) if (each === channel && on <= today && (last === null || on > last)) last = on;
  return last;
}

/** The accounts with what the ledger knows of their last post: only where a single open account has that channel, or it is anybody's. */
export function accountsSeen(work: readonly WorkEntry[], ledger: Ledger, today: CalendarDate): readonly MediaAccount[] {
  const accounts = workOf(work, 'account');
  return accounts.map((account) => {
    const { kind } = account;
    if (kind !== 'weibo' && kind !== 'wechat') return account;
    const only = accounts.filter((each) => each.kind === kind && isOpen(each, today));
    if (only.length !== 1 || only[0] !== account) return account;
    const seen = lastPublished(ledger, kind, today);
    return seen !== null && seen > (account.lastPostOn ?? '') ? { ...account, lastPostOn: seen } : account;
  });
}

import { addDays, daysBetween, type CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../types';
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
  /** The first day on which it counts as silent if nothing is posted: the day after the last in time. */
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

/** The last day on which the ledger saw something go out on a channel. */
export type LastOut = Readonly<Record<'weibo' | 'wechat', CalendarDate | null>>;

export const nothingOut: LastOut = { weibo: null, wechat: null };

/** The same with what these records say, up to a day. */
export function laterOut(known: LastOut, records: readonly DisclosureRecord[], today: CalendarDate): LastOut {
  let { weibo, wechat } = known;
  for (const { publications } of records)
    for (const { channel, on } of publications) {
      if (on > today) continue;
      if (channel === 'weibo' && on > (weibo ?? '')) weibo = on;
      if (channel === 'wechat' && on > (wechat ?? '')) wechat = on;
    }
  return { weibo, wechat };
}

/** The accounts with what the ledger knows of their last post: only where a single open account has that channel, or it is anybody's. */
export function accountsSeen(work: readonly WorkEntry[], lastOut: LastOut, today: CalendarDate): readonly MediaAccount[] {
  const accounts = workOf(work, 'account');
  return accounts.map((account) => {
    const { kind } = account;
    if (kind !== 'weibo' && kind !== 'wechat') return account;
    const only = accounts.filter((each) => each.kind === kind && isOpen(each, today));
    if (only.length !== 1 || only[0] !== account) return account;
    const seen = lastOut[kind];
    return seen !== null && seen > (account.lastPostOn ?? '') ? { ...account, lastPostOn: seen } : account;
  });
}

/** An account that fell silent, or does so within the days of notice. */
export interface QuietAccount extends Liveliness {
  readonly id: string;
  readonly name: string;
}

/** Calendar days before its silence on which an account is first spoken of. */
const notice = 2;

/** Accounts that fell silent or are about to. */
export const quietAccounts = (rule: SilenceRule, seen: readonly MediaAccount[], today: CalendarDate): readonly QuietAccount[] =>
  seen
    .map((account) => ({ id: account.id, name: account.name, ...liveliness(rule, account, today) }))
    .filter(({ state, silentFrom }) => state !== 'closed' && silentFrom <= addDays(today, notice));

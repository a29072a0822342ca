import { channelRule, channelRules } from '../../../../src-bridge/resources/channels';
import { isWebAddress, tidyAddress } from '../../../../src-domain/channels/address';
import { planBackfill, type Backfill, type Tick } from '../../../../src-domain/channels/backfill';
import type { ChannelId } from '../../../../src-domain/channels/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { backfillText as text, channelsText } from '../../../strings/channels';
import type { FieldProblem } from '../../../ui/ErrorSummary';

/** One channel's line of the form. */
export interface TickDraft {
  readonly channel: ChannelId;
  readonly ticked: boolean;
  readonly on: CalendarDate | null;
  /** Where all of them are, or what was written last time. */
  readonly locator: string;
  /** Whether each record has a place of its own there, and which, by its id. */
  readonly apart: boolean;
  readonly own: Readonly<Record<string, string>>;
}

/** Channels at which every record has an address of its own. */
const addressed: ReadonlySet<ChannelId> = new Set(['website', 'wechat', 'weibo']);

export const mayBeApart = (channel: ChannelId, records: number): boolean => records > 1 && addressed.has(channel);

const isApart = ({ channel, apart }: TickDraft, records: number): boolean => apart && mayBeApart(channel, records);

export const fieldOf = (channel: ChannelId, part: 'on' | 'locator'): string => `backfill-${channel}-${part}`;
export const ownFieldOf = (channel: ChannelId, record: string): string => `${fieldOf(channel, 'locator')}-${record}`;

export const recordsField = 'backfill-records';
export const channelsField = 'backfill-channels';

/** The lines that are ticked and whole. */
const ticksOf = (drafts: readonly TickDraft[], records: number): readonly Tick[] =>
  drafts.flatMap((draft) => {
    const { channel, ticked, on, locator, own } = draft;
    return ticked && on !== null ? [{ channel, on, locator: locator.trim(), own: isApart(draft, records) ? own : undefined }] : [];
  });

/** Every place that is missing. */
function locatorProblems(draft: TickDraft, records: readonly DisclosureRecord[]): readonly FieldProblem[] {
  const { channel, locator, own } = draft;
  const name = channelsText.channels[channel];
  if (!isApart(draft, records.length))
    return locator.trim() === '' ? [{ field: fieldOf(channel, 'locator'), text: text.needLocator(name) }] : [];
  return records
    .filter(({ id }) => (own[id] ?? '').trim() === '')
    .map(({ id, title }) => ({ field: ownFieldOf(channel, id), text: text.needOwn(name, title) }));
}

/** An address belongs to one record: what is offered again is a place that many records share. */
const isShared = (locator: string): boolean => !isWebAddress(tidyAddress(locator)) && !locator.trim().startsWith('/');

export const blankTicks = (today: CalendarDate, locators: Readonly<Record<string, string>>): readonly TickDraft[] =>
  channelRules.map(({ id }) => {
    const kept = locators[id] ?? '';
    return { channel: id, ticked: false, on: today, locator: isShared(kept) ? kept : '', apart: false, own: {} };
  });

/** What to offer next time. */
export const remembered = (drafts: readonly TickDraft[]): Readonly<Record<string, string>> =>
  Object.fromEntries(drafts.filter(({ locator }) => isShared(locator)).map(({ channel, locator }) => [channel, locator]));

export function problemsOf(
  drafts: readonly TickDraft[],
  records: readonly DisclosureRecord[],
  today: CalendarDate,
): readonly FieldProblem[] {
  const ticked = drafts.filter((each) => each.ticked);
  const ofOne = (draft: TickDraft): readonly FieldProblem[] => {
    const { channel, on } = draft;
    const name = channelsText.channels[channel];
    const date = on === null ? text.needDate(name) : on > today ? text.future(name) : undefined;
    return [...(date === undefined ? [] : [{ field: fieldOf(channel, 'on'), text: date }]), ...locatorProblems(draft, records)];
  };
  return [
    ...(records.length === 0 ? [{ field: recordsField, text: text.needRecords }] : []),
    ...(ticked.length === 0 ? [{ field: channelsField, text: text.needChannels }] : []),
    ...ticked.flatMap(ofOne),
  ];
}

export const planOf = (records: readonly DisclosureRecord[], drafts: readonly TickDraft[]): Backfill =>
  planBackfill(records, ticksOf(drafts, records.length), channelRule);

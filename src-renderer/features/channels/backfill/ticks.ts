import { channelRule, channelRules } from '../../../../src-bridge/resources/channels';
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
  readonly locator: string;
}

export const fieldOf = (channel: ChannelId, part: 'on' | 'locator'): string => `backfill-${channel}-${part}`;

export const recordsField = 'backfill-records';
export const channelsField = 'backfill-channels';

export const blankTicks = (today: CalendarDate, locators: Readonly<Record<string, string>>): readonly TickDraft[] =>
  channelRules.map(({ id }) => ({ channel: id, ticked: false, on: today, locator: locators[id] ?? '' }));

/** The lines that are ticked and whole. */
const ticksOf = (drafts: readonly TickDraft[]): readonly Tick[] =>
  drafts.flatMap(({ channel, ticked, on, locator }) => (ticked && on !== null ? [{ channel, on, locator: locator.trim() }] : []));

export function problemsOf(drafts: readonly TickDraft[], records: number, today: CalendarDate): readonly FieldProblem[] {
  const ticked = drafts.filter((each) => each.ticked);
  const ofOne = ({ channel, on, locator }: TickDraft): readonly FieldProblem[] => {
    const name = channelsText.channels[channel];
    const date = on === null ? text.needDate(name) : on > today ? text.future(name) : undefined;
    return [
      ...(date === undefined ? [] : [{ field: fieldOf(channel, 'on'), text: date }]),
      ...(locator.trim() === '' ? [{ field: fieldOf(channel, 'locator'), text: text.needLocator(name) }] : []),
    ];
  };
  return [
    ...(records === 0 ? [{ field: recordsField, text: text.needRecords }] : []),
    ...(ticked.length === 0 ? [{ field: channelsField, text: text.needChannels }] : []),
    ...ticked.flatMap(ofOne),
  ];
}

export const planOf = (records: readonly DisclosureRecord[], drafts: readonly TickDraft[]): Backfill =>
  planBackfill(records, ticksOf(drafts), channelRule);

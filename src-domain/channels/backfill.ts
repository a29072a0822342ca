import type { CalendarDate } from '../kernel/calendarDate';
import type { DisclosureRecord, Publication } from '../ledger/types';
import type { ChannelId, ChannelRule } from './types';

/** One channel as ticked for several records: the day, and where there; `own` is where single records are, by their id. */
export interface Tick {
  readonly channel: ChannelId;
  readonly on: CalendarDate;
  readonly locator: string;
  readonly own?: Readonly<Record<string, string>> | undefined;
}

/** A publication and the record it belongs to. */
export interface Addition {
  readonly record: string;
  readonly publication: Publication;
}

export interface Backfill {
  readonly add: readonly Addition[];
  /** Out on that channel on that day already: not entered twice. */
  readonly already: readonly Addition[];
  /** Formed after the day that was said: not entered. */
  readonly tooEarly: readonly Addition[];
}

/** The same channel (of 其他 the same medium) on the same day. */
export const isSamePublishing = (one: Publication, other: Publication): boolean =>
  one.channel === other.channel && one.on === other.on && (one.medium ?? '').trim() === (other.medium ?? '').trim();

const isSame = (one: Publication, other: Publication): boolean => isSamePublishing(one, other) && one.locator === other.locator;

/** The record with one more publication; itself when it is out there on that day already. */
export const withPublication = (record: DisclosureRecord, publication: Publication): DisclosureRecord =>
  record.publications.some((each) => isSamePublishing(each, publication))
    ? record
    : { ...record, publications: [...record.publications, publication] };

/** The record without a publication that was entered; the last one, where several are alike. */
export function withoutPublication(record: DisclosureRecord, publication: Publication): DisclosureRecord {
  const at = record.publications.map((each) => isSame(each, publication)).lastIndexOf(true);
  return at === -1 ? record : { ...record, publications: record.publications.filter((_, each) => each !== at) };
}

/** 回填: what each ticked channel adds to each record. Nothing is entered before a record was formed, nor twice for a channel and day. */
export function planBackfill(
  records: readonly DisclosureRecord[],
  ticks: readonly Tick[],
  ruleOf: (channel: ChannelId) => ChannelRule,
): Backfill {
  const [add, already, tooEarly]: [Addition[], Addition[], Addition[]] = [[], [], []];
  for (const record of records) {
    let now = record;
    for (const { channel, on, locator, own } of ticks) {
      const publication: Publication = { ...ruleOf(channel).publication, on, locator: (own?.[record.id] ?? locator).trim() };
      const addition = { record: record.id, publication };
      const next = withPublication(now, publication);
      if (on < record.formedOn) tooEarly.push(addition);
      else if (next === now) already.push(addition);
      else {
        add.push(addition);
        now = next;
      }
    }
  }
  return { add, already, tooEarly };
}

/** When a record last went out on a channel; null while it has not. */
export function publishedThere({ publications }: DisclosureRecord, { publication }: ChannelRule): CalendarDate | null {
  const there = publications.filter(
    ({ channel, medium }) => channel === publication.channel && (medium ?? '') === (publication.medium ?? ''),
  );
  return there.reduce<CalendarDate | null>((last, { on }) => (last === null || on > last ? on : last), null);
}

/** What may go onto channels at all: approved for everybody, with an index number. The newest first. */
export const publishable = (records: readonly DisclosureRecord[]): readonly DisclosureRecord[] =>
  records
    .filter(({ attribute, indexNumber }) => attribute === 'proactive' && indexNumber !== '')
    .sort((one, other) => other.formedOn.localeCompare(one.formedOn) || other.indexNumber.localeCompare(one.indexNumber));

import type { CalendarDate } from '../kernel/calendarDate';
import type { Channel, DisclosureRecord } from './types';

/** The day a record first went out on any channel; `undefined` while it has not. */
export const firstPublication = (record: DisclosureRecord): CalendarDate | undefined => earliest(record.publications.map(({ on }) => on));

/** The day a record first went out on one channel; several media of `other` are one channel. */
export const firstPublicationOn = (record: DisclosureRecord, channel: Channel): CalendarDate | undefined =>
  earliest(record.publications.filter((publication) => publication.channel === channel).map(({ on }) => on));

const earliest = (dates: readonly CalendarDate[]): CalendarDate | undefined =>
  dates.reduce<CalendarDate | undefined>((first, date) => (first === undefined || date < first ? date : first), undefined);

import type { Month } from '../../kernel/month';
import type { Channel, DisclosureEvent, Ledger } from '../../ledger/types';
import { countOf, isIn, sumOf, type Counts } from './count';

const isSocial = (channel: Channel): boolean => channel === 'weibo' || channel === 'wechat';

const used = (event: DisclosureEvent, which: (channel: Channel) => boolean): boolean => (event.channels ?? []).some(which);

/** Rows 2.1 to 2.2.5 but 2.2.3, 6 and 9.1 to 9.3. */
export function eventCounts(ledger: Ledger, period: Month): Counts {
  const of = (kind: DisclosureEvent['kind']) => ledger.events.filter((event) => event.kind === kind && isIn(period, event.on));
  const headOf = (kind: DisclosureEvent['kind']) => of(kind).filter((event) => event.headAttended === true);
  return {
    '2.1': countOf(of('response')),
    '2.2.1': countOf(of('press-conference')),
    '2.2.1.a': countOf(headOf('press-conference')),
    '2.2.2': countOf(of('online-interview')),
    '2.2.2.a': countOf(headOf('online-interview')),
    '2.2.4': countOf(of('response').filter((event) => used(event, isSocial))),
    '2.2.5': countOf(of('response').filter((event) => used(event, (channel) => !isSocial(channel)))),
    '6': countOf(ledger.complaints.filter(({ on }) => isIn(period, on))),
    '9.1': countOf(of('meeting')),
    '9.2': countOf(of('training')),
    '9.3': sumOf(of('training'), ({ persons }) => persons ?? 0),
  };
}

import type { Month } from '../../kernel/month';
import { firstPublication, firstPublicationOn } from '../../ledger/publications';
import { channels, type Channel, type DisclosureRecord, type Ledger } from '../../ledger/types';
import { firstDay } from '../../kernel/month';
import { countOf, isIn, type Counts } from './count';
import { perMonth } from './perMonth';

const channelRows: Readonly<Record<Channel, string>> = {
  gazette: '1.2.1',
  website: '1.2.2',
  weibo: '1.2.3',
  wechat: '1.2.4',
  other: '1.2.5',
};

const isCounted = (record: DisclosureRecord): boolean => record.attribute === 'proactive' && record.leadUnit;

/** A record without a date in the month counts nowhere in it; most are left aside at once. */
const touches = ({ formedOn, publications }: DisclosureRecord, period: Month): boolean =>
  isIn(period, formedOn) || publications.some(({ on }) => isIn(period, on));

/** Rows 1.1 to 1.2.5 and 2.2.3. A joint document counts at the lead unit only (《条例》第十条). */
export function recordCounts(ledger: Ledger, period: Month): Counts {
  const records = ledger.records.filter((record) => touches(record, period));
  const counted = records.filter(isCounted);
  const published = counted.filter((record) => isIn(period, firstPublication(record)));
  return {
    '1.1': countOf(published),
    '1.1.a': countOf(published.filter(({ normative }) => normative)),
    '1.1.b': countOf(records.filter((record) => record.normative && record.leadUnit && isIn(period, record.formedOn))),
    ...Object.fromEntries(
      channels.map((channel) => [
        channelRows[channel],
        countOf(counted.filter((record) => isIn(period, firstPublicationOn(record, channel)))),
      ]),
    ),
    '2.2.3': countOf(records.filter((record) => record.interprets !== null && isIn(period, firstPublication(record)))),
  };
}

/** Items of earlier months that reach a further channel in this one: they add to 1.2.x and not to 1.1 (rule H13). */
export const repeatsIn = perMonth(
  ({ records }, period) =>
    records.filter((record) => {
      const first = firstPublication(record);
      if (!isCounted(record) || first === undefined || first >= firstDay(period)) return false;
      return channels.some((channel) => isIn(period, firstPublicationOn(record, channel)));
    }).length,
);

import { useMemo, useState } from 'react';
import { channelIds, channelTextId, type ChannelId, type ChannelText, type Words } from '../../../../src-domain/channels/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { channelsText as text } from '../../../strings/channels';
import { go, href, useRoute } from '../../../shell/router';
import { LinkButton } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { Waiting } from '../../../ui/WorkProgress';
import { ChannelList } from './ChannelList';
import { useLedMost } from './ledMost';
import { OneChannel } from './OneChannel';
import type { Approved, CheckedBy } from './readApproved';
import { useApproved } from './useApproved';
import { useKeptText } from './useKeptText';
import { readyWords, sourceOf } from './words';

interface DeskProps {
  record: DisclosureRecord;
  document: OfficeDocument | null;
  texts: readonly ChannelText[];
  by: CheckedBy;
}

interface OpenProps extends DeskProps {
  approved: Approved;
  channel: ChannelId;
  publishedOn: CalendarDate;
}

function Open({ record, approved, texts, by, channel, publishedOn }: OpenProps) {
  const { most } = useLedMost();
  const { sha256 } = approved;
  const id = channelTextId(record.id, channel);
  const blank: ChannelText = { id, record: record.id, channel, words: null, sha256, takenOn: null };
  const { text: kept, change } = useKeptText(texts.find((each) => each.id === id) ?? blank);
  const source = useMemo(() => sourceOf(record, approved, by, publishedOn), [record, approved, by, publishedOn]);
  const ready = useMemo(
    () => readyWords({ channel, record, source, approved, by, kept, asked: most }),
    [channel, record, source, approved, by, kept, most],
  );
  // Words are of the bytes they were begun with, until they are begun anew.
  const changeWords = (words: Words | null) =>
    change({ words, changedSince: kept.takenOn !== null, ...(kept.words === null || words === null ? { sha256 } : {}) });
  return (
    <OneChannel
      record={record.id}
      ready={ready}
      onWords={changeWords}
      onTaken={(takenAs) => change({ takenOn: by.today, takenAs, changedSince: false })}
    />
  );
}

const channelOf = (word: string | null): ChannelId => channelIds.find((each) => each === word) ?? 'website';

/** One record on its way to every channel: the channels at the left, the words of one of them and how they look at the right. */
export function ChannelDesk(props: DeskProps) {
  const { record, document, texts, by } = props;
  const reading = useApproved(record, document, by);
  const { query } = useRoute();
  const [publishedOn, setPublishedOn] = useState<CalendarDate | null>(by.today);
  const channel = channelOf(query.get('channel'));
  const own = new Map(texts.filter((each) => each.record === record.id).map((each) => [each.channel, each] as const));
  const choose = (next: ChannelId) => go('channels', ['record', record.id], { query: { channel: next }, replace: true });
  return (
    <Page
      title={text.title}
      subtitle={`${record.title}　${record.indexNumber}`}
      actions={
        <>
          <LinkButton href={href('channels')}>{text.back}</LinkButton>
          <LinkButton kind="primary" href={href('channels', ['published'], { record: record.id })}>
            {text.register}
          </LinkButton>
        </>
      }
    >
      <div className="channels-desk">
        <Sheet padding="tight">
          <ChannelList record={record} texts={own} chosen={channel} onChoose={choose} />
          <DateField
            id="channels-published-on"
            label={text.publishedOn}
            hint={text.publishedOnHint}
            value={publishedOn}
            onChange={setPublishedOn}
          />
        </Sheet>
        <div className="channels-words">
          {reading === undefined ? (
            <Waiting>{text.reading}</Waiting>
          ) : 'trouble' in reading ? (
            <Notice tone="red" {...text.readTroubles[reading.trouble]} />
          ) : (
            <Open key={channel} {...props} approved={reading.approved} channel={channel} publishedOn={publishedOn ?? by.today} />
          )}
        </div>
      </div>
    </Page>
  );
}

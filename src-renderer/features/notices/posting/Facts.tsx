import { daysBetween } from '../../../../src-domain/kernel/calendarDate';
import { hungTogether } from '../../../../src-domain/notices/groups';
import { lastDayOf } from '../../../../src-domain/notices/posting';
import { codeOf } from '../../../../src-domain/notices/printed';
import type { PostedNotice } from '../../../../src-domain/notices/types';
import { PostingLines } from '../../../shell/posting/PostingLines';
import { useCardClock } from '../../../shell/promises';
import { href } from '../../../shell/router';
import { hungText as text } from '../../../strings/posting';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';
import { useItem } from './useItem';

/** What the catalogue asks for this record, and whether the posting keeps it: too short is said, too. */
function Term({ notice }: { notice: PostedNotice }) {
  const [item, clock] = [useItem(notice.record), useCardClock()];
  return item === null ? null : <PostingLines item={item} postings={[notice]} clock={clock} />;
}

function Down({ notice }: { notice: PostedNotice }) {
  const { takenDownOn, takenDownBy, downEarly } = notice;
  const until = lastDayOf(notice);
  if (takenDownOn === null) return null;
  const over = until === null || takenDownOn <= until ? 0 : daysBetween(until, takenDownOn) - 1;
  return (
    <>
      {text.postedBy(takenDownOn, takenDownBy ?? '')}
      {downEarly === undefined ? null : <div className="tone-yellow">{text.downEarly(downEarly)}</div>}
      {over > 0 ? <div className="muted">{text.overBy(over)}</div> : null}
    </>
  );
}

/** Other places named one by one; more are counted. */
const named = 12;

function Together({ notice, all }: FactsProps) {
  const others = hungTogether(all, notice).filter(({ id }) => id !== notice.id);
  return (
    <span className="posting-together">
      {others.slice(0, named).map(({ id, place }) => (
        <a key={id} href={href('notices', ['posting', id])}>
          {place}
        </a>
      ))}
      {others.length > named ? <span className="muted">{text.togetherMore(others.length - named)}</span> : null}
    </span>
  );
}

interface FactsProps {
  notice: PostedNotice;
  /** All postings there are. */
  all: readonly PostedNotice[];
}

/** Where, when and by whom; how long it must hang; where else the same hangs. */
export function Facts({ notice, all }: FactsProps) {
  const { place, section, postedOn, postedBy, takenDownOn, sheet } = notice;
  const alone = hungTogether(all, notice).length === 1;
  const facts = [
    { term: text.place, detail: place },
    ...(section === undefined ? [] : [{ term: text.section, detail: section }]),
    { term: text.posted, detail: text.postedBy(postedOn, postedBy) },
    { term: text.until, detail: lastDayOf(notice) ?? text.noEnd },
    ...(takenDownOn === null ? [] : [{ term: text.down, detail: <Down notice={notice} /> }]),
    { term: text.code, detail: sheet === null ? <span className="muted">{text.notPrinted}</span> : codeOf(sheet) },
    ...(alone ? [] : [{ term: text.together, detail: <Together notice={notice} all={all} /> }]),
  ];
  return (
    <Sheet title={text.facts}>
      <KeyValue facts={facts} />
      {notice.withdrawn === undefined ? <Term notice={notice} /> : null}
    </Sheet>
  );
}

import { noticeRules } from '../../../src-bridge/resources/notices';
import { countsOf } from '../../../src-domain/calendar/counts';
import type { CardClock } from '../../../src-domain/catalogue/promise/cards';
import type { CatalogueItem, NoticeTerm } from '../../../src-domain/catalogue/types';
import { noticeTerm } from '../../../src-domain/notices/rules';
import { postingStanding, type PostingStanding } from '../../../src-domain/notices/term';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { HowCounted } from '../HowCounted';
import { href } from '../router';
import { countWords, daysWords } from '../../strings/deadline';
import { postingText as text } from '../../strings/promises';
import { StateMark, type Tone } from '../../ui/StateMark';
import './posting.css';

const tones: Readonly<Record<PostingStanding['state'], Tone>> = {
  hanging: 'green',
  'last-day': 'yellow',
  'may-come-down': 'blue',
  kept: 'green',
  'too-early': 'red',
  'no-term': 'grey',
  unknown: 'grey',
};

function Term({ standing, term, notice, clock }: { standing: PostingStanding; term: NoticeTerm; notice: PostedNotice; clock: CardClock }) {
  const { deadline, mustHangUntil } = standing;
  if (deadline === null) return null;
  const counts = countsOf(clock.calendar, deadline);
  return (
    <span>
      {text.term(counts === null ? daysWords(term) : countWords(deadline.limit, counts))}，
      {mustHangUntil === null ? text.unknown : text.until(mustHangUntil)}{' '}
      <HowCounted deadline={deadline} what={text.what(notice.title)} localWarning={clock.calendar.localWarning} />
    </span>
  );
}

function Findings({ standing, term, notice }: { standing: PostingStanding; term: NoticeTerm; notice: PostedNotice }) {
  const { state, short, printedTooShort, mustHangUntil } = standing;
  return (
    <>
      {state === 'too-early' ? (
        <div className="tone-red">{text.short(daysWords({ n: short, unit: term.unit }), notice.takenDownOn ?? '')}</div>
      ) : null}
      {printedTooShort && state !== 'too-early' ? (
        <div className="tone-yellow">{text.printedTooShort(notice.until ?? '', mustHangUntil ?? '')}</div>
      ) : null}
    </>
  );
}

/** One sheet of a record that hangs or hung: until when it must, and whether it did. */
function PostingLine({ notice, term, clock }: { notice: PostedNotice; term: NoticeTerm; clock: CardClock }) {
  const standing = postingStanding(clock.calendar, notice, term, clock.today);
  const isUp = notice.takenDownOn === null && (standing.state === 'may-come-down' || standing.state === 'last-day');
  return (
    <li>
      <span className="row">
        <StateMark tone={tones[standing.state]}>{text.states[standing.state]}</StateMark>
        <span>{text.hung(notice.place, notice.postedOn)}</span>
        {isUp ? <a href={href('notices', ['board'], { posting: notice.id })}>{text.takeDown}</a> : null}
      </span>
      <Term standing={standing} term={term} notice={notice} clock={clock} />
      <Findings standing={standing} term={term} notice={notice} />
    </li>
  );
}

interface PostingLinesProps {
  item: CatalogueItem;
  postings: readonly PostedNotice[];
  clock: CardClock;
}

/** 公示 of one record; nothing where the item has no 公示期 or nothing was hung. */
export function PostingLines({ item, postings, clock }: PostingLinesProps) {
  const term = noticeTerm(noticeRules, item, clock.laws);
  if (term === null || postings.length === 0) return null;
  return (
    <ul className="posting-lines small">
      {postings.map((notice) => (
        <PostingLine key={notice.id} notice={notice} term={term} clock={clock} />
      ))}
    </ul>
  );
}

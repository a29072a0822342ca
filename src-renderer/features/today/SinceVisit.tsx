import { useState } from 'react';
import type { VisitChange } from '../../../src-domain/catalogue/sinceVisit';
import type { TodayList } from '../../../src-domain/catalogue/today';
import { sinceText as text } from '../../strings/sinceVisit';
import { href } from '../../shell/router';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { placeOf, titleWords } from './taskWords';
import { useChanges } from './useChanges';

function wordsOf(change: VisitChange): string {
  switch (change.what) {
    case 'sent-back':
    case 'received':
      return text.words[change.what](change.period);
    case 'catalogue':
      return text.words.catalogue(change.version, change.changed);
    case 'county':
      return text.county[change.kind](change.changed);
    case 'fell-due':
      return text.words['fell-due'](titleWords(change.task));
    case 'period-over':
    case 'review-moved':
      return text.words[change.what](change.title);
  }
}

/** Where the change can be looked at. */
function placeOfChange(change: VisitChange): string {
  switch (change.what) {
    case 'sent-back':
    case 'received':
      return href('returns', [change.period]);
    case 'catalogue':
      return href('catalogue', ['versions']);
    case 'county':
      return href('catalogue', ['incoming']);
    case 'fell-due':
      return placeOf(change.task);
    case 'period-over':
      return href('notices', ['board'], { posting: change.posting });
    case 'review-moved':
      return href('review', [change.document]);
  }
}

function ChangeList({ changes }: { changes: readonly VisitChange[] }) {
  return (
    <Sheet padding="tight">
      <ul className="today-later" aria-label={text.list}>
        {changes.map((change) => (
          <li key={placeOfChange(change) + change.what + change.on}>
            <a href={placeOfChange(change)}>{wordsOf(change)}</a>
            <span className="muted">{text.on(change.on)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What changed since the officer was last here: one line, that opens. */
export function SinceVisit({ list }: { list: TodayList }) {
  const [open, setOpen] = useState(false);
  const known = useChanges(list);
  if (known === undefined) return <p className="second today-since">&nbsp;</p>;
  const { before, changes } = known;
  if (before === null) return <p className="second today-since">{text.first}</p>;
  if (changes.length === 0) return <p className="second today-since">{text.none(before)}</p>;
  return (
    <>
      <p className="second today-since">
        {text.summary(before, changes.length)}{' '}
        <TextButton onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? text.hide : text.show}
        </TextButton>
      </p>
      {open ? <ChangeList changes={changes} /> : null}
    </>
  );
}

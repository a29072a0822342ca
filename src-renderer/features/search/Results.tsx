import type { Hit, HitGroup, SearchReply } from '../../../src-domain/search/types';
import { searchKindWords, searchText as text } from '../../strings/search';
import { href } from '../../shell/router';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { HitFacts, hitKey, HitState, MarkedTitle } from './HitLine';
import { placeOf } from './places';

function HitRow({ hit }: { hit: Hit }) {
  const { entry, marks } = hit;
  const reviewed = entry.kind === 'record' && entry.people.length > 0 && entry.state !== 'not-for-publication';
  return (
    <li className="search-hit">
      <span className="search-words">
        <a href={placeOf(entry)}>
          <MarkedTitle title={entry.title} marks={marks} />
        </a>
        <span className="small muted">
          <HitFacts hit={hit} />
          {entry.people.length === 0 ? null : ` · ${entry.people.join('、')}`}
        </span>
      </span>
      <span className="small search-state">
        <HitState entry={entry} />
        {reviewed ? <a href={href('review', [entry.id])}>{text.review}</a> : null}
      </span>
    </li>
  );
}

function Group({ group, onWhole }: { group: HitGroup; onWhole: (() => void) | undefined }) {
  const cut = group.total > group.hits.length;
  const aside = cut && onWhole !== undefined ? <TextButton onClick={onWhole}>{text.groupAll(group.total)}</TextButton> : undefined;
  return (
    <Sheet title={searchKindWords[group.kind]} note={String(group.total)} aside={aside} padding="tight">
      <ul className="search-hits">
        {group.hits.map((hit) => (
          <HitRow key={hitKey(hit)} hit={hit} />
        ))}
      </ul>
      {cut && onWhole === undefined ? <p className="small second">{text.firstOf(group.hits.length, group.total)}</p> : null}
    </Sheet>
  );
}

/** Hits by kind. `onKind` opens one kind whole; left out when only one is shown. */
export function Results({ reply, onKind }: { reply: SearchReply; onKind: ((kind: string) => void) | undefined }) {
  return (
    <div className="stack">
      {reply.loose ? <p className="second">{text.loose}</p> : null}
      {reply.groups.map((group) => (
        <Group key={group.kind} group={group} onWhole={onKind === undefined ? undefined : () => onKind(group.kind)} />
      ))}
    </div>
  );
}

import type { SearchReply } from '../../../src-domain/search/types';
import { searchKindWords, searchText as text } from '../../strings/search';
import { HitFacts, HitState, MarkedTitle } from './HitLine';
import type { BoxOptions, HitOption } from './options';

interface BoxListProps {
  id: string;
  reply: SearchReply;
  options: BoxOptions;
  /** Id of the option the arrows stand on. */
  active: string | undefined;
  onOpen: (place: string) => void;
}

function Line({ option, active, onOpen }: { option: HitOption; active: boolean; onOpen: (place: string) => void }) {
  const { entry, marks } = option.hit;
  return (
    <div id={option.id} role="option" aria-selected={active} className="finder-option" onClick={() => onOpen(option.place)}>
      <span className="finder-words">
        <span className="finder-title">
          <MarkedTitle title={entry.title} marks={marks} />
        </span>
        <span className="small muted">
          <HitFacts hit={option.hit} />
        </span>
      </span>
      <span className="small finder-state">
        <HitState entry={entry} />
      </span>
    </div>
  );
}

/** What was found, under the box: by kind, the best kind first. */
export function BoxList({ id, reply, options, active, onOpen }: BoxListProps) {
  return (
    // A click must not take the focus out of the box before it is heard.
    <div id={id} role="listbox" aria-label={text.list} className="finder-list" onMouseDown={(event) => event.preventDefault()}>
      {reply.loose ? (
        <p role="presentation" className="finder-note small second">
          {text.loose}
        </p>
      ) : null}
      {options.groups.map(({ group, options: lines }) => (
        <div key={group.kind} role="group" aria-label={searchKindWords[group.kind]}>
          <div role="presentation" className="finder-kind small">
            {searchKindWords[group.kind]}
            <span className="muted"> {group.total}</span>
          </div>
          {lines.map((option) => (
            <Line key={option.id} option={option} active={option.id === active} onOpen={onOpen} />
          ))}
        </div>
      ))}
      <div
        id={options.all.id}
        role="option"
        aria-selected={options.all.id === active}
        className="finder-option finder-all"
        onClick={() => onOpen(options.all.place)}
      >
        {reply.total === 0 ? `${text.none}，${text.noneHint}` : text.all(reply.total)}
      </div>
    </div>
  );
}

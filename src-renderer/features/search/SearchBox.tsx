import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useFound } from '../../search/hooks';
import { go, useRoute } from '../../shell/router';
import { searchText as text } from '../../strings/search';
import { BoxList } from './BoxList';
import { boxOptions, type BoxOptions } from './options';
import { queryOf, resultsPlace } from './places';
import { filtersIn } from './filters';
import { useBoxKeys } from './useBoxKeys';
import './finder.css';

/** Hits of a kind under the box. */
const most = 4;

function stepped({ order }: BoxOptions, active: string | undefined, step: 1 | -1): string | undefined {
  const at = order.findIndex(({ id }) => id === active);
  const next = at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length;
  return order[next]?.id;
}

const scrollTo = (id: string | undefined): void => document.getElementById(id ?? '')?.scrollIntoView({ block: 'nearest' });

/** What is typed: on the results page it is the page's question, anywhere else it is the box's own until it is opened. */
function useTyped() {
  const { topic, query } = useRoute();
  const [own, setOwn] = useState('');
  const isResults = topic === 'search';
  const set = (typed: string) => {
    if (isResults) go('search', [], { query: queryOf(typed, filtersIn(query)), replace: true });
    else setOwn(typed);
  };
  return { typed: isResults ? (query.get('q') ?? '') : own, set, isResults };
}

/** The one box of the frame's head. Arrows choose, Enter opens, Esc empties; without a choice Enter lists everything found. */
export function SearchBox() {
  const { typed, set, isResults } = useTyped();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string>();
  const [composing, setComposing] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useBoxKeys(input);
  const asks = isOpen && !isResults && typed.trim() !== '';
  const { found } = useFound('box', asks ? { typed, filters: {}, most } : null);
  const options = found === undefined ? undefined : boxOptions(listId, typed, found.reply);
  const shown = asks && options !== undefined && found !== undefined;
  const chosen = shown ? options.order.find(({ id }) => id === active) : undefined;
  const open = (place: string) => {
    set('');
    setOpen(false);
    location.hash = place;
  };
  const change = (value: string) => {
    setActive(undefined);
    setOpen(true);
    set(value);
  };
  const step = (by: 1 | -1) => {
    const next = options === undefined ? undefined : stepped(options, active, by);
    setActive(next);
    scrollTo(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown) step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && !isResults) open(chosen?.place ?? resultsPlace(typed));
    else if (event.key === 'Escape') change('');
    else return;
    event.preventDefault();
  };
  return (
    <div role="search" className="finder">
      <span className="finder-glass" aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={text.label}
        aria-keyshortcuts="Control+K /"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={chosen?.id}
        placeholder={text.placeholder}
        maxLength={100}
        value={composing ?? typed}
        onChange={(event) => (composing === undefined ? change(event.target.value) : setComposing(event.target.value))}
        // What an input method still has in hand is not asked for.
        onCompositionStart={(event) => setComposing(event.currentTarget.value)}
        onCompositionEnd={(event) => {
          setComposing(undefined);
          change(event.currentTarget.value);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {shown ? <BoxList id={listId} reply={found.reply} options={options} active={chosen?.id} onOpen={open} /> : null}
    </div>
  );
}

import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { SearchAsk, SearchReply } from '../../src-domain/search/types';
import { useToday } from '../ui/today';
import type { SearchStanding } from './protocol';
import { SearchDesk } from './SearchDesk';

const SearchContext = createContext<SearchDesk | undefined>(undefined);

export const SearchProvider = SearchContext.Provider;

function useDesk(): SearchDesk {
  const desk = useContext(SearchContext);
  if (desk === undefined) throw new Error('useSearch outside SearchProvider');
  return desk;
}

const openSearchDesk = (): SearchDesk => new SearchDesk(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** The first page stands before the search begins to read, and the window has nothing else to do. */
function whenIdle(begin: () => void): () => void {
  let frame = 0;
  let idle = 0;
  const look = () => {
    if (document.getElementById('page-title') === null) frame = requestAnimationFrame(look);
    else idle = requestIdleCallback(begin, { timeout: 3000 });
  };
  frame = requestAnimationFrame(look);
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}

/** Keeps the search running for as long as the frame is there. */
export function useSearchDesk(): SearchDesk {
  const [desk] = useState(openSearchDesk);
  const today = useToday();
  useEffect(() => whenIdle(() => desk.day(today)), [desk, today]);
  useEffect(() => () => desk.close(), [desk]);
  return desk;
}

export interface Found {
  /** What it answers. */
  readonly ask: SearchAsk;
  readonly reply: SearchReply;
}

/** The answer to what is asked now, or while it is on its way to what was asked before. `ask` null: nothing is asked. */
export function useFound(asker: string, ask: SearchAsk | null): { readonly found: Found | undefined; readonly standing: SearchStanding } {
  const desk = useDesk();
  const today = useToday();
  const { standing, version } = useSyncExternalStore(desk.subscribe, desk.state);
  const [found, setFound] = useState<Found>();
  const text = JSON.stringify(ask);
  useEffect(() => {
    // Parsed back, so that only another question asks again.
    const asked = JSON.parse(text) as SearchAsk | null;
    if (asked === null) {
      setFound(undefined);
      return undefined;
    }
    let stale = false;
    desk.day(today);
    desk.ask(asker, asked, (reply) => (stale ? undefined : setFound({ ask: asked, reply })));
    return () => {
      stale = true;
    };
  }, [desk, asker, text, version, today]);
  return { found: ask === null ? undefined : found, standing };
}

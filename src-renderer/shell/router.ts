import { useSyncExternalStore } from 'react';

/** Every page of the desk, in the order of the rail; search is reached from its box. */
export const topics = [
  'today',
  'catalogue',
  'review',
  'requests',
  'ledger',
  'returns',
  'notices',
  'packages',
  'annual',
  'county',
  'settings',
  'search',
  'channels',
] as const;

export type Topic = (typeof topics)[number];

export interface Route {
  readonly topic: Topic;
  /** What follows the topic: `#/review/d-12/check` gives `['d-12', 'check']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const isTopic = (text: string): text is Topic => (topics as readonly string[]).includes(text);

/** The address of a page: `href('review', id)` is `#/review/<id>`. */
export function href(topic: Topic, path: readonly string[] | string = [], query: Readonly<Record<string, string>> = {}): string {
  const parts = [topic, ...(typeof path === 'string' ? [path] : path)].map(encodeURIComponent);
  const asked = new URLSearchParams(query).toString();
  return `#/${parts.join('/')}${asked === '' ? '' : `?${asked}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Anything unknown is 今日. */
export function readRoute(hash: string): Route {
  const [place = '', asked = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [topic = '', ...path] = place.split('/').filter(Boolean).map(decode);
  return { topic: isTopic(topic) ? topic : 'today', path: isTopic(topic) ? path : [], query: new URLSearchParams(asked) };
}

/** Goes to a page; `replace` leaves no step back, for redirects. */
export function go(
  topic: Topic,
  path: readonly string[] | string = [],
  options: { query?: Readonly<Record<string, string>>; replace?: boolean } = {},
): void {
  const to = href(topic, path, options.query);
  if (options.replace === true) location.replace(to);
  else location.hash = to;
}

function watch(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The hash itself: a value React can compare. */
const useHash = (): string => useSyncExternalStore(watch, () => location.hash);

export function useRoute(): Route {
  return readRoute(useHash());
}

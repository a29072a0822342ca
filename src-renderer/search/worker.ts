import { search } from '../../src-domain/search/search';
import { SearchIndex } from '../../src-domain/search/searchIndex';
import { openStoreReader } from '../store/storeReader';
import { Feed } from './feed/Feed';
import { hanSounds } from './han';
import type { FromSearch, SearchStanding, ToSearch } from './protocol';

// The thread of search: it reads the store and answers questions, so that no page ever waits for either.

const tell = (message: FromSearch): void => self.postMessage(message);

const index = new SearchIndex(hanSounds());
const quiet = 400;
let last = 0;

/** While the store is read, now and then; the end of a reading always. */
function changed(standing: SearchStanding): void {
  if (standing === 'building' && performance.now() - last < quiet) return;
  last = performance.now();
  tell({ say: 'changed', standing });
}

const feed = new Feed(openStoreReader(), index, changed);

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.say === 'day') feed.day(data.today);
  else tell({ say: 'answer', id: data.id, reply: search(index, data.ask) });
});

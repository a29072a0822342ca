import { day } from '../../src-domain/kernel/calendarDate';
import { search } from '../../src-domain/search/search';
import { SearchIndex } from '../../src-domain/search/searchIndex';
import { Feed } from '../../src-renderer/search/feed/Feed';
import { hanSounds } from '../../src-renderer/search/han';
import { bigOffice, readerOf, type BigOffice } from '../builders/bigOffice';
import { pageSearching } from './pageSearching';
import { against, budget, searchQuestions, told } from './searchQuestions';

/** Five times the records of the real county's busiest town in all its years. */
export const searchSize = { records: 100_000, items: 10_000 } as const;

function heapMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

async function fed(office: BigOffice, index: SearchIndex): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const tell = (standing: string): void => {
      if (standing === 'ready') resolve();
      if (standing === 'trouble') reject(new Error('the search could not read'));
    };
    new Feed(readerOf(office), index, tell).day(day('2026-11-23'));
  });
}

function* asked(index: SearchIndex): Iterable<string> {
  const times = new Map<string, number[]>();
  for (const [at, { sort, ...ask }] of searchQuestions(574).entries()) {
    const startedAt = performance.now();
    search(index, { ...ask, most: at % 3 === 0 ? 100 : 5 });
    times.set(sort, [...(times.get(sort) ?? []), performance.now() - startedAt]);
  }
  yield told('all questions', [...times.values()].flat(), budget.p95);
  for (const [sort, each] of times) yield told(`  ${sort}`, each, budget.p95);
}

/** The code of the search's thread in this process, over rows in memory. Memory is exact under `NODE_OPTIONS=--expose-gc`. */
export async function* inProcess(office: BigOffice): AsyncIterable<string> {
  const sounds = hanSounds();
  const [before, startedAt] = [heapMB(), performance.now()];
  const index = new SearchIndex(sounds);
  await fed(office, index);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const memory = heapMB() - before;
  yield `index of ${String(searchSize.records)} records and ${String(searchSize.items)} items: built in ${seconds} s, ${memory.toFixed(0)} MB (${against(memory, budget.memoryMB)} MB)`;
  yield* asked(index);
}

/** `npm run bench -- search`. */
export async function* bench(): AsyncIterable<string> {
  const office = bigOffice(searchSize.records, searchSize.items);
  yield* inProcess(office);
  yield* pageSearching(office);
}

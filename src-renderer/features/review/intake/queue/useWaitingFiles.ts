import { useSyncExternalStore } from 'react';
import { useBridge } from '../../../../shell/bridge';
import { bookOf } from './book';
import { waitsForAnswer } from './groups';

/** How many files of a batch wait for the officer's first answer; for pages that know nothing else of the queue. */
export function useWaitingFiles(): number {
  const book = bookOf(useBridge());
  return useSyncExternalStore(book.subscribe, () => book.current().files.filter(waitsForAnswer).length);
}

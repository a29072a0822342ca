import { useSyncExternalStore } from 'react';
import type { Office } from '../../useOffice';
import { bookOf, type QueueBook } from './book';
import { queueOf, type IntakeQueue } from './IntakeQueue';
import type { QueueState } from './types';

const useBook = (book: QueueBook): QueueState => useSyncExternalStore(book.subscribe, book.current);

/** The queue of this window and where its files stand. */
export function useQueue(office: Office): { readonly queue: IntakeQueue; readonly state: QueueState } {
  const book = bookOf(office.bridge);
  return { queue: queueOf(book, office), state: useBook(book) };
}

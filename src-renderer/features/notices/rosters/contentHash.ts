import { useEffect, useState } from 'react';
import { approvedText } from '../../../../src-domain/notices/rosters/approval';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import { sha256Of } from '../paper/mark';

/** SHA-256 of everything of a list that hangs. */
export const contentHash = (book: Omit<RosterBook, 'approval'>): Promise<string> => sha256Of(approvedText(book));

/** The same for the list that is shown; undefined while it is reckoned. */
export function useContentHash(book: RosterBook): string | undefined {
  const [kept, keep] = useState<{ readonly of: RosterBook; readonly hash: string }>();
  useEffect(() => {
    let here = true;
    void contentHash(book).then((hash) => (here ? keep({ of: book, hash }) : undefined));
    return () => {
      here = false;
    };
  }, [book]);
  return kept?.of === book ? kept.hash : undefined;
}

import { mayComeDown } from '../../../src-domain/notices/posting';
import type { Todo } from '../../shell/page';
import { usePostings } from '../../store';
import { useToday } from '../../ui/today';

/** Sheets whose period is over and that still hang. One without a period may stay: nothing to be done about it. */
export function useNoticesTodo(): Todo {
  const today = useToday();
  const over = usePostings()?.filter((notice) => notice.takenDownOn === null && notice.until !== null && mayComeDown(notice, today));
  return { count: over?.length ?? 0 };
}

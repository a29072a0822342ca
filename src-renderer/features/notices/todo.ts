import { mayComeDown } from '../../../src-domain/notices/posting';
import { postingGroups } from '../../../src-domain/notices/groups';
import type { Todo } from '../../shell/page';
import { usePostings } from '../../store';
import { useToday } from '../../ui/today';

/** Sheets whose period is over and that still hang, as often as they were hung: what hangs on many boards is one thing to do. One without a period may stay: nothing to be done about it. */
export function useNoticesTodo(): Todo {
  const today = useToday();
  const over = usePostings()?.filter((notice) => notice.takenDownOn === null && notice.until !== null && mayComeDown(notice, today));
  return { count: postingGroups(over ?? []).length };
}

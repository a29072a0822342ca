import type { Todo } from '../../shell/page';
import { useWorkOwed } from '../../shell/workOwed';

/** The number beside 台账: policy documents without an interpretation in time, and silent accounts; the same that stand on 今日. */
export function useLedgerTodo(): Todo {
  const owed = useWorkOwed();
  const missing = owed?.unexplained.filter(({ state }) => state === 'missing').length ?? 0;
  const silent = owed?.quiet.filter(({ state }) => state === 'silent').length ?? 0;
  return { count: missing + silent };
}

import type { Todo } from '../../shell/page';
import { useTodayList } from './useTodayList';

/** The number beside 今日: what must be done now, red when something is late. */
export function useTodayTodo(): Todo {
  const now = useTodayList()?.now ?? [];
  return { count: now.length, ...(now.some(({ card }) => card === 'red') ? { tone: 'red' as const } : {}) };
}

import type { Todo } from '../../shell/page';
import { useUnderReview } from '../../store';
import { useWaitingFiles } from './intake/queue/useWaitingFiles';

/** Documents that wait for somebody here and files that wait for the first answer; documents sent back are the first to do. */
export function useReviewTodo(): Todo {
  const open = useUnderReview() ?? [];
  const waiting = useWaitingFiles();
  return { count: open.length + waiting, ...(open.some(({ stage }) => stage.stage === 'returned') ? { tone: 'red' as const } : {}) };
}

import type { Todo } from '../../shell/page';
import { useDocuments } from '../../store';
import { isOpen } from './isOpen';

/** Documents that wait for somebody here; those sent back are the first to do. */
export function useReviewTodo(): Todo {
  const open = (useDocuments() ?? []).filter(isOpen);
  return { count: open.length, ...(open.some(({ stage }) => stage.stage === 'returned') ? { tone: 'red' as const } : {}) };
}

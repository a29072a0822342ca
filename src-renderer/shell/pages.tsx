import { useTodayTodo } from '../features/today/todo';
import { lazy } from 'react';
import type { PageEntry } from './page';

/** One line a page, in the order of the rail. */
export const pages: readonly PageEntry[] = [
  { topic: 'today', page: lazy(() => import('../features/today')), useTodo: useTodayTodo },
  { topic: 'catalogue', page: lazy(() => import('../features/catalogue')) },
  { topic: 'ledger', page: lazy(() => import('../features/ledger')) },
  { topic: 'settings', page: lazy(() => import('../features/settings')) },
];

/** The first-run pages stand before the rail, not on it. */
export const SetupPage = lazy(() => import('../features/settings/setup'));

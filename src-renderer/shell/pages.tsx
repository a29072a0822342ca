import { useAnnualTodo } from '../features/annual/todo';
import { useLedgerTodo } from '../features/ledger/todo';
import { usePackagesTodo } from '../features/packages/todo';
import { useRequestsTodo } from '../features/requests/todo';
import { useReturnsTodo } from '../features/returns/todo';
import { useReviewTodo } from '../features/review/todo';
import { useTodayTodo } from '../features/today/todo';
import { useNoticesTodo } from '../features/notices/todo';
import { lazy } from 'react';
import type { PageEntry } from './page';

/** One line a page, in the order of the rail. */
export const pages: readonly PageEntry[] = [
  { topic: 'today', page: lazy(() => import('../features/today')), useTodo: useTodayTodo },
  { topic: 'catalogue', page: lazy(() => import('../features/catalogue')) },
  { topic: 'review', page: lazy(() => import('../features/review')), useTodo: useReviewTodo },
  { topic: 'requests', page: lazy(() => import('../features/requests')), useTodo: useRequestsTodo },
  { topic: 'ledger', page: lazy(() => import('../features/ledger')), useTodo: useLedgerTodo },
  { topic: 'returns', page: lazy(() => import('../features/returns')), useTodo: useReturnsTodo },
  { topic: 'notices', page: lazy(() => import('../features/notices')), useTodo: useNoticesTodo },
  { topic: 'packages', page: lazy(() => import('../features/packages')), useTodo: usePackagesTodo },
  { topic: 'annual', page: lazy(() => import('../features/annual')), useTodo: useAnnualTodo },
  { topic: 'county', page: lazy(() => import('../features/county')) },
  { topic: 'settings', page: lazy(() => import('../features/settings')) },
];

/** Pages that are not on the rail. */
export const besideRail: readonly PageEntry[] = [
  { topic: 'search', page: lazy(() => import('../features/search')) },
  { topic: 'channels', page: lazy(() => import('../features/channels')) },
];

/** The first-run pages stand before the rail, not on it. */
export const SetupPage = lazy(() => import('../features/settings/setup'));

import { useTodayTodo } from '../features/today/todo';
import { lazy, type ComponentType } from 'react';
import type { Tone } from '../ui/StateMark';
import type { Topic } from './router';

/** What the rail shows beside a page's name: things to do, never counts for their own sake. */
export interface Todo {
  readonly count: number;
  /** `red` when something is late; a shape is shown instead of the number for `yellow`. */
  readonly tone?: Tone;
}

export interface PageEntry {
  readonly topic: Topic;
  readonly page: ComponentType;
  /** A hook of the topic; called by the rail on every render. */
  readonly useTodo?: () => Todo;
}

/** One line a page, in the order of the rail. */
export const pages: readonly PageEntry[] = [
  { topic: 'today', page: lazy(() => import('../features/today')), useTodo: useTodayTodo },
  { topic: 'catalogue', page: lazy(() => import('../features/catalogue')) },
  { topic: 'ledger', page: lazy(() => import('../features/ledger')) },
  { topic: 'settings', page: lazy(() => import('../features/settings')) },
];

/** The first-run pages stand before the rail, not on it. */
export const SetupPage = lazy(() => import('../features/settings/setup'));

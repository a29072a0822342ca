import type { ComponentType } from 'react';
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

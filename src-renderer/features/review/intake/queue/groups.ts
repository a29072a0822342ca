import type { FileState, QueueFile } from './types';

export const groups = ['toDo', 'nothingFound', 'notTaken', 'unread'] as const;

/** 要处理的, 没有发现问题的, 没有收下的, 还没读完的. */
export type Group = (typeof groups)[number];

export function groupOf({ state }: Pick<QueueFile, 'state'>): Group {
  switch (state.at) {
    case 'waiting':
    case 'reading':
      return 'unread';
    case 'ready':
    case 'taking':
    case 'kept':
      return state.found.places > 0 ? 'toDo' : 'nothingFound';
    case 'classified':
    case 'trouble':
    case 'unreadable':
    case 'twin':
    case 'let-go':
      return 'notTaken';
  }
}

export const inGroup = (files: readonly QueueFile[], group: Group): readonly QueueFile[] => files.filter((file) => groupOf(file) === group);

const undecided: readonly FileState['at'][] = ['waiting', 'reading', 'ready', 'taking'];

/** Lost when the window closes: neither taken in nor turned away. */
export const isUndecided = ({ state }: QueueFile): boolean => undecided.includes(state.at);

export const isUnread = ({ state }: QueueFile): boolean => state.at === 'waiting' || state.at === 'reading';

/** Waits for the officer's answer to the first question. */
export const waitsForAnswer = ({ state }: QueueFile): boolean => state.at === 'ready';

/** Files that wait for an answer, those with something to deal with first; after `id`, then round again. */
export function nextToAnswer(files: readonly QueueFile[], after?: string): QueueFile | undefined {
  const waiting = [...inGroup(files, 'toDo'), ...inGroup(files, 'nothingFound')].filter(waitsForAnswer);
  const at = waiting.findIndex(({ id }) => id === after);
  return waiting[at + 1] ?? waiting.find(({ id }) => id !== after);
}

/** How much of the batch was read: bytes would say nothing of a scan, so files are counted. */
export const readCount = (files: readonly QueueFile[]): number => files.filter((file) => !isUnread(file)).length;

import type { Bridge } from '../../../../../src-bridge/contract';
import { isUndecided } from './groups';
import type { FileState, QueueFile, QueueState } from './types';

const nothing: QueueState = { files: [], paused: false, leftOut: { system: 0, broken: 0, more: false } };

/**
 * The files of a batch and where each stands. Lives as long as the window, whatever page of the desk is open, and nowhere else: no
 * name and no word of a file that is not taken in may come onto the disk.
 */
export class QueueBook {
  private state = nothing;
  private readonly listeners = new Set<() => void>();

  readonly current = (): QueueState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(next: Partial<QueueState>): void {
    const warned = this.state.files.some(isUndecided);
    this.state = { ...this.state, ...next };
    const warns = this.state.files.some(isUndecided);
    if (warns && !warned) window.addEventListener('beforeunload', warn);
    if (warned && !warns) window.removeEventListener('beforeunload', warn);
    for (const listener of this.listeners) listener();
  }

  find(id: string): QueueFile | undefined {
    return this.state.files.find((file) => file.id === id);
  }

  put(id: string, state: FileState): void {
    this.change({ files: this.state.files.map((file) => (file.id === id ? { ...file, state, file: needed(file, state) } : file)) });
  }

  forget(): void {
    this.change(nothing);
  }
}

/** The handle is let go with the last moment in which the file could be read again. */
const needed = ({ file }: QueueFile, state: FileState): File | null =>
  state.at === 'waiting' || state.at === 'reading' || state.at === 'ready' || state.at === 'taking' ? file : null;

/** What is not decided on lives in this window's memory only, so closing it is asked about. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium 108 asks only when this is set.
  event.returnValue = true;
}

const books = new WeakMap<Bridge, QueueBook>();

/** The one book of this window. */
export function bookOf(bridge: Bridge): QueueBook {
  const kept = books.get(bridge);
  if (kept !== undefined) return kept;
  const book = new QueueBook();
  books.set(bridge, book);
  return book;
}

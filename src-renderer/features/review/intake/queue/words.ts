import { intakeText, queueText as text, unreadFixes } from '../../../../strings/review';
import type { Tone } from '../../../../ui/StateMark';
import type { FileState, Found, QueueFile } from './types';

export interface StateWords {
  readonly tone: Tone;
  readonly says: string;
  /** A second line under it. */
  readonly more?: string;
}

const { states } = text;

const mostKinds = 3;

function foundWords({ places, kinds, hidden, properties }: Found): StateWords {
  const named = states.kinds(kinds.slice(0, mostKinds), kinds.length > mostKinds);
  if (places > 0) return { tone: 'yellow', says: states.toDo(places), more: hidden > 0 ? `${named}，${states.hidden(hidden)}` : named };
  return { tone: 'green', says: states.nothingFound, ...(properties ? { more: states.properties } : {}) };
}

function readingWords({ size }: QueueFile, { done, pages }: Extract<FileState, { at: 'reading' }>): StateWords {
  if (pages !== undefined) return { tone: 'blue', says: states.pages(pages.page, pages.pages) };
  return { tone: 'blue', says: done < size && done > 0 ? states.sending(Math.round((done / size) * 100)) : states.examining };
}

/** Where a file stands, as shape and words. */
export function stateWords(file: QueueFile): StateWords {
  const { state } = file;
  switch (state.at) {
    case 'waiting':
      return { tone: 'grey', says: states.waiting };
    case 'reading':
      return readingWords(file, state);
    case 'ready':
      return { ...foundWords(state.found), ...(state.changed ? { more: states.changed } : {}) };
    case 'taking':
      return { tone: 'blue', says: states.taking };
    case 'kept':
      return foundWords(state.found);
    case 'classified':
      return { tone: 'red', says: state.by === 'marking-found' ? states.classified : states.classifiedSaid };
    case 'unreadable':
      return { tone: 'red', says: states.unreadable(state.unread.length) };
    case 'twin':
      return { tone: 'grey', says: state.documentId === null ? states.twinHere : states.twin };
    case 'let-go':
      return { tone: 'grey', says: { stopped: states.stopped, 'not-wanted': states.notWanted, unsure: states.unsure }[state.why] };
    case 'trouble':
      return state.trouble === 'later-format'
        ? { tone: 'grey', says: states.later }
        : { tone: 'red', says: states.cannot(intakeText.troubles[state.trouble].what) };
  }
}

const mostFixes = 3;

/** What the officer can do about a file that was not taken in. */
export function todoWords({ state }: QueueFile): string {
  switch (state.at) {
    case 'classified':
      return text.todo.classified;
    case 'unreadable':
      return text.todo.unreadable(
        [...new Set(state.unread.map(({ part, why }) => `${part}：${unreadFixes[why]}`))].slice(0, mostFixes).join('；'),
      );
    case 'twin':
      return state.documentId === null ? text.todo.twinHere(state.title) : text.todo.twin(state.title);
    case 'trouble':
      return intakeText.troubles[state.trouble].todo;
    case 'let-go':
      return state.why === 'unsure' ? text.todo.unsure : text.todo.stopped;
    case 'waiting':
    case 'reading':
    case 'ready':
    case 'taking':
    case 'kept':
      return '';
  }
}

const endingOf = (name: string): string => /\.([^.]{1,8})$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const kindWords = (name: string): string => text.kinds[endingOf(name)] ?? text.kindOther(endingOf(name));

const kilobyte = 1024;

function sizeWords(size: number): string {
  const kilobytes = size / kilobyte;
  return kilobytes < kilobyte ? text.kilobytes(Math.ceil(kilobytes)) : text.megabytes((kilobytes / kilobyte).toFixed(1));
}

/** The line under a file's name. */
export const aboutFile = ({ name, folder, size }: QueueFile): string =>
  [folder, kindWords(name), sizeWords(size)].filter((words) => words !== '').join(' · ');

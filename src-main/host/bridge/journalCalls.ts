import { ok } from '../../../src-domain/kernel/result';
import type { Journal } from '../journal/journal';
import { refused } from './folders';
import type { Handlers } from './hostBridge';

export const journalHandlers = (journal: Journal): Handlers<'journalHead' | 'journalAppend' | 'journalRead'> => ({
  journalHead: async () => {
    const head = journal.head();
    return head.ok ? head : refused(head.error);
  },
  journalAppend: async (request) => {
    const head = await journal.append(request);
    return head.ok ? ok(head.value) : refused(head.error);
  },
  journalRead: async (request) => {
    const read = await journal.read(request);
    return read.ok ? ok(read.value) : refused(read.error);
  },
});

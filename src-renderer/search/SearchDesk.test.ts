import { describe, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import type { SearchAsk, SearchReply } from '../../src-domain/search/types';
import type { FromSearch, ToSearch } from './protocol';
import { SearchDesk, type Thread } from './SearchDesk';

const asked = (typed: string): SearchAsk => ({ typed, filters: {}, most: 5 });
const replyOf = (total: number): SearchReply => ({
  total,
  groups: [],
  counts: { kind: [], field: [], state: [], card: [], person: [], year: [] },
  loose: false,
});

/** A thread that answers when it is told to, in whatever order. */
class SlowThread extends EventTarget implements Thread {
  readonly got: ToSearch[] = [];
  postMessage(message: ToSearch): void {
    this.got.push(message);
  }
  terminate(): void {
    this.got.length = 0;
  }
  say(data: FromSearch): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  questions(): readonly string[] {
    return this.got.flatMap((message) => (message.say === 'ask' ? [message.ask.typed] : []));
  }
}

function opened(): { thread: SlowThread; desk: SearchDesk; heard: number[] } {
  const thread = new SlowThread();
  const desk = new SearchDesk(() => thread);
  desk.day(day('2026-11-23'));
  return { thread, desk, heard: [] };
}

describe('questions', () => {
  it('that were overtaken are neither sent nor answered', () => {
    const { thread, desk, heard } = opened();
    for (const [at, typed] of ['低', '低保', '低保审', '低保审核'].entries()) desk.ask('box', asked(typed), () => heard.push(at));
    expect(thread.questions()).toEqual(['低']);
    thread.say({ say: 'answer', id: 1, reply: replyOf(1) });
    expect(thread.questions()).toEqual(['低', '低保审核']);
    thread.say({ say: 'answer', id: 2, reply: replyOf(2) });
    expect(heard).toEqual([3]);
  });
  it('are not answered by what an older one asked', () => {
    const { thread, desk, heard } = opened();
    desk.ask('box', asked('低'), ({ total }) => heard.push(total));
    thread.say({ say: 'answer', id: 1, reply: replyOf(1) });
    desk.ask('box', asked('低保'), ({ total }) => heard.push(total));
    thread.say({ say: 'answer', id: 1, reply: replyOf(9) });
    thread.say({ say: 'answer', id: 2, reply: replyOf(2) });
    expect(heard).toEqual([1, 2]);
  });
  it('of two askers do not overtake each other', () => {
    const { thread, desk, heard } = opened();
    desk.ask('box', asked('低'), ({ total }) => heard.push(total));
    desk.ask('page', asked('保'), ({ total }) => heard.push(total));
    thread.say({ say: 'answer', id: 2, reply: replyOf(2) });
    thread.say({ say: 'answer', id: 1, reply: replyOf(1) });
    expect(heard).toEqual([2, 1]);
  });
});

describe('how it stands', () => {
  it('is told with a new version each time', () => {
    const { thread, desk } = opened();
    const seen: string[] = [];
    const leave = desk.subscribe(() => seen.push(desk.state().standing));
    thread.say({ say: 'changed', standing: 'ready' });
    thread.dispatchEvent(new Event('error'));
    leave();
    thread.say({ say: 'changed', standing: 'ready' });
    expect(seen).toEqual(['ready', 'trouble']);
    expect(desk.state()).toEqual({ standing: 'ready', version: 3 });
  });
});

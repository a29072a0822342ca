import { describe, expect, it } from 'vitest';
import { aMailbox, anAccount } from '../../../../tests/builders/work';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { mailbox } from './mailbox';
import { accounts } from './media';
import { organisation } from './organisation';

const today = day('2026-11-23');

describe('群众评价 of a mailbox month', () => {
  const kind = mailbox([]);
  const draft = kind.draftOf(aMailbox(), today);
  const read = (rated: string, satisfied: string) => kind.read({ ...draft, rated, satisfied }, 'm1');

  it.each([
    ['more satisfied than asked', '10', '11', 'satisfied'],
    ['asked, and nothing said of the satisfied', '10', '', 'satisfied'],
    ['satisfied, and nothing said of the asked', '', '9', 'rated'],
    ['half a person', '10', '9.5', 'satisfied'],
  ])('is refused: %s', (_, rated, satisfied, field) => {
    const outcome = read(rated, satisfied);
    expect(outcome.ok ? [] : outcome.error.map((problem) => problem.field)).toEqual([field]);
  });

  it('left blank is no zero, and goes back into the form as it was', () => {
    expect(read('', '')).toEqual({ ok: true, value: aMailbox() });
    const asked = aMailbox({ opinions: { rated: 0, satisfied: 0 } });
    expect(read('0', '0')).toEqual({ ok: true, value: asked });
    expect(kind.read(kind.draftOf(asked, today), 'm1')).toEqual({ ok: true, value: asked });
  });
});

describe('posts of an account', () => {
  const account = anAccount({ posts: { '2026-09': 4, '2026-10': 7 } });
  const kind = accounts([account], today);
  const draft = kind.draftOf(account, today);
  const to = (month: string) => kind.follow?.({ ...draft, month }, { draft, id: 'a1' }) ?? draft;
  const postsOf = (given: typeof draft) => {
    const read = kind.read(given, 'a1');
    return read.ok ? read.value.posts : read.error;
  };

  it('another month shows its own number', () => expect([to('2026-09')['posts'], to('2026-08')['posts']]).toEqual(['4', '']));

  it('a blank takes that month out and leaves the others', () =>
    expect(postsOf({ ...to('2026-09'), posts: '' })).toEqual({ '2026-10': 7 }));

  it('a number changes that month only', () => expect(postsOf({ ...to('2026-09'), posts: '5' })).toEqual({ '2026-09': 5, '2026-10': 7 }));
});

it('figures of the organisation are told once a day', () => {
  const entry = { asOf: day('2026-01-01'), agencies: 1, readingPoints: 4, fullTime: 3, partTime: 47, fundsWan: 100 };
  const kind = organisation([entry]);
  const draft = kind.draftOf(entry, today);
  expect(kind.read(draft, '2026-01-01')).toEqual({ ok: true, value: entry });
  expect(kind.read(draft, 'new').ok).toBe(false);
});

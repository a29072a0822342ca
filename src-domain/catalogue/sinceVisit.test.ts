import { describe, expect, it } from 'vitest';
import { aDocument } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import type { PostedNotice } from '../notices/types';
import type { Adoption } from './adoption';
import { changesSince, type SinceVisit } from './sinceVisit';
import type { Task } from './today';
import { aPosting } from '../../tests/builders/postings';

const nothing: SinceVisit = {
  before: day('2026-11-09'),
  today: day('2026-11-23'),
  returns: [],
  adoptions: [],
  messages: [],
  tasks: [],
  notices: [],
  documents: [],
};

const task = (due: string | null, more: Partial<Task> = {}): Task => ({
  kind: 'publish',
  target: 'r1',
  title: '低保办事指南',
  card: 'red',
  remaining: -1,
  due: due === null ? null : day(due),
  deadline: null,
  stage: null,
  waiting: null,
  ...more,
});

const notice = (until: string | null, takenDownOn: string | null = null): PostedNotice =>
  aPosting({
    postedOn: day('2026-11-02'),
    until: until === null ? null : day(until),
    takenDownOn: takenDownOn === null ? null : day(takenDownOn),
  });

const adoption = (from: 'shipped' | 'excel', adoptedOn: string): Adoption => ({
  id: 'township/2',
  catalogue: 'township',
  version: 2,
  validFrom: day('2026-11-01'),
  adoptedOn: day(adoptedOn),
  by: '马建国',
  source: from === 'shipped' ? { from } : { from, file: '目录.xlsx' },
  replaces: { catalogue: 'township', version: 1, validFrom: day('2026-01-01'), tail: '', order: [] },
  renumbered: [],
  before: [],
  added: ['Z51', 'Z52'],
});

const kindsOf = (more: Partial<SinceVisit>) => changesSince({ ...nothing, ...more }).map(({ what, on }) => [what, on]);

describe('since the visit before', () => {
  it('is nothing when nothing changed', () => {
    expect(changesSince(nothing)).toEqual([]);
  });

  it.each([
    ['2026-11-08', false],
    ['2026-11-09', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
    [null, false],
  ])('what was due on %s fell due in between: %s', (due, told) => {
    expect(kindsOf({ tasks: [task(due)] })).toEqual(told ? [['fell-due', due]] : []);
  });

  it('tells of sheets whose period ran out and that still hang', () => {
    expect(kindsOf({ notices: [notice('2026-11-12')] })).toEqual([['period-over', '2026-11-12']]);
    expect(kindsOf({ notices: [notice('2026-11-12', '2026-11-13'), notice('2026-11-23'), notice('2026-11-06'), notice(null)] })).toEqual(
      [],
    );
    expect(kindsOf({ tasks: [task('2026-11-12', { kind: 'take-down' })] })).toEqual([]);
  });

  it('tells of a new catalogue, not of the one that came with the program', () => {
    expect(changesSince({ ...nothing, adoptions: [adoption('shipped', '2026-11-10'), adoption('excel', '2026-11-20')] })).toEqual([
      { what: 'catalogue', on: '2026-11-20', version: 2, changed: 2 },
    ]);
  });

  it('tells of what the county sent, a catalogue only once it is in force', () => {
    const from = { code: '640425001', name: '彭阳县人民政府办公室' };
    const origin = { statementSha256: 'a'.repeat(64), keyid: 'sm3:a', from, content: null };
    const taken = { takenInOn: day('2026-11-11'), by: '马建国', changed: 4 };
    const sent = { id: 'p1', sequence: 3, createdAt: '2026-11-10T01:00:00Z', ...origin, ...taken };
    const messages = [
      { ...sent, kind: 'calendar' as const },
      { ...sent, id: 'p2', kind: 'catalogue' as const },
      { ...sent, id: 'p3', kind: 'trust' as const, takenInOn: day('2026-11-08') },
    ];
    expect(changesSince({ ...nothing, messages })).toEqual([{ what: 'county', on: '2026-11-11', kind: 'calendar', changed: 4 }]);
  });

  it('tells once of a review that was returned, by its last word, newest first among all', () => {
    const returned = (at: string) => ({ what: 'returned', at, by: '王芳', reason: '标题写清楚' }) as const;
    const document = aDocument({ id: 'd1', title: '通知', history: [returned('2026-11-10T01:00:00Z'), returned('2026-11-18T17:00:00Z')] });
    expect(kindsOf({ documents: [document], tasks: [task('2026-11-20')] })).toEqual([
      ['fell-due', '2026-11-20'],
      ['review-moved', '2026-11-19'],
    ]);
  });
});

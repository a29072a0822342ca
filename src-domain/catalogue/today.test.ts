import { describe, expect, it } from 'vitest';
import { aFile } from '../../tests/builders/requests';
import type { RequestFile } from '../ledger/requests/file';
import supervisionJson from '../../resources/supervision.json';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { supervision } from '../../src-bridge/resources/supervision';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { aRecord } from '../../tests/builders/ledger';
import { aDocument } from '../../tests/builders/review';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { PostedNotice } from '../notices/types';
import type { OfficeDocument } from '../review/types';
import { unitPromises } from './promise/promisesOf';
import { cardFor, cardOf, monthlyReturnDeadline, monthsOwed } from './supervision';
import { todayList, type TodayInput } from './today';
import { catalogueVersions } from './versions/history';
import { anAccount } from '../../tests/builders/work';
import { quietAccounts } from '../ledger/work/accounts';
import { interpreted } from '../ledger/work/interpretations';
import { aPosting } from '../../tests/builders/postings';

const today = day('2026-11-23');

const record = (id: string, formedOn: string, more: Partial<DisclosureRecord> = {}): DisclosureRecord =>
  aRecord({ id, title: `文件${id}`, formedOn: day(formedOn), catalogueItem: 'Z02', publications: [], ...more });

const document = (id: string, formedOn: string, stage: OfficeDocument['stage']): OfficeDocument =>
  aDocument({ id, title: `文件${id}`, formedOn: day(formedOn), catalogueItem: 'Z09', stage });

const notice = (until: string, more: Partial<PostedNotice> = {}): PostedNotice =>
  aPosting({ id: `n-${until}`, postedOn: day('2026-11-10'), until: day(until), ...more });

const input = (more: Partial<TodayInput>): TodayInput => ({
  today,
  calendar,
  rules: supervision,
  laws: legalLimits,
  versions: catalogueVersions(townshipCatalogue, []),
  records: [],
  documents: [],
  returnsOwed: [],
  notices: [],
  requests: [],
  promises: [],
  reassessments: [],
  unexplained: [],
  together: { days: 3 },
  quiet: [],
  ...more,
});

describe('cards', () => {
  it.each(supervisionJson.examples)('$r working days left: $card', ({ r, card }) => {
    expect(cardFor(supervision, r)).toBe(card);
  });

  it('turns red only on a certain date', () => {
    expect(cardOf(supervision, calendar, today, { due: day('2026-11-20') })).toEqual({ card: 'red', remaining: -1 });
    expect(cardOf(supervision, calendar, day('2027-02-01'), { due: null })).toEqual({ card: 'grey', remaining: null });
  });

  it('is red after a certain date although the days since are not announced', () => {
    expect(cardOf(supervision, calendar, day('2027-02-01'), { due: day('2026-12-31') })).toEqual({ card: 'red', remaining: null });
  });

  it('is grey, not red, before a date that is still to come when the days between are not known', () => {
    expect(cardOf(supervision, calendar, day('2017-12-01'), { due: day('2018-01-02') })).toEqual({ card: 'grey', remaining: null });
  });

  it('only reminds of a limit that the county has not confirmed', () => {
    expect(cardOf(supervision, calendar, today, { due: day('2026-11-20') }, 'LA-FIN').card).toBe('yellow');
  });
});

describe('the monthly return', () => {
  it('is due on the tenth working day of the next month', () => {
    expect(monthlyReturnDeadline(supervision, calendar, month('2026-10')).due).toBe('2026-11-13');
    expect(monthlyReturnDeadline(supervision, calendar, month('2026-09')).due).toBe('2026-10-20');
    expect(monthlyReturnDeadline(supervision, calendar, month('2026-12'))).toMatchObject({ due: null, certain: false });
  });

  it('is owed for every month that is over and not handed over', () => {
    expect(monthsOwed(month('2026-08'), today, [month('2026-09')])).toEqual(['2026-08', '2026-10']);
    expect(monthsOwed(month('2026-11'), today, [])).toEqual([]);
  });
});

describe('today', () => {
  it('orders by consequence and explains each day', () => {
    const list = todayList(
      input({
        records: [record('late', '2026-10-20'), record('soon', '2026-10-26'), record('far', '2026-11-20')],
        documents: [document('d1', '2026-11-12', { stage: 'interview' })],
        returnsOwed: [month('2026-10')],
        notices: [notice('2026-11-20'), notice('2026-11-23')],
      }),
    );
    expect(list.now.map(({ kind, target, card }) => [kind, target, card])).toEqual([
      ['monthly-return', '2026-10', 'red'],
      ['publish', 'late', 'red'],
      ['publish', 'soon', 'yellow'],
      ['take-down', 'n-2026-11-23', 'yellow'],
      ['review', 'd1', 'yellow'],
    ]);
    expect(list.later.map(({ target }) => target)).toEqual(['n-2026-11-20', 'far']);
    expect(list.now[2]).toMatchObject({ due: '2026-11-23', remaining: 0 });
    expect(list.now[2]?.deadline?.days.filter(({ counts }) => counts)).toHaveLength(20);
  });

  it('asks for interpretations that are waited for one by one, and for all missing ones in one line, never red', () => {
    const policy = (id: string, on: string) =>
      record(id, on, { normative: true, publications: [{ channel: 'website', on: day(on), locator: 'x' }] });
    const records = [policy('new', '2026-11-20'), policy('old', '2026-10-09'), policy('older', '2026-09-01')];
    const together = { days: 3 };
    const unexplained = interpreted(records, new Map(), { rule: together, calendar, today });
    const { now } = todayList(input({ together, unexplained }));
    expect(now.map(({ kind, target, card, due }) => [kind, target, card, due])).toEqual([
      ['uninterpreted', '2', 'yellow', '2026-09-04'],
      ['interpret', 'new', 'yellow', '2026-11-25'],
    ]);
    expect(now[1]?.deadline?.days.filter(({ counts }) => counts)).toHaveLength(3);
  });

  it('names silent accounts, and shortly before those that will be', () => {
    const last = (id: string, on: string) => anAccount({ id, name: id, lastPostOn: day(on) });
    const quiet = quietAccounts({ days: 14 }, [last('白阳发布', '2026-11-01'), last('白阳微博', '2026-11-10')], today);
    expect(todayList(input({ quiet })).now.map(({ kind, title, card, due }) => [kind, title, card, due])).toEqual([
      ['quiet', '白阳发布', 'yellow', '2026-11-15'],
      ['quiet', '白阳微博', 'blue', '2026-11-24'],
    ]);
  });

  it('names periods that end or are over, far days only later, and all reminders in one line', () => {
    const quarterly = townshipCatalogue.items.map((item) =>
      item.id === 'Z24' ? { ...item, limit: { ...item.limit, code: 'Q', n: 1, unit: 'quarter' as const } } : item,
    );
    const known = { unit: { subjects: ['乡（镇）人民政府'] }, calendar, laws: legalLimits, asOf: today, since: day('2026-07-01') };
    const { byItem } = unitPromises({ ...known, confirmations: [], remindEvery: 30 }, { ...townshipCatalogue, items: quarterly }, []);
    const { now, later } = todayList(input({ promises: [...byItem.values()].flat() }));
    expect(now.map(({ kind, target, card }) => [kind, target, card])).toEqual([
      ['period', 'Z24/2026-Q3', 'red'],
      ['remind', '2', 'blue'],
    ]);
    expect(later.map(({ target }) => target)).toEqual(['Z24/2026-Q4', 'Z04/2027-01-31']);
  });

  it('shows five at most and keeps the rest in order', () => {
    const records = Array.from({ length: 9 }, (_, at) => record(`r${String(at)}`, `2026-10-${String(20 - at)}`));
    const { now, later } = todayList(input({ records }));
    expect([now.length, later.length]).toEqual([5, 4]);
    const dues = [...now, ...later].map(({ due }) => due);
    expect(now[0]).toMatchObject({ target: 'r8', due: '2026-11-09' });
    expect(dues).toEqual([...dues].sort());
  });

  it('presses nothing green on anybody, however empty the desk', () => {
    const { now, later } = todayList(input({ records: [record('far', '2026-11-20')] }));
    expect([now, later.map(({ card }) => card)]).toEqual([[], ['green']]);
  });

  it('is empty when nothing is to be done', () => {
    const done = record('r1', '2026-10-20', {
      publications: [{ channel: 'website', on: day('2026-10-22'), locator: 'https://www.example.gov.cn' }],
    });
    const records = [done, record('r2', '2026-10-20', { attribute: 'exempt' })];
    const documents = [document('d1', '2026-10-20', { stage: 'closed-elsewhere', outcome: 'OUT', note: '', at: '2026-11-02T01:00:00Z' })];
    const notices = [notice('2026-11-30'), notice('2026-11-20', { takenDownOn: day('2026-11-21'), takenDownBy: '马建国' })];
    expect(todayList(input({ records, documents, notices }))).toEqual({ now: [], later: [] });
  });

  it('names the requests whose answer is owed, not those that wait for the applicant', () => {
    const arrived = (id: string, on: string, over: Partial<RequestFile> = {}): RequestFile =>
      aFile({ id, receipt: { way: 'in-person', arrivedOn: day(on), confirmedOn: null }, ...over });
    const requests = [
      arrived('late', '2026-10-12'),
      arrived('soon', '2026-10-29'),
      arrived('fresh', '2026-11-20'),
      arrived('waiting', '2026-10-12', { steps: [{ kind: 'fix-asked', on: day('2026-10-14'), until: day('2026-12-14') }] }),
      aFile({ id: 'unconfirmed', receipt: { way: 'fax', arrivedOn: day('2026-11-20'), confirmedOn: null } }),
    ];
    const { now, later } = todayList(input({ requests }));
    const shown = (tasks: typeof now) => tasks.map(({ kind, target, card }) => [kind, target, card]);
    expect(shown(now)).toEqual([
      ['answer', 'late', 'red'],
      ['answer', 'soon', 'yellow'],
      ['answer', 'unconfirmed', 'grey'],
    ]);
    expect(shown(later)).toEqual([
      ['ask-fix', 'fresh', 'green'],
      ['answer', 'fresh', 'green'],
    ]);
  });

  it('names the 补正告知 near its end, until the request was looked at', () => {
    const receipt = { way: 'in-person', arrivedOn: day('2026-11-16'), confirmedOn: null } as const;
    const kinds = (file: RequestFile) => todayList(input({ requests: [file] })).now.map(({ kind, card, due }) => [kind, card, due]);
    expect(kinds(aFile({ receipt }))).toEqual([['ask-fix', 'yellow', '2026-11-25']]);
    expect(kinds(aFile({ receipt, steps: [{ kind: 'clear', on: day('2026-11-18') }] }))).toEqual([]);
  });

  it('asks for a date where the calendar has none, without alarm', () => {
    const { now } = todayList(input({ today: day('2026-12-28'), records: [record('r1', '2026-12-20')] }));
    expect(now).toMatchObject([{ card: 'grey', due: null, remaining: null, deadline: { certain: false } }]);
  });
});

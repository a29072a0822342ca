import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { aLedger, aRecord, aRequest } from '../../tests/builders/ledger';
import { day } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import type { DisclosureRecord, DisclosureRequest, Ledger } from '../ledger/types';
import { checkReturn, type CheckOptions } from './check';
import { computeReturn } from './compute';
import type { Cells, Figures } from './figures';
import { valueRows } from './form';
import { parseExpression } from './rules/parse';
import type { ReturnSheet } from './rules/sheet';

const period = month('2026-10');
const blank: Figures = Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0]));
const sheet = (values: Cells, yearToDate?: Cells, of = '2026-10'): ReturnSheet => ({
  period: month(of),
  values: { ...blank, ...values },
  yearToDate,
});

const emptyLedger = aLedger({
  organisation: [{ asOf: day('2025-01-01'), agencies: 0, readingPoints: 0, fullTime: 0, partTime: 0, fundsWan: 0 }],
});

const record = (id: string, ...on: readonly [channel: 'website' | 'wechat', day: string][]): DisclosureRecord =>
  aRecord({
    id,
    indexNumber: id,
    formedOn: day('2026-09-01'),
    publications: on.map(([channel, date]) => ({ channel, on: day(date), locator: '' })),
  });

const request = (id: string, receivedOn: string, closedOn: string | null): DisclosureRequest =>
  aRequest({ id, receivedOn: day(receivedOn), closedOn: closedOn === null ? null : day(closedOn) });

interface Given {
  readonly sheet: ReturnSheet;
  readonly previous?: readonly ReturnSheet[];
  readonly ledger?: Ledger;
  readonly options?: CheckOptions;
}

const findingOf = (rule: string, { sheet: given, previous = [], ledger, options }: Given) =>
  checkReturn(statForm, given, previous, ledger, options).find((finding) => finding.rule === rule);

const september = (values: Cells, yearToDate?: Cells) => sheet(values, yearToDate, '2026-09');
const quarter = (values: Cells) => ['2026-07', '2026-08', '2026-09'].map((of) => sheet(values, undefined, of));
const repeated = { ...emptyLedger, records: [record('r1', ['website', '2026-09-20'], ['wechat', '2026-10-09'])] };
const carried = { ...emptyLedger, requests: [request('q1', '2026-09-28', '2026-10-12')] };

/** For each rule one sheet that breaks it and one, as close as can be, that does not. */
const cases: readonly [rule: string, broken: Given, holding: Given][] = [
  ['H01', { sheet: sheet({ '2.2.5': null }) }, { sheet: sheet({}) }],
  ['H01', { sheet: sheet({ '9.3': 1.5 }) }, { sheet: sheet({ '7': 1.5, '8.4': 0.1234 }) }],
  ['H01', { sheet: sheet({ '7': -1 }) }, { sheet: sheet({ '7': 1 }) }],
  ['H01', { sheet: sheet({ '8.4': 0.12345 }) }, { sheet: sheet({ '8.4': 0.1 + 0.2 }) }],
  [
    'H02',
    { sheet: sheet({ '3.1': 3, '3.1.1': 1, '3.1.4': 1 }) },
    { sheet: sheet({ '3.1': 4, '3.1.1': 1, '3.1.2': 1, '3.1.3': 1, '3.1.4': 1 }) },
  ],
  ['H03', { sheet: sheet({ '3.2': 1 }) }, { sheet: sheet({ '3.2': 2, '3.2.1': 1, '3.2.2': 1 }) }],
  ['H04', { sheet: sheet({ '3.3': 1, '3.3.4.a': 1 }) }, { sheet: sheet({ '3.3': 2, '3.3.1': 1, '3.3.8': 1 }) }],
  ['H05', { sheet: sheet({ '3.3.4': 1 }) }, { sheet: sheet({ '3.3.4': 2, '3.3.4.a': 1, '3.3.4.f': 1 }) }],
  ['H06', { sheet: sheet({ '4': 1 }) }, { sheet: sheet({ '4': 3, '4.1': 1, '4.2': 1, '4.3': 1 }) }],
  ['H07', { sheet: sheet({ '5': 2, '5.1': 1 }) }, { sheet: sheet({ '5': 2, '5.1': 1, '5.3': 1 }) }],
  ['H08', { sheet: sheet({ '8.3': 50, '8.3.1': 3, '8.3.2': 46 }) }, { sheet: sheet({ '8.3': 50, '8.3.1': 3, '8.3.2': 47 }) }],
  ['H09', { sheet: sheet({ '1.1.a': 2, '1.1': 1 }) }, { sheet: sheet({ '1.1.a': 1, '1.1': 1 }) }],
  ['H10', { sheet: sheet({ '2.2.1.a': 1 }) }, { sheet: sheet({ '2.2.1.a': 1, '2.2.1': 1 }) }],
  ['H11', { sheet: sheet({ '2.2.2.a': 1 }) }, { sheet: sheet({ '2.2.2.a': 1, '2.2.2': 2 }) }],
  ['H12', { sheet: sheet({ '1.1': 3, '1.2.2': 2 }) }, { sheet: sheet({ '1.1': 3, '1.2.2': 2, '1.2.5': 1 }) }],
  ['H13', { sheet: sheet({ '1.1': 1, '1.2.4': 2 }) }, { sheet: sheet({ '1.1': 2, '1.2.4': 2 }) }],
  ['H13', { sheet: sheet({ '1.2.4': 1 }), ledger: emptyLedger }, { sheet: sheet({ '1.2.4': 1 }), ledger: repeated }],
  [
    'H13',
    {
      sheet: sheet({ '1.2.4': 1 }),
      ledger: { ...emptyLedger, records: [record('r1', ['website', '2026-10-01'], ['wechat', '2026-10-09'])] },
    },
    { sheet: sheet({ '1.2.4': 1 }), ledger: repeated },
  ],
  [
    'H14',
    { sheet: sheet({ '1.1': 2 }, { ...blank, '1.1': 6 }), previous: [september({}, { ...blank, '1.1': 5 })] },
    { sheet: sheet({ '1.1': 2 }, { ...blank, '1.1': 7 }), previous: [september({}, { ...blank, '1.1': 5 })] },
  ],
  [
    'H14',
    { sheet: sheet({ '8.1': 1 }, { ...blank, '8.1': 2 }), previous: [september({}, { ...blank, '8.1': 1 })] },
    { sheet: sheet({ '8.4': 3 }, { ...blank, '8.4': 3 }), previous: [september({}, { ...blank, '8.4': 9 })] },
  ],
  [
    'H14',
    { sheet: sheet({ '1.1': 2 }, { ...blank, '1.1': 3 }, '2026-01') },
    { sheet: sheet({ '1.1': 2 }, { ...blank, '1.1': 2 }, '2026-01') },
  ],
  ['W01', { sheet: sheet({ '1.1': 3, '1.2.2': 2, '1.2.4': 1 }) }, { sheet: sheet({ '1.1': 2, '1.2.2': 2, '1.2.4': 1 }) }],
  ['W01', { sheet: sheet({ '1.1': 2, '1.2.1': 1, '1.2.5': 1 }) }, { sheet: sheet({ '1.1': 2, '1.2.2': 2 }) }],
  ['W02', { sheet: sheet({ '1.1.a': 1 }) }, { sheet: sheet({ '1.1.a': 1, '1.1.b': 1 }) }],
  ['W03', { sheet: sheet({ '2.1': 1, '2.2.2': 5, '2.2.5': null }) }, { sheet: sheet({ '2.1': 1, '2.2.5': 1 }) }],
  ['W04', { sheet: sheet({ '3.2': 1 }) }, { sheet: sheet({ '3.2': 1, '3.3': 1 }) }],
  ['W05', { sheet: sheet({ '3.2': 1 }), ledger: emptyLedger }, { sheet: sheet({ '3.2': 1 }), ledger: carried }],
  [
    'W05',
    { sheet: sheet({ '3.2': 1 }), ledger: { ...emptyLedger, requests: [request('q1', '2026-10-01', '2026-10-12')] } },
    { sheet: sheet({ '3.2': 1 }), ledger: { ...emptyLedger, requests: [request('q1', '2026-09-30', '2026-10-01')] } },
  ],
  [
    'W05',
    { sheet: sheet({ '3.2': 1 }), ledger: { ...emptyLedger, requests: [request('q1', '2026-09-01', '2026-09-30')] } },
    { sheet: sheet({ '3.2': 1 }), ledger: { ...emptyLedger, requests: [request('q1', '2026-09-01', null)] } },
  ],
  [
    'W06',
    { sheet: sheet({ '3.1': 1 }), previous: [september({ '3.1': 1 })] },
    { sheet: sheet({ '3.1': 1 }), previous: [september({ '3.1': 1, '3.2': 1 })] },
  ],
  [
    'W07',
    { sheet: sheet({ '1.2.2': 100 }), previous: quarter({ '1.2.2': 10 }) },
    { sheet: sheet({ '1.2.2': 30 }), previous: quarter({ '1.2.2': 10 }) },
  ],
  [
    'W08',
    { sheet: sheet({ '8.2': 5 }), previous: [september({ '8.2': 4 })] },
    { sheet: sheet({ '8.2': 4 }), previous: [september({ '8.2': 4 })] },
  ],
  ['W09', { sheet: sheet({}), previous: [september({ '8.1': 1 })] }, { sheet: sheet({ '8.1': 2 }), previous: [september({ '8.1': 1 })] }],
  ['W10', { sheet: sheet({ '7': 0.01 }) }, { sheet: sheet({ '7': 0.01, '3.1': 1 }) }],
  ['W11', { sheet: sheet({ '1.1.a': 1 }) }, { sheet: sheet({ '1.1.a': 1, '2.2.3': 1 }) }],
  [
    'W12',
    { sheet: sheet({ '9.1': 1 }), previous: [september({ '9.1': 1 })] },
    { sheet: sheet({ '9.1': 1 }), previous: [september({ '9.1': 2 })] },
  ],
  ['W13', { sheet: sheet({ '9.3': 20 }) }, { sheet: sheet({ '9.3': 20, '9.2': 1 }) }],
  ['W14', { sheet: sheet({ '6': 1 }), ledger: emptyLedger }, { sheet: sheet({}), ledger: emptyLedger }],
  [
    'W15',
    { sheet: sheet({ '3.2.1': 1 }), ledger: emptyLedger, options: { lateClosures: 1 } },
    { sheet: sheet({ '3.2.1': 1 }), ledger: emptyLedger, options: { lateClosures: 0 } },
  ],
];

describe('rules of stat-2014', () => {
  it.each(cases)('%s speaks when it is broken and only then', (rule, broken, holding) => {
    expect(findingOf(rule, broken)).toBeDefined();
    expect(findingOf(rule, holding)).toBeUndefined();
  });

  it('are all tried here', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(statForm.rules.map(({ id }) => id).sort());
  });

  it.each(['W05', 'W06', 'W07', 'W08', 'W09', 'W12', 'W14', 'W15', 'H14'])('%s says nothing when what it needs is not at hand', (rule) => {
    const [, broken] = cases.find(([id]) => id === rule)!;
    expect(findingOf(rule, { sheet: broken.sheet })).toBeUndefined();
  });
});

describe('findings', () => {
  it('name only the cells that break H01', () => {
    expect(findingOf('H01', { sheet: sheet({ '2.2.5': null, '9.3': -2, '7': 0.5 }) })?.rows).toEqual(['2.2.5', '9.3']);
  });

  it('name only the stock rows that changed', () => {
    const given = { sheet: sheet({ '8.2': 5, '8.3.2': 47 }), previous: [september({ '8.2': 4, '8.3.2': 47 })] };
    expect(findingOf('W08', given)?.rows).toEqual(['8.2']);
  });

  it('leave a sum out while one of its cells is blank', () => {
    expect(findingOf('H02', { sheet: sheet({ '3.1': 9, '3.1.1': null }) })).toBeUndefined();
  });

  it('skip a rule with a blank even where the rest would decide it', () => {
    const holds = parseExpression('4.1 = 1 and 4.2 = 1', new Set(['4.1', '4.2']));
    if (!holds.ok) throw new Error('unreadable');
    const rules = statForm.rules.filter(({ id }) => id === 'H06').map((rule) => ({ ...rule, holds: holds.value, rows: ['4.1', '4.2'] }));
    const found = (values: Cells) => checkReturn({ ...statForm, rules }, sheet(values)).length;
    expect([found({ '4.1': 0, '4.2': 1 }), found({ '4.1': 0, '4.2': null })]).toEqual([1, 0]);
  });

  it('take no mean of two months', () => {
    expect(findingOf('W07', { sheet: sheet({ '1.1': 100 }), previous: quarter({ '1.1': 10 }).slice(1) })).toBeUndefined();
  });

  it('compare with last month only, not with an older sheet', () => {
    expect(findingOf('W08', { sheet: sheet({ '8.1': 2 }), previous: [sheet({ '8.1': 1 }, undefined, '2026-08')] })).toBeUndefined();
  });

  it('do not continue the year to date over New Year', () => {
    const december = sheet({}, { ...blank, '1.1': 90 }, '2025-12');
    const january = sheet({ '1.1': 2 }, { ...blank, '1.1': 2 }, '2026-01');
    expect(findingOf('H14', { sheet: january, previous: [december] })).toBeUndefined();
  });

  it('add decimals of 万元 without binary dust', () => {
    const given = { sheet: sheet({ '7': 0.2 }, { ...blank, '7': 0.3 }), previous: [september({}, { ...blank, '7': 0.1 })] };
    expect(findingOf('H14', given)).toBeUndefined();
  });
});

describe('severity', () => {
  it('of H13 is hard with a ledger and soft without', () => {
    const given = { sheet: sheet({ '1.2.4': 1 }) };
    expect(findingOf('H13', given)?.severity).toBe('soft');
    expect(findingOf('H13', { ...given, ledger: emptyLedger })?.severity).toBe('hard');
  });

  it('follows the county for the rules it may soften, and for no other', () => {
    const options = { softened: { H12: 'soft', H02: 'soft' } } as const;
    expect(findingOf('H12', { sheet: sheet({ '1.1': 1 }), options })?.severity).toBe('soft');
    expect(findingOf('H02', { sheet: sheet({ '3.1': 1 }), options })?.severity).toBe('hard');
  });
});

it('a sheet filled from its ledger breaks no hard rule', () => {
  const { values, yearToDate } = computeReturn(statForm, repeated, period);
  const findings = checkReturn(statForm, { period, values, yearToDate }, [], repeated);
  expect(findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
});

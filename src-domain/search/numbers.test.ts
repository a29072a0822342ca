import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIndexNumber } from '../catalogue/indexNumber';
import { day } from '../kernel/calendarDate';
import { search } from './search';
import { SearchIndex } from './searchIndex';
import type { SearchEntry } from './types';

const silent = { of: () => [], syllables: new Set<string>() };

const entry = (id: string, numbers: readonly string[], days: readonly string[] = []): SearchEntry => ({
  kind: 'record',
  id,
  title: '公示',
  words: [],
  numbers,
  days: days.map(day),
  year: null,
  item: null,
  field: null,
  state: null,
  card: null,
  people: [],
  own: true,
});

function found(typed: string, ...entries: readonly SearchEntry[]): readonly string[] {
  const index = new SearchIndex(silent);
  for (const one of entries) index.put(one);
  return search(index, { typed, filters: {}, most: 50 }).groups.flatMap(({ hits }) => hits.map(({ entry: { id } }) => id));
}

const twelve = entry('12', ['640425031/2026-00012', '白政发〔2026〕5号'], ['2026-10-08', '2026-10-12']);
const thirteen = entry('13', ['640425031/2025-00013', '白政发〔2026〕15号'], ['2025-10-08']);
const elsewhere = entry('x', ['640425032/2026-10012', '彭政办发〔2018〕23号'], ['2026-11-30']);
const all = [twelve, thirteen, elsewhere];

describe('an index number', () => {
  it.each(['640425031/2026-00012', '640425031／2026－00012', '640425031 / 2026-12', '2026-00012', '00012', '12'])(
    'typed as %s is found',
    (typed) => expect(found(typed, ...all)[0]).toBe('12'),
  );
  it('is found alone by its whole form', () => expect(found('640425031/2026-00012', ...all)).toEqual(['12']));
  it('is found while it is being typed', () => expect(found('640425031/2026-000', ...all)).toEqual(['12']));
  it('of any unit, year and serial is found by all its forms, and its tail comes first', () => {
    const number = fc.record({
      unit: fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String),
      year: fc.integer({ min: 2000, max: 2099 }),
      serial: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(number, (one) => {
        const text = formatIndexNumber(one);
        const [, yearAndSerial = ''] = text.split('/');
        const forms = [text, yearAndSerial, yearAndSerial.slice(5), String(one.serial), text.replace('/', '／').replace('-', ' - ')];
        for (const form of forms) expect(found(form, entry('it', [text]))).toEqual(['it']);
      }),
    );
  });
});

describe('a document number', () => {
  it.each([
    '白政发〔2026〕5号',
    '白政发[2026]5号',
    '白政发（2026）第005号',
    '白政发【2026】5',
    '白政发2026年5号',
    '白政发 〔２０２６〕 ５号',
    '政发〔2026〕5号',
    '〔2026〕5号',
  ])('typed as %s is found, and not the fifteenth', (typed) => expect(found(typed, ...all)).toEqual(['12']));
  it('goes with words', () => expect(found('公示 白政发[2026]15号', ...all)).toEqual(['13']));
});

describe('a day or month', () => {
  it.each([
    ['2026-10-08', ['12']],
    ['2026年10月8日', ['12']],
    ['20261008', ['12']],
    ['2026.10.8', ['12']],
    ['10月8日', ['12', '13']],
    ['10-08', ['12', '13']],
    ['10月', ['12', '13']],
    ['2026年10月', ['12']],
    ['2026-10', ['12']],
    ['202610', ['12']],
    ['2026-02-30', []],
  ])('%s finds what has it', (typed, ids) => expect(found(typed, ...all)).toEqual(ids));
});

describe('an item number', () => {
  it('in small letters is found, alone when it is whole', () => {
    const items = [entry('a', ['Z10']), entry('b', ['Z1'])];
    expect(found('z1', ...items)).toEqual(['b']);
    expect(found('z10', ...items)).toEqual(['a']);
    expect(found('z1', entry('a', ['Z10']))).toEqual(['a']);
  });
});

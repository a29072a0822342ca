import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { day } from '../kernel/calendarDate';
import { fold } from './fold';
import { search } from './search';
import { SearchIndex } from './searchIndex';
import type { Sounds } from './sounds';
import type { SearchEntry, SearchFilters, SearchReply } from './types';

const readings: Readonly<Record<string, readonly string[]>> = {
  低: ['di'],
  保: ['bao'],
  审: ['shen'],
  核: ['he', 'hu'],
  公: ['gong'],
  示: ['shi'],
  重: ['zhong', 'chong'],
  行: ['xing', 'hang'],
};
const sounds: Sounds = {
  of: (unit) => readings[String.fromCharCode(unit)] ?? [],
  syllables: new Set(Object.values(readings).flat()),
};

const anEntry = (over: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'record',
  id: 'r1',
  title: '低保审核公示（第一批）',
  words: [],
  numbers: [],
  days: [day('2026-10-08')],
  year: '2026',
  item: null,
  field: null,
  state: 'published',
  card: 'green',
  people: [],
  own: true,
  ...over,
});

function indexOf(...entries: readonly SearchEntry[]): SearchIndex {
  const index = new SearchIndex(sounds);
  for (const entry of entries) index.put(entry);
  return index;
}

const ask = (index: SearchIndex, typed: string, filters: SearchFilters = {}, most = 50): SearchReply =>
  search(index, { typed, filters, most });
const idsIn = ({ groups }: SearchReply): readonly string[] => groups.flatMap(({ hits }) => hits.map(({ entry }) => entry.id));
const find = (index: SearchIndex, typed: string, filters: SearchFilters = {}): readonly string[] => idsIn(ask(index, typed, filters));

describe('words', () => {
  const index = indexOf(
    anEntry({ id: 'long', title: '关于做好2026年冬春救助工作的通知' }),
    anEntry({ id: 'short', title: '冬春救助' }),
    anEntry({ id: 'other', title: '低保审核公示（第一批）', words: ['镇政府一楼公开栏'] }),
  );
  it('stand together in what is found, the title that is just them first', () =>
    expect(find(index, '冬春救助')).toEqual(['short', 'long']));
  it('are all asked for', () => {
    expect(find(index, '低保 第一批')).toEqual(['other']);
    expect(find(index, '低保 冬春')).toEqual([]);
  });
  it('are found beside the title, and the place is told', () => {
    const [group] = ask(index, '一楼').groups;
    expect(group?.hits[0]).toMatchObject({ entry: { id: 'other' }, marks: [], inside: '镇政府一楼公开栏' });
  });
  it('that nothing has whole give what has most of them, and it is said', () => {
    expect(ask(index, '冬春救助通知')).toMatchObject({ loose: true });
    expect(find(index, '冬春救助通知')[0]).toBe('long');
    expect(find(index, '低保对象审核公示')).toEqual(['other']);
    expect(find(index, '低空经济通知')).toEqual([]);
    expect(ask(index, '冬春救助')).toMatchObject({ loose: false });
  });
  it('are marked where they stand', () => {
    const [group] = ask(index, '救助').groups;
    expect(group?.hits.map(({ marks }) => marks)).toEqual([[[2, 4]], [[11, 13]]]);
  });
  it('of one character are enough', () => expect(find(index, '楼')).toEqual(['other']));
  it('in full width and capitals are the same', () => {
    const letters = indexOf(anEntry({ id: 'gis', title: 'ＧＩＳ平台建设公示' }));
    expect(find(letters, 'gis')).toEqual(['gis']);
    expect(find(letters, 'ｇＩs平台')).toEqual(['gis']);
  });
  it('of nothing but separators ask for nothing', () => expect(ask(index, ' （、 ')).toMatchObject({ total: 0, loose: false }));
});

describe('every title', () => {
  const titles = townshipCatalogue.items.map(({ level2 }) => level2);
  const index = indexOf(...titles.map((title, at) => anEntry({ id: String(at), title })));
  const piece = fc.nat(titles.length - 1).chain((at) => {
    const title = titles[at] ?? '';
    return fc.record({ at: fc.constant(at), from: fc.nat(Math.max(0, title.length - 2)) });
  });
  it('is found by any two neighbouring characters of it', () => {
    fc.assert(
      fc.property(piece, ({ at, from }) => {
        const two = (titles[at] ?? '').slice(from, from + 2);
        if (fold(two).trim() !== '') expect(find(index, two)).toContain(String(at));
      }),
      { numRuns: 500 },
    );
  });
  it('made of anything is found whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'低保审核公示2026年10月8日（）-/第批号〔〕Ab、 '), minLength: 1, maxLength: 20 }),
        (title) => {
          const one = indexOf(anEntry({ id: 'it', title }), anEntry({ id: 'no', title: '乙' }));
          if (fold(title).trim() !== '') expect(find(one, title)).toContain('it');
        },
      ),
      { numRuns: 1000, examples: [['8/  6']] },
    );
  });
});

describe('pinyin', () => {
  const index = indexOf(
    anEntry({ id: 'inside', title: '十月低保审核公示' }),
    anEntry({ id: 'start', title: '低保审核' }),
    anEntry({ id: 'odd', title: '重行' }),
  );
  it.each(['dbsh', 'dibaoshenhe', 'dibsh', 'dibaosh', "di'bao'shen'he", 'DBSH', 'dbs'])(
    '%s finds 低保审核, where it begins first',
    (typed) => expect(find(index, typed)).toEqual(['start', 'inside']),
  );
  it('knows every reading of a character', () => {
    for (const typed of ['zx', 'ch', 'chonghang', 'zhonghang']) expect(find(index, typed)).toContain('odd');
  });
  it('marks the characters it heard', () => expect(ask(index, 'shgs').groups[0]?.hits[0]?.marks).toEqual([[4, 8]]));
  it('of one syllable is looked for where titles begin', () => expect(find(index, 'di')).toEqual(['start']));
  it('that nobody speaks finds nothing', () => expect(find(index, 'iuv')).toEqual([]));
});

describe('filters', () => {
  const index = indexOf(
    anEntry({ id: 'a', field: '社会救助', state: 'overdue', card: 'red', people: ['马文清', '王志强'] }),
    anEntry({ id: 'b', field: '社会救助', people: ['马文清'] }),
    anEntry({ id: 'c', field: '就业', year: '2025', people: ['李秀英'] }),
    anEntry({ id: 'd', kind: 'posting', state: 'hanging', field: null }),
  );
  it('leave what has every value', () => {
    expect(find(index, '公示', { field: '社会救助', card: 'red' })).toEqual(['a']);
    expect(find(index, '公示', { person: '马文清' })).toEqual(['a', 'b']);
    expect(find(index, '公示', { kind: 'posting' })).toEqual(['d']);
    expect(find(index, '公示', { year: '2024' })).toEqual([]);
  });
  it('ask by themselves too', () => expect(find(index, '', { state: 'overdue' })).toEqual(['a']));
  it('count what each other choice would leave, whatever is chosen in their own list', () => {
    const { counts, total } = ask(index, '公示', { field: '社会救助' });
    expect(total).toBe(2);
    expect(Object.fromEntries(counts.field.map(({ value, count }) => [value, count]))).toEqual({ 社会救助: 2, 就业: 1 });
    expect(Object.fromEntries(counts.person.map(({ value, count }) => [value, count]))).toEqual({ 马文清: 2, 王志强: 1 });
    expect(counts.card).toEqual([
      { value: 'red', count: 1 },
      { value: 'green', count: 1 },
    ]);
  });
  it('are not needed to find somebody', () => expect(find(index, '李秀英')).toEqual(['c']));
});

describe('an index', () => {
  const one = anEntry({ id: 'a', title: '冬春救助' });
  it('forgets what a title was before, and what was taken out', () => {
    const index = indexOf(one, anEntry({ id: 'b', title: '就业培训' }));
    index.put({ ...one, title: '临时救助', state: 'overdue' });
    expect(find(index, '冬春')).toEqual([]);
    expect(find(index, '救助', { state: 'overdue' })).toEqual(['a']);
    index.remove('record', 'a');
    expect([find(index, '救助'), index.size]).toEqual([[], 1]);
    index.put(anEntry({ id: 'c', title: '救助热线' }));
    expect(find(index, '救助')).toEqual(['c']);
  });
  it('keeps only what a whole reading found', () => {
    const index = indexOf(one, anEntry({ id: 'b/2', title: '救助站' }));
    index.keepOnly(new Set(['record/b/2']));
    expect(find(index, '救助')).toEqual(['b/2']);
  });
  it('answers the same after any changes as one made anew', () => {
    const word = fc.string({ unit: fc.constantFrom(...'低保审核公示重行'), minLength: 1, maxLength: 6 });
    const change = fc.record({ id: fc.nat(5), title: fc.option(word) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), word, (changes, typed) => {
        const [index, left] = [new SearchIndex(sounds), new Map<string, SearchEntry>()];
        for (const { id, title } of changes) {
          if (title === null) index.remove('record', String(id));
          else index.put(anEntry({ id: String(id), title }));
          if (title === null) left.delete(String(id));
          else left.set(String(id), anEntry({ id: String(id), title }));
        }
        expect([...find(index, typed)].sort()).toEqual([...find(indexOf(...left.values()), typed)].sort());
      }),
    );
  });
});

describe('order', () => {
  it('puts the own before what is shown for information, the late before the rest, then the newest', () => {
    const index = indexOf(
      anEntry({ id: 'theirs', kind: 'item', own: false }),
      anEntry({ id: 'ours', kind: 'item' }),
      anEntry({ id: 'old', days: [day('2025-01-01')] }),
      anEntry({ id: 'new', days: [day('2026-01-01')] }),
      anEntry({ id: 'late', days: [day('2024-01-01')], card: 'red' }),
    );
    expect(find(index, '公示')).toEqual(['late', 'new', 'old', 'ours', 'theirs']);
  });
  it('gives the best of each kind, and says how many there are', () => {
    const index = indexOf(
      ...Array.from({ length: 30 }, (_, at) => anEntry({ id: String(at), days: [day(`2026-01-${String(at + 1).padStart(2, '0')}`)] })),
    );
    const [group] = ask(index, '公示', {}, 3).groups;
    expect(group).toMatchObject({ total: 30, hits: [{ entry: { id: '29' } }, { entry: { id: '28' } }, { entry: { id: '27' } }] });
  });
});

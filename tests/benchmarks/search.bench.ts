import { search } from '../../src-domain/search/search';
import { SearchIndex } from '../../src-domain/search/searchIndex';
import type { SearchAsk, SearchFilters } from '../../src-domain/search/types';
import { day } from '../../src-domain/kernel/calendarDate';
import { Feed } from '../../src-renderer/search/feed/Feed';
import { hanSounds } from '../../src-renderer/search/han';
import { bigOffice, dice, readerOf } from '../builders/bigOffice';

const records = 100_000;
const items = 10_000;
const budget = { p95: 50, memoryMB: 150 } as const;

const against = (measured: number, limit: number): string => `${(measured / limit).toFixed(2)} × of ${String(limit)}`;
const ms = (time: number): string => `${time.toFixed(1)} ms`;

function heapMB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Questions as officers type them, letter by letter where they do so. */
const typed = {
  bigrams: [
    '低保',
    '冬春救助',
    '危房改造',
    '公示',
    '耕地地力保护补贴',
    '白岔村',
    '资金明细表',
    '陡坡村低保审核公示',
    '低保 名单',
    '冬春救助通知',
  ],
  'one character': ['低', '村', '关', '补'],
  'pinyin initials': ['dbsh', 'dcjz', 'gs', 'wfgz', 'bcc', 'gdd', 'zjmxb'],
  'whole pinyin': ['dibao', 'dibaoshenhe', 'weifang', 'gongshi'],
  numbers: [
    '640425031/2026-00012',
    '2026-00512',
    '00012',
    '512',
    '白政发〔2026〕5号',
    '白政发(2024)12号',
    '10月8日',
    '2026年10月',
    '2025-03-04',
  ],
  people: ['马文清', '海小兰 低保'],
  'nothing there': ['卫星发射', 'qqqq', '火箭'],
} as const;

const filters: readonly SearchFilters[] = [
  {},
  {},
  { card: 'red' },
  { year: '2026' },
  { person: '苏梅' },
  { kind: 'record', state: 'overdue' },
];

/** 560 mixed questions; the seed is fixed, so every run asks the same. */
function questions(): readonly (SearchAsk & { readonly sort: string })[] {
  const roll = dice(11);
  const all = Object.entries(typed).flatMap(([sort, words]) => words.map((word) => ({ sort, word })));
  return Array.from({ length: 560 }, (_, at) => {
    const { sort, word } = all[at % all.length] ?? { sort: '', word: '' };
    return { sort, typed: word, filters: filters[roll(filters.length)] ?? {}, most: roll(3) === 0 ? 100 : 5 };
  });
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

function told(what: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const p95 = at(sorted, 0.95);
  return `${what}: ${String(times.length)} questions, p50 ${ms(at(sorted, 0.5))}, p95 ${ms(p95)} (${against(p95, budget.p95)} ms), longest ${ms(at(sorted, 1))}`;
}

async function built(rows: ReturnType<typeof bigOffice>, index: SearchIndex): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const tell = (standing: string): void => {
      if (standing === 'ready') resolve();
      if (standing === 'trouble') reject(new Error('the search could not read'));
    };
    new Feed(readerOf(rows), index, tell).day(day('2026-11-23'));
  });
}

function* asked(index: SearchIndex): Iterable<string> {
  const times = new Map<string, number[]>();
  for (const { sort, ...ask } of questions()) {
    const startedAt = performance.now();
    search(index, ask);
    times.set(sort, [...(times.get(sort) ?? []), performance.now() - startedAt]);
  }
  yield told('all questions', [...times.values()].flat());
  for (const [sort, each] of times) yield told(`  ${sort}`, each);
}

/** The code of the search's thread in this process, over rows in memory; run with --expose-gc for exact memory. */
export async function* bench(): AsyncIterable<string> {
  const rows = bigOffice(records, items);
  const startedAt = performance.now();
  const sounds = hanSounds();
  yield `readings of the characters: ${ms(performance.now() - startedAt)}`;
  const before = heapMB();
  const index = new SearchIndex(sounds);
  const builtFrom = performance.now();
  await built(rows, index);
  const seconds = (performance.now() - builtFrom) / 1000;
  const memory = heapMB() - before;
  yield `index of ${String(records)} records and ${String(items)} items: built in ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB (${against(memory, budget.memoryMB)} MB)`;
  yield* asked(index);
}

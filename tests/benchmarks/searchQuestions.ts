import type { SearchFilters } from '../../src-domain/search/types';

/** Questions as officers type them, in the words of manyRecords and bigCatalogue. */
const typed = {
  bigrams: [
    '低保',
    '冬春救助',
    '危房改造',
    '公示',
    '耕地补贴',
    '姚河村',
    '办事指南',
    '陡坡村低保审核公示',
    '低保 通知',
    '危房改造对象公示',
    '补贴发放',
  ],
  'one character': ['低', '村', '第', '补'],
  'pinyin initials': ['dbsh', 'dcjz', 'gs', 'wfgz', 'yhc', 'gdbt', 'bszn'],
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
    'z88',
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
  { field: '社会救助' },
];

interface Question {
  readonly sort: string;
  readonly typed: string;
  readonly filters: SearchFilters;
}

/** So many mixed questions, every kind with and without filters; each run asks the same. */
export function searchQuestions(count: number): readonly Question[] {
  const all = Object.entries(typed).flatMap(([sort, words]) => words.map((word) => ({ sort, typed: word })));
  return Array.from({ length: count }, (_, at) => {
    const { sort, typed } = all[at % all.length] ?? { sort: '', typed: '' };
    return { sort, typed, filters: filters[Math.floor(at / all.length) % filters.length] ?? {} };
  });
}

export const budget = { p95: 50, page: 100, memoryMB: 150 } as const;

export const against = (measured: number, limit: number): string => `${(measured / limit).toFixed(2)} × of ${String(limit)}`;

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);

/** Milliseconds in one line, the 95th of a hundred against its budget. */
export function told(what: string, times: readonly number[], limit: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  const p95 = at(sorted, 0.95);
  return `${what}: ${String(times.length)} questions, p50 ${at(sorted, 0.5)} ms, p95 ${p95} ms (${against(Number(p95), limit)} ms), longest ${at(sorted, 1)} ms`;
}

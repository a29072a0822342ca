import { pinyin } from 'pinyin-pro';
import type { Sounds } from '../../src-domain/search/sounds';

const first = 0x4e00;
const last = 0x9fff;

const soundsOf = (unit: number): readonly string[] =>
  pinyin(String.fromCharCode(unit), { multiple: true, toneType: 'none', type: 'array', v: true, nonZh: 'removed' });

const none: readonly string[] = [];

/** How the common Chinese characters are read, every way of each: some 200 ms, for a thread that has the time. */
export function hanSounds(): Sounds {
  const table = Array.from({ length: last - first + 1 }, (_, at) => soundsOf(first + at));
  const syllables = new Set(table.flat());
  return { of: (unit) => table[unit - first] ?? none, syllables };
}

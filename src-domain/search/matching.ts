import type { Hearing, Reading } from './sounds';
import type { NumberPattern } from './numbers';
import type { Part } from './question';
import type { SearchIndex } from './searchIndex';

/** What one way of finding is worth; a part is worth its best way. */
const worth = {
  number: 4000,
  title: 1000,
  wholeTitle: 1000,
  start: 400,
  share: 400,
  sound: 700,
  day: 600,
  loose: 500,
  person: 400,
  words: 300,
  numberPart: 200,
} as const;

const patternWorth = { whole: worth.number, day: worth.day, part: worth.numberPart } as const;

/** By place: 0 where the part is not found. */
type Worth = Uint16Array;

const better = (found: Worth, place: number, value: number): void => {
  if (value > (found[place] ?? 0)) found[place] = value;
};

/** A stretch of a title: more when it begins the title, most when it is the title. */
function inTitle(base: number, at: number, length: number, title: number): number {
  const start = at === 0 ? worth.start + (length === title ? worth.wholeTitle : 0) : 0;
  return base + start + Math.round((worth.share * length) / Math.max(1, title));
}

/** A part of a number is asked for only where no number and no day is just that. */
function byNumbers({ numbers }: SearchIndex, { patterns }: Part, found: Worth): void {
  let any = false;
  for (const { text, match } of [...patterns].sort(partsLast))
    if (match !== 'part' || !any)
      numbers.find({ text, match }, (place) => {
        any = true;
        better(found, place, patternWorth[match]);
      });
}

const partsLast = (one: NumberPattern, other: NumberPattern): number => Number(one.match === 'part') - Number(other.match === 'part');

function byPeople({ columns, entries }: SearchIndex, { text }: Part, found: Worth): void {
  if (text.length < 2) return;
  const { data, named } = columns.peopleNamed(text);
  if (!named.includes(1)) return;
  for (let place = 0; place < entries.length; place += 1)
    if (named[data[place] ?? 0] === 1 && entries[place] !== undefined) better(found, place, worth.person);
}

/** How many of the pairs of a part each entry has. */
function pairsIn({ grams, entries }: SearchIndex, { grams: asked }: Part): Uint8Array {
  const counts = new Uint8Array(entries.length);
  for (const gram of asked) for (const place of grams.with(gram)) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

function whole(index: SearchIndex, { text }: Part, place: number, found: Worth): void {
  const at = index.texts[place]?.indexOf(text) ?? -1;
  if (at < 0) return;
  const title = index.titleLengths[place] ?? 0;
  better(found, place, at + text.length <= title ? inTitle(worth.title, at, text.length, title) : worth.words);
}

function byText(index: SearchIndex, part: Part, found: Worth): void {
  if (part.text === '') return;
  const all = part.grams.length;
  const counts = all === 0 ? null : pairsIn(index, part);
  for (let place = 0; place < index.entries.length; place += 1)
    if (counts === null || counts[place] === all) whole(index, part, place, found);
}

/** Most of the pairs, wherever they stand: 冬春救助通知 for 关于做好冬春救助工作的通知. */
const enough = 0.5;

function byMostPairs(index: SearchIndex, part: Part, found: Worth): void {
  const all = part.grams.length;
  if (all < 3) return;
  for (const [place, count] of pairsIn(index, part).entries())
    if (count >= all * enough) better(found, place, Math.round((worth.loose * count) / all));
}

/** For each entry, which neighbouring parts of a reading it has as pairs. */
function heardPairs({ grams, entries }: SearchIndex, hearing: Hearing): Uint32Array {
  const heard = new Uint32Array(entries.length);
  grams.forEach((first, second, places) => {
    let bits = 0;
    for (let step = 0; step + 1 < hearing.length; step += 1)
      if (hearing[step]?.[first] === 1 && hearing[step + 1]?.[second] === 1) bits |= 1 << step;
    if (bits !== 0) for (const place of places) heard[place] = (heard[place] ?? 0) | bits;
  });
  return heard;
}

/** A single syllable is listened for at the beginning of titles only: elsewhere it is nearly everywhere. */
function byFirstSound({ texts, grams, entries }: SearchIndex, [hearing]: Hearing, found: Worth): void {
  for (let place = 0; place < entries.length; place += 1)
    if (hearing?.[grams.numberOf[texts[place]?.charCodeAt(0) ?? 0] ?? 0] === 1) better(found, place, worth.sound);
}

function byReading(index: SearchIndex, reading: Reading, found: Worth): void {
  const { ear, texts, entries } = index;
  const hearing = ear.hearing(reading);
  if (reading.length === 1) return byFirstSound(index, hearing, found);
  if (hearing.some((part) => !part.includes(1))) return;
  const [heard, all] = [heardPairs(index, hearing), (1 << (reading.length - 1)) - 1];
  for (let place = 0; place < entries.length; place += 1) {
    if (heard[place] !== all) continue;
    const title = index.titleLengths[place] ?? 0;
    const at = ear.heardAt(hearing, texts[place] ?? '', title);
    if (at >= 0) better(found, place, inTitle(worth.sound, at, reading.length, title));
  }
}

function worthOf(index: SearchIndex, part: Part, loose: boolean): Worth {
  const found = new Uint16Array(index.entries.length);
  byNumbers(index, part, found);
  byPeople(index, part, found);
  byText(index, part, found);
  for (const reading of part.readings) byReading(index, reading, found);
  if (loose) byMostPairs(index, part, found);
  return found;
}

/** By place: 0 for what lacks a part, else how well the whole question fits. */
export function fitting(index: SearchIndex, parts: readonly Part[], loose: boolean): Uint32Array {
  const sum = new Uint32Array(index.entries.length);
  for (const [nth, part] of parts.entries()) {
    const found = worthOf(index, part, loose);
    for (let place = 0; place < sum.length; place += 1)
      sum[place] = found[place] === 0 || (nth > 0 && sum[place] === 0) ? 0 : (sum[place] ?? 0) + (found[place] ?? 0);
  }
  return sum;
}

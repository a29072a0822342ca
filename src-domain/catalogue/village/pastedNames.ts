/** Why a line of a pasted list is no name of a village. */
export type NameTrouble = 'no-chinese' | 'too-long';

export interface OddLine {
  /** Counted from 1, blank lines too. */
  readonly line: number;
  readonly text: string;
  readonly trouble: NameTrouble;
}

export interface PastedNames {
  /** Each name once, in the order given. */
  readonly names: readonly string[];
  /** Names that stood there more than once. */
  readonly repeated: readonly string[];
  /** How many lines named the board (上店村村民委员会) rather than the village. */
  readonly shortened: number;
  readonly odd: readonly OddLine[];
}

/** Characters; the longest names of villages in the national list have far fewer. */
const longest = 20;

const chinese = /\p{Script=Han}/u;
const numbering = /^[（(]?\d+[）).、．\s]*/u;
/** What stands over a list, not in it. */
const heading = /^(?:序号|编号|村名|名称|行政村|村名称|行政村名称|村民委员会名称)$/u;
const board = /(?:村民委员会|村委会)$/u;

/** Cells of a row pasted out of a sheet: the first one with Chinese in it is the name. */
const nameCell = (line: string): string => line.split('\t').find((cell) => chinese.test(cell)) ?? line;

function withoutPlaces(name: string, places: readonly string[]): string {
  const place = places.find((each) => each !== '' && name.startsWith(each) && name.length > each.length);
  return place === undefined ? name : withoutPlaces(name.slice(place.length), places);
}

/** The village of a board: 上店村村民委员会, 上店村民委员会 and 上店村委会 are all 上店村. */
function villageOf(name: string): string {
  const short = name.replace(board, '');
  return short === name || short === '' || short.endsWith('村') ? short : `${short}村`;
}

/** A village as officers write it: without numbering, spaces, the township before and 村民委员会 behind. */
export const tidyVillageName = (text: string, places: readonly string[]): string =>
  villageOf(withoutPlaces(nameCell(text).normalize('NFKC').replace(/\s/gu, '').replace(numbering, ''), places));

function troubleOf(name: string): NameTrouble | null {
  if (!chinese.test(name)) return 'no-chinese';
  return [...name].length > longest ? 'too-long' : null;
}

/** What a line holds; its numbering goes first, for 1、 would divide it. */
const givenIn = (line: string): readonly string[] =>
  nameCell(line)
    .trim()
    .replace(numbering, '')
    .split(/[、，,；;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '' && !heading.test(each));

/** Reads a list of villages, one a line or divided by 、 and commas. `places`: what may stand before a name (彭阳县, 白阳镇). */
export function readPastedNames(text: string, places: readonly string[]): PastedNames {
  const lines = text.split(/\r?\n/u).map((line, at) => ({ line: at + 1, given: givenIn(line) }));
  const read = lines.flatMap(({ line, given }) => given.map((each) => ({ line, text: each, name: tidyVillageName(each, places) })));
  const good = read.filter(({ name }) => troubleOf(name) === null).map(({ name }) => name);
  return {
    names: [...new Set(good)],
    repeated: [...new Set(good.filter((name, at) => good.indexOf(name) < at))],
    shortened: read.filter(({ text: given }) => board.test(given)).length,
    odd: read.flatMap(({ line, text: given, name }) => {
      const trouble = troubleOf(name);
      return trouble === null ? [] : [{ line, text: given, trouble }];
    }),
  };
}

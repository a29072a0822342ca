import { catalogueChannels, type CatalogueChannel, type CatalogueItem } from '../types';
import { comparable, onceFor, tidy, tidyLines } from './tidy';
import { none, type CatalogueWords } from './words';

type Channels = CatalogueItem['channels'];

const chosenMarks = '■√✓✔☑●▲◆';
const openMarks = '□☐○◇×✗✘';
const anyMark = new RegExp(`[${chosenMarks}${openMarks}]`, 'u');
/** A cell that prints most of the channels prints the unchosen ones too. */
const printsAll = 10;
const longLabel = 9;

/** ■政府网站　□政府公报 … all 13 in print order, two a line as far as they fit. */
export function channelsText({ required, notes = {} }: Channels, { channels }: CatalogueWords): string {
  const lines: string[] = [];
  let half = false;
  for (const { code, label } of channels) {
    const note = notes[code];
    const entry = `${required.includes(code) ? '■' : '□'}${label}${note === undefined ? '' : `：${tidy(note)}`}`;
    const fits = entry.length <= longLabel;
    if (half && fits) lines.push((lines.pop() ?? '') + entry);
    else lines.push(entry + (fits ? '　'.repeat(Math.max(1, longLabel + 1 - entry.length)) : ''));
    half = fits && !half;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

export const optionalText = ({ optional }: Channels, { channels }: CatalogueWords): string =>
  optional.length === 0 ? none : optional.map((code) => channels.find((each) => each.code === code)?.label ?? code).join('、');

// What officers write for a channel beside its printed name.
const otherNames: readonly (readonly [RegExp, CatalogueChannel])[] = [
  [/网站|门户|平台网/u, 'W'],
  [/公报/u, 'G'],
  [/微信|微博|公众号|新媒体|客户端|一端|两微/u, 'N'],
  [/发布会|听证会|座谈会/u, 'P'],
  [/广播|电视|喇叭/u, 'B'],
  [/报刊|报纸|纸质|宣传册|明白纸/u, 'M'],
  [/查阅|图书馆|档案馆/u, 'Q'],
  [/服务中心|服务大厅|政务大厅|办事大厅/u, 'Z'],
  [/便民/u, 'S'],
  [/入户|现场/u, 'H'],
  [/公示栏|公开栏|公告栏|宣传栏|电子屏/u, 'V'],
  [/精准|短信|送达/u, 'J'],
  [/^其他$|^其它$/u, 'O'],
];

const printedNames = onceFor(
  ({ channels }: CatalogueWords): ReadonlyMap<string, CatalogueChannel> =>
    new Map(channels.map(({ code, label }) => [comparable(label), code])),
);

/** The channel a label names: by its printed name, else by what officers call it. */
export function channelOf(text: string, words: CatalogueWords): CatalogueChannel | undefined {
  const plain = comparable(text);
  if (plain === '') return undefined;
  return printedNames(words).get(plain) ?? otherNames.find(([pattern]) => pattern.test(plain))?.[1];
}

interface Entry {
  readonly chosen: boolean;
  readonly marked: boolean;
  readonly text: string;
}

function entriesIn(cell: string): readonly Entry[] {
  const text = tidyLines(cell);
  if (!anyMark.test(text))
    return text.split(/[、，,；;\n]/u).flatMap((each) => (each.trim() === '' ? [] : [{ chosen: true, marked: false, text: each.trim() }]));
  const parts = text.split(new RegExp(`(?=[${chosenMarks}${openMarks}])`, 'u'));
  return parts.flatMap((part) => {
    const marked = anyMark.test(part[0] ?? '');
    const words = tidy(marked ? part.slice(1) : part)
      .replace(/[、，,；;_]+$/u, '')
      .trim();
    return words === '' ? [] : [{ chosen: !marked || chosenMarks.includes(part[0] ?? ''), marked, text: words }];
  });
}

interface Named {
  readonly code: CatalogueChannel;
  readonly note: string | undefined;
  readonly known: boolean;
}

/** 其他：会议 is a channel with a note; a label nobody knows goes under 其他 with its words. */
function nameOf(text: string, words: CatalogueWords): Named {
  const printed = words.channels.find(({ label }) => text === label || text.startsWith(`${label}：`));
  if (printed !== undefined) return { code: printed.code, note: text.slice(printed.label.length + 1) || undefined, known: true };
  const [label = '', ...note] = text.split(/[：:]/u);
  const code = channelOf(label, words);
  return code === undefined ? { code: 'O', note: text, known: false } : { code, note: note.join('：') || undefined, known: true };
}

export interface ReadChannels {
  readonly channels: Channels;
  /** Labels that stand for no channel. */
  readonly unknown: readonly string[];
}

interface Choice extends Named {
  readonly chosen: boolean;
}

function gathered(choices: readonly Choice[], opened: readonly CatalogueChannel[]): Channels {
  const chosen = new Set(choices.filter((each) => each.chosen).map(({ code }) => code));
  const notes = Object.fromEntries(choices.flatMap(({ code, note }) => (note === undefined ? [] : [[code, note]])));
  return {
    required: catalogueChannels.filter((code) => chosen.has(code)),
    optional: catalogueChannels.filter((code) => opened.includes(code) && !chosen.has(code)),
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
  };
}

/** 公开渠道和载体 in one cell. □ beside most of the 13 means not chosen, beside a few of them 可选. */
export function readChannelCell(cell: string, words: CatalogueWords): ReadChannels {
  const choices = entriesIn(cell).map(({ chosen, text }) => ({ chosen, ...nameOf(text, words) }));
  const opened = choices.length >= printsAll ? [] : choices.filter((each) => !each.chosen).map(({ code }) => code);
  return { channels: gathered(choices, opened), unknown: choices.flatMap(({ known, note }) => (known ? [] : [note ?? ''])) };
}

/** Names in 可选渠道; null when one of them is no channel. */
export function readOptional(cell: string, words: CatalogueWords): readonly CatalogueChannel[] | null {
  if (cell === none) return [];
  const codes = cell.split(/[、，,；;\n]/u).flatMap((each) => (each.trim() === '' ? [] : [channelOf(each, words)]));
  return codes.every((code) => code !== undefined) ? codes : null;
}

/** One column per channel: what each column's cell says. */
export function channelsFromColumns(marks: readonly (readonly [CatalogueChannel, 'yes' | 'open'])[]): Channels {
  const choices = marks.map(([code, mark]) => ({ code, note: undefined, known: true, chosen: mark === 'yes' }));
  const opened = marks.length >= printsAll ? [] : marks.flatMap(([code, mark]) => (mark === 'open' ? [code] : []));
  return gathered(choices, opened);
}

import type { ImportOutcome } from '../../../src-bridge/schemas/county';
import { countyText, type CountyTrouble } from '../../strings/county';

const text = countyText.import;

/** From the most serious down: the order of the list. */
export const resultStates = ['refused', 'unsent', 'pending', 'accepted', 'unchanged'] as const;
export type ResultState = (typeof resultStates)[number];

/** What became of one file. */
export interface FileResult {
  readonly file: string;
  readonly state: ResultState;
  /** The order of the sender's packages does not hold: swapped, or an old state brought back. */
  readonly alarm: boolean;
  readonly unit: string | null;
  readonly period: string | null;
  readonly sequence: number | null;
  /** Unit, month and number are only what the file or its name says; nothing vouches for them. */
  readonly claimed: boolean;
  readonly notes: readonly string[];
}

/** A file that did not reach the host. */
export interface Unsent {
  readonly file: string;
  readonly trouble: CountyTrouble;
}

const alarming = new Set(['chain/rollback', 'chain/fork', 'chain/previous-mismatch']);
type Sender = Pick<FileResult, 'unit' | 'period' | 'sequence'>;

const nobody: Sender = { unit: null, period: null, sequence: null };

/** 640425031-2026-10-0001.gkpkg, as every desk names its packages. */
function senderByName(file: string): Sender {
  const [, unit, period, sequence] = /(?<!\d)(\d{9})-(\d{4}-(?:0[1-9]|1[0-2]))-(\d{4,6})(?!\d)/.exec(file) ?? [];
  return unit === undefined || period === undefined ? nobody : { unit, period, sequence: Number(sequence) };
}

/** Whose file it is: by what stands in it, else by its name. */
function senderOf(file: string, senders: ImportOutcome['senders']): Sender {
  const said = senders.find((each) => each.file === file);
  return said === undefined ? senderByName(file) : { unit: said.unit, period: said.period, sequence: said.sequence };
}

type Told = ImportOutcome['refused'][number]['problems'];

/** Digests and bare numbers behind a sentence say nothing to a reader. */
const plain = (message: string): string => message.replace(/（(?:null|[0-9a-f]{16,}|[\d\s<]+)）$/u, '');

const lines = (problems: Told): readonly string[] =>
  problems.map(({ message, where }) =>
    where === '' || /^[\x20-\x7e]*$/.test(where) ? plain(message) : `${plain(message)}${text.where(where)}`,
  );

/** Only a package whose signature and content are good gets as far as being out of order: then its sender is known. */
const isClaim = (problems: Told): boolean => problems.length === 0 || problems.some(({ code }) => !code.startsWith('chain/'));

/** Every file once, the most serious first. */
export function resultsOf(outcome: ImportOutcome, unsent: readonly Unsent[]): readonly FileResult[] {
  const from = (file: string): Sender => senderOf(file, outcome.senders);
  const warned = new Map(outcome.warnings.map(({ file, problems }) => [file, problems]));
  const results: readonly FileResult[] = [
    ...outcome.imported.map(({ file, unit, period, sequence, state }): FileResult => ({
      file,
      state,
      alarm: false,
      claimed: false,
      unit,
      period,
      sequence,
      notes: [text[state], ...(warned.has(file) ? [`${text.warning}：`, ...lines(warned.get(file) ?? [])] : [])],
    })),
    ...outcome.unchanged.map((file): FileResult => ({
      ...from(file),
      file,
      state: 'unchanged',
      alarm: false,
      claimed: false,
      notes: [text.unchanged],
    })),
    ...outcome.refused.map(({ file, problems }): FileResult => ({
      ...from(file),
      file,
      state: 'refused',
      claimed: isClaim(problems),
      alarm: problems.some(({ code }) => alarming.has(code)),
      notes: lines(problems),
    })),
    ...unsent.map(({ file, trouble }): FileResult => {
      const { what, todo } = countyText.troubles[trouble];
      return { ...senderByName(file), file, state: 'unsent', alarm: false, claimed: true, notes: [`${what}。${todo}`] };
    }),
  ];
  const rank = ({ state, alarm }: FileResult): number => resultStates.indexOf(state) - (alarm ? 1 : 0);
  return [...results].sort((one, other) => rank(one) - rank(other) || one.file.localeCompare(other.file));
}

/** Missing sequences by unit code, in the order they came. */
export function missingByUnit({ missing }: ImportOutcome): readonly { readonly unit: string; readonly sequences: readonly number[] }[] {
  const units = [...new Set(missing.map(({ unit }) => unit))];
  return units.map((unit) => ({ unit, sequences: missing.filter((each) => each.unit === unit).map(({ sequence }) => sequence) }));
}

/** The same file name twice, from two folders, stays two files: 名称 (2).gkpkg. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let at = 2; taken.has(unique); at += 1) unique = name.replace(/(\.[^.]*)?$/, (ending) => ` (${at})${ending}`);
    taken.add(unique);
    return unique;
  });
}

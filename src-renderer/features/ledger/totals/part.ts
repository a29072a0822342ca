import type { Fact } from '../../../../src-domain/ledger/work/fact';
import { totalsText as text } from '../../../strings/work';

/** One figure of a book's line of totals. */
export interface TotalPart {
  /** As the address names it. */
  readonly key: string;
  readonly label: string;
  readonly words: string;
  /** What it counts; null where it is worked out of others. */
  readonly ids: readonly string[] | null;
}

type Unit = keyof typeof text.units;

export const part = (key: string, label: string, { value, ids }: Fact, unit: Unit, share = ''): TotalPart => ({
  key,
  label,
  words: `${value}${text.units[unit]}${share}`,
  ids: value === 0 ? [] : ids,
});

export const rate = (key: string, label: string, percent: string | null): TotalPart => ({
  key,
  label,
  words: text.percent(percent),
  ids: null,
});

/** Only those that came up. */
export const some = (parts: readonly TotalPart[]): readonly TotalPart[] => parts.filter(({ ids }) => ids !== null && ids.length > 0);

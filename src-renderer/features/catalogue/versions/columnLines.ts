import type { ColumnChange } from '../../../../src-domain/catalogue/versions/fields';
import { lineChanges } from '../../../../src-domain/catalogue/versions/fields';
import { versionsText as text } from '../../../strings/versions';
import { channelLabel } from '../channelLabels';

/** What a column said and says, line by line, in officers' words. */
export interface WordChange {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** How many lines read as before. */
  readonly kept: number;
}

/** Both sides of one column through the same words. */
const both = <Value>(
  { before, after }: { readonly before: Value; readonly after: Value },
  words: (value: Value) => readonly string[],
): WordChange => {
  const { removed, added, kept } = lineChanges(words(before), words(after));
  return { removed, added, kept: kept.length };
};

const plain = (value: string): readonly string[] => (value === '' ? [] : [value]);

/** The words of a change. What reads alike in words on both sides (an order, a code) says nothing new to an officer. */
export function wordChange(change: ColumnChange): WordChange {
  switch (change.column) {
    case 'id':
    case 'field':
    case 'level1':
    case 'level2':
    case 'limitText':
    case 'subject':
    case 'mode':
      return both<string>(change, plain);
    case 'content':
    case 'levels':
      return both<readonly string[]>(change, (lines) => lines);
    case 'basis':
      return both(change, (lines) => lines.map(({ name, number, articles }) => text.basis(name, number, articles)));
    case 'limitDays':
      return both(change, ({ n, unit, from }) => [text.days(n, unit, from)]);
    case 'notice':
      return both(change, (term) => (term === null ? [] : [text.notice(term.n, term.unit, term.atLeast)]));
    case 'furtherLimits':
      return both(change, (limits) => limits.map((limit) => limit.text));
    case 'withdrawal':
      return both(change, (duty) => (duty === null ? [] : [`${duty.from}：${duty.text}`]));
    case 'requiredChannels':
    case 'optionalChannels':
      return both<readonly string[]>(change, (codes) => codes.map(channelLabel));
    case 'channelNotes':
      return both(change, (notes) => notes.map(([code, note]) => `${channelLabel(code)}：${note}`));
    case 'audience':
      return both(change, ({ everyone, group }) => [everyone ? text.everyone : text.group(group ?? '')]);
    case 'scope':
      return both(change, (codes) => codes.map(text.clause));
    case 'personalData':
      return both(change, (kind) => [text.personalData[kind]]);
  }
}

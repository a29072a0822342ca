import { recordAddress } from '../../../../src-domain/channels/address';
import { namesIn } from '../../../../src-domain/channels/names';
import { personsOf } from '../../../../src-domain/screening/persons';
import { channelRule } from '../../../../src-bridge/resources/channels';
import { screeningRules } from '../../../../src-bridge/resources/screening';
import { askedRule, composeWords, tooLong } from '../../../../src-domain/channels/compose';
import { partsOfWords, screenWords, type Screened } from '../../../../src-domain/channels/screenWords';
import type { ChannelId, ChannelRule, ChannelSource, ChannelText, WordField, Words } from '../../../../src-domain/channels/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { channelsText } from '../../../strings/channels';
import { checkOf, type Approved, type CheckedBy } from './readApproved';

/** Names that the office knows, beside those that the text tells. */
const namesOf = ({ unit, offices }: CheckedBy, lines: readonly string[]): readonly string[] => [
  ...unit.subjects,
  unit.county.name,
  ...(offices?.holders ?? []).flatMap(({ name, post }) => [name, post]),
  ...namesIn(lines, personsOf(screeningRules.persons)),
];

export function sourceOf(record: DisclosureRecord, approved: Approved, by: CheckedBy, publishedOn: CalendarDate): ChannelSource {
  const site = by.unit.website ?? null;
  return {
    title: record.title,
    indexNumber: record.indexNumber,
    documentNumber: approved.documentNumber,
    unitName: by.unit.name,
    publishedOn,
    address: recordAddress(record.publications, site),
    site,
    names: namesOf(by, [record.title, ...approved.lines]),
    lines: approved.lines,
  };
}

/** One channel of a record as it stands now. */
export interface ReadyWords extends Screened {
  readonly rule: ChannelRule;
  readonly source: ChannelSource;
  readonly words: Words;
  readonly changed: boolean;
  /** Changed words of other bytes than those approved now. */
  readonly stale: boolean;
  readonly over: readonly { readonly field: WordField; readonly over: number }[];
}

interface Given {
  readonly channel: ChannelId;
  readonly record: DisclosureRecord;
  readonly source: ChannelSource;
  readonly approved: Approved;
  readonly by: CheckedBy;
  readonly kept: ChannelText;
  /** Signs that the LED screen shows; null: as usual. */
  readonly asked: number | null;
}

/** The words of a channel, the officer's own where there are such, judged as what leaves. */
export function readyWords({ channel, record, source, approved, by, kept, asked }: Given): ReadyWords {
  const rule = askedRule(channelRule(channel), asked);
  const changed = kept.words;
  const words = changed ?? composeWords(rule, source);
  const parts = partsOfWords(words, source.documentNumber, channelsText.places);
  const judged = screenWords(parts, rule, screeningRules, checkOf(by, record), approved.passed);
  const stale = changed !== null && kept.sha256 !== approved.sha256;
  return { rule, source, words, changed: changed !== null, stale, over: tooLong(rule, words), ...judged };
}

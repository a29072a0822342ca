import { nameAtStart } from '../personal/namesInText';
import { personsOf } from '../persons';
import type { Place } from '../places';
import type { Detector, Finding, ScreeningContext, ScreeningRules } from '../types';
import { standingOn } from './standing';
import type { OfficeTable } from './types';

interface OfficeCheck {
  readonly rules: ScreeningRules;
  readonly context: ScreeningContext;
  readonly find: (id: string) => Detector | undefined;
}

/** `post`: the name stands with another post, or another name with the post; `date`: no longer or not yet; `order`: out of order. */
type OfficeTrouble = 'post' | 'date' | 'order';

interface Doubt {
  readonly trouble: OfficeTrouble;
  readonly start: number;
  readonly end: number;
}

const notes: Record<OfficeTrouble, string> = {
  post: '姓名和职务与县里下发的名单不一致',
  date: '按县里下发的名单，此人在这一天不担任这个职务',
  order: '排列顺序与县里下发的名单不一致',
};

// 副县长 is not 县长; a former one is history.
const isOtherPost = (before: string): boolean => /[副原前代]$|时任$/u.test(before);

const gapOnly = /^[\s:,、]{0,2}(?:同志)?$/u;

interface Spot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function spotsOf(text: string, words: readonly string[]): readonly Spot[] {
  const spots = words.flatMap((name) => {
    const found: Spot[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
      found.push({ name, start: at, end: at + name.length });
    return found;
  });
  // The longest word wins: 县委副书记 holds 书记.
  return spots
    .filter(
      (one) =>
        !spots.some((other) => other !== one && other.start <= one.start && one.end <= other.end && other.name.length > one.name.length),
    )
    .sort((one, other) => one.start - other.start);
}

const uniqueOf = (words: readonly string[]): readonly string[] => [...new Set(words)].filter((word) => word !== '');

function besides(text: string, post: Spot, names: readonly Spot[]): Spot | undefined {
  const after = names.find((name) => name.start >= post.end && gapOnly.test(text.slice(post.end, name.start)));
  return after ?? names.find((name) => name.end <= post.start && gapOnly.test(text.slice(name.end, post.start)));
}

function postDoubts(text: string, { holders }: OfficeTable, check: OfficeCheck): readonly Doubt[] {
  const names = spotsOf(text, uniqueOf(holders.map(({ name }) => name)));
  const persons = personsOf(check.rules.persons);
  return spotsOf(text, uniqueOf(holders.map(({ post }) => post))).flatMap((post): Doubt[] => {
    if (isOtherPost(text.slice(0, post.start))) return [];
    const name = besides(text, post, names);
    if (name === undefined) return strangerAt(text, post, persons);
    const held = holders.filter((holder) => holder.name === name.name && holder.post === post.name);
    const range = { start: Math.min(post.start, name.start), end: Math.max(post.end, name.end) };
    if (held.length === 0) return [{ trouble: 'post', ...range }];
    return held.some((holder) => standingOn(holder, check.context.asOf) === 'in-post') ? [] : [{ trouble: 'date', ...range }];
  });
}

/** A name that the table does not know, right after a post of the table. */
function strangerAt(text: string, post: Spot, persons: ReturnType<typeof personsOf>): Doubt[] {
  const after = text.slice(post.end, post.end + 8);
  const apart = /^[\s:]{0,2}/u.exec(after)?.[0].length ?? 0;
  const length = nameAtStart(after.slice(apart), persons, apart > 0);
  return length === 0 ? [] : [{ trouble: 'post', start: post.start, end: post.end + apart + length }];
}

/** The places somebody has in a row: more than one when the list ranks several posts. */
const placesIn = (holders: OfficeTable['holders'], name: string): readonly number[] =>
  holders.filter((holder) => holder.name === name).map(({ order }) => order);

/** Names in a row (张一、李二，王三) must rise in order; leaders of one table only. Who may stand first by one post is in order. */
function orderDoubts(text: string, { holders }: OfficeTable, check: OfficeCheck): readonly Doubt[] {
  const now = holders.filter((holder) => standingOn(holder, check.context.asOf) === 'in-post');
  const names = spotsOf(text, uniqueOf(now.map(({ name }) => name)));
  return names.flatMap((name, at) => {
    const next = names[at + 1];
    if (next === undefined || !/^[、,\s]{1,2}$/u.test(text.slice(name.end, next.start))) return [];
    return Math.min(...placesIn(now, name.name)) > Math.max(...placesIn(now, next.name))
      ? [{ trouble: 'order' as const, start: name.start, end: next.end }]
      : [];
  });
}

/**
 * C06: leaders' names, posts and order against the dated table of the county. Without a table nothing is said; names are never part of
 * the program.
 */
export function screenOffices(places: readonly Place[], check: OfficeCheck): readonly Finding[] {
  const detector = check.find('offices');
  const { offices, digest: digestOf } = check.context;
  if (detector === undefined || offices === undefined) return [];
  const { id, label, severity } = detector;
  return places.flatMap(({ part, normal }) => {
    const doubts = [...postDoubts(normal.text, offices, check), ...orderDoubts(normal.text, offices, check)];
    return doubts.map(({ trouble, start: from, end: to }): Finding => {
      const [start, end] = normal.originalRange(from, to);
      const digest = digestOf(normal.text.slice(from, to));
      const key = `${id}@${part.where}@${start}@${digest}@${trouble}`;
      return { key, digest, detector: id, label, severity, where: part.where, start, end, masked: '', rule: 'C06', note: notes[trouble] };
    });
  });
}

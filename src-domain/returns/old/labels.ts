import type { StatForm } from '../form';

/** What stands before a label: 一、 （二） 3. ④ a. 其中： — officers number as they like. */
const numbering = /^(?:其中[:]?|[一二三四五六七八九十]{1,3}[、,.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.)]?|[a-f][、.)])+/;

/** A remark in brackets; short ones belong to the label. */
const remark = /\([^()]{5,}\)/g;

/** A label as it is compared: half-width, without blanks, numbering, remarks and signs. */
export const labelKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(remark, '')
    .replace(numbering, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Rows of a form by the key of their label, as places in `form.rows`. Several rows may share one: 被依法纠错数 stands twice. */
export function labelIndex(form: StatForm): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  form.rows.forEach(({ label }, at) => index.set(labelKey(label), [...(index.get(labelKey(label)) ?? []), at]));
  return index;
}

/** Steps of one sign that lead from one text to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The one key that is at most a fifth away; undefined when none or several are. */
export function nearestKey(key: string, keys: Iterable<string>): string | undefined {
  if (key.length < 5) return undefined;
  const near = [...keys].filter((each) => Math.abs(each.length - key.length) <= 3 && distance(key, each) * 5 <= each.length);
  return near.length === 1 ? near[0] : undefined;
}

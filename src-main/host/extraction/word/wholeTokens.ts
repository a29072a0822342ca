const inToken = /[0-9A-Za-z@._*\-０-９Ａ-Ｚａ-ｚ＠．＿－]/u;
// A blank or a dot inside a number: 6404 2519, 640425·1900.
const between = /[ \t\u00a0·•・\u2010-\u2015\u2212]/u;
const digit = /[0-9０-９XxＸｘ]/u;

/** How many words before a cut number tell what it is: 账号, 身份证号. */
const wordReach = 16;

/** Moves an end of a range to the end of the number or address in which it stands. */
function tokenEdge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const ahead = (by: number): string => text.charAt(step === 1 ? at + by : at - 1 - by);
  for (;;) {
    if (ahead(0) !== '' && inToken.test(ahead(0))) at += step;
    else if (digit.test(ahead(-1)) && between.test(ahead(0)) && digit.test(ahead(1))) at += step;
    else return at;
  }
}

interface Stretch {
  readonly kind: string;
  readonly text: string;
}

/** The texts of `kind`, widened to whole numbers: half of a number may be hidden and half of it shown; and the words before those. */
export function wholeTokens(
  stretches: readonly Stretch[],
  kind: string,
): { readonly texts: readonly string[]; readonly before: readonly string[] } {
  const text = stretches.map((stretch) => stretch.text).join('');
  const ranges: [number, number][] = [];
  const before: string[] = [];
  let at = 0;
  for (const stretch of stretches) {
    const end = at + stretch.text.length;
    const [from, to] = [tokenEdge(text, at, -1), tokenEdge(text, end, 1)];
    const last = ranges.at(-1);
    if (stretch.kind === kind && last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (stretch.kind === kind) {
      ranges.push([from, to]);
      before.push(text.slice(Math.max(0, from - wordReach), from));
    }
    at = end;
  }
  return { texts: ranges.map(([from, to]) => text.slice(from, to)), before: before.filter((words) => words.trim() !== '') };
}

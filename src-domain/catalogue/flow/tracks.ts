/** A stretch of a line in a strip that it shares with others: along `from` to `to`, on its way to the step `target`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly target: number;
}

const meets = (one: Stretch, other: Stretch): boolean => one.target !== other.target && one.from <= other.to && other.from <= one.to;

/** The track of every stretch of one strip, counted from 0: stretches that meet lie side by side, those to one step join. Short ones first. */
export function tracksOf(stretches: readonly Stretch[]): readonly number[] {
  const tracks: Stretch[][] = [];
  const given = stretches.map(() => 0);
  const byLength = [...stretches.entries()].sort(([, one], [, other]) => one.to - one.from - (other.to - other.from));
  for (const [at, stretch] of byLength) {
    const free = tracks.findIndex((track) => !track.some((each) => meets(each, stretch)));
    given[at] = free < 0 ? tracks.length : free;
    const track = tracks[given[at]];
    if (track === undefined) tracks.push([stretch]);
    else track.push(stretch);
  }
  return given;
}

import type { SearchIndex } from './searchIndex';

/** How well each entry fits, by place; 0 is not found. */
export type Fits = Uint32Array;

/** The best few of a kind, in order, and how many there were. */
export class Best {
  total = 0;
  readonly places: number[] = [];

  constructor(
    private readonly index: SearchIndex,
    private readonly fits: Fits,
    private readonly most: number,
  ) {}

  get best(): number {
    return this.fitOf(this.places[0] ?? -1);
  }

  take(place: number): void {
    this.total += 1;
    const last = this.places[this.places.length - 1];
    if (this.places.length >= this.most && (last === undefined || !this.before(place, last))) return;
    let at = this.places.length;
    while (at > 0 && this.before(place, this.places[at - 1] ?? place)) at -= 1;
    this.places.splice(at, 0, place);
    if (this.places.length > this.most) this.places.pop();
  }

  private fitOf(place: number): number {
    return (this.fits[place] ?? 0) + (this.index.standings[place] ?? 0);
  }

  /** Better first; of what is as good the newest first. */
  private before(one: number, other: number): boolean {
    const [fit, otherFit] = [this.fitOf(one), this.fitOf(other)];
    if (fit !== otherFit) return fit > otherFit;
    const [time, otherTime] = [this.index.times[one] ?? 0, this.index.times[other] ?? 0];
    return time === otherTime ? one < other : time > otherTime;
  }
}

/** Whole numbers below a bound, the same every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Copies with one flipped bit each. */
export function* flipped(whole: Uint8Array, rounds: number, seed = 20261123): Generator<Buffer> {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const copy = Buffer.from(whole);
    const at = random(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    yield copy;
  }
}

/** The beginning of a file at many lengths, the shortest first; never the whole. */
export function* cut(whole: Uint8Array, pieces: number): Generator<Buffer> {
  for (let piece = 1; piece < pieces; piece += 1) yield Buffer.from(whole.subarray(0, Math.floor((whole.length * piece) / pieces)));
}

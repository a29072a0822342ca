import type { Finding } from '../../../../src-domain/screening/types';

export interface Segment {
  readonly text: string;
  /** Where it begins in the part; key for showing. */
  readonly start: number;
  /** The strictest finding that covers it. */
  readonly finding: Finding | null;
}

const order = { block: 0, hold: 1, mask: 2, warn: 3 } as const;

const strictest = (findings: readonly Finding[]): Finding | null =>
  findings.reduce<Finding | null>((best, one) => (best === null || order[one.severity] < order[best.severity] ? one : best), null);

/** A part's text cut where findings begin and end, so that each stretch carries one mark or none. */
export function segmentsOf(text: string, findings: readonly Finding[]): readonly Segment[] {
  const edges = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => ({
    text: text.slice(start, cuts[at + 1]),
    start,
    finding: strictest(findings.filter((one) => one.start <= start && one.end > start)),
  }));
}

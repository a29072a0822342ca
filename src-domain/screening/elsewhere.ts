import type { Finding, ScreeningRules } from './types';

/** The version of a document that stands now, with what was found in it. */
export interface CurrentDocument {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** A document that still holds a value which was masked in another one, and where. */
export interface StandingElsewhere {
  readonly id: string;
  readonly findings: readonly Finding[];
}

const valueDetectors = (rules: ScreeningRules): ReadonlySet<string> =>
  new Set(rules.detectors.filter(({ kind }) => kind === 'identifier' || kind === 'contact').map(({ id }) => id));

/** A child's number is found twice, as a number and as a child's: it is named once. */
const onePlaceEach = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.where}@${finding.start}@${finding.digest}`, finding])).values(),
];

/**
 * Documents of one package in which a value stands as it is though it was masked in another: one masked number is worth nothing beside
 * an unmasked copy of it. Compares keyed digests of identifiers and contacts, no raw value; `others` are current versions, so what was
 * masked there too is not found.
 */
export function standsElsewhere(
  masked: readonly Finding[],
  others: readonly CurrentDocument[],
  rules: ScreeningRules,
): readonly StandingElsewhere[] {
  const isValue = valueDetectors(rules);
  const lost = new Set(masked.filter(({ detector }) => isValue.has(detector)).map(({ digest }) => digest));
  return others.flatMap(({ id, findings }) => {
    const standing = onePlaceEach(findings.filter(({ detector, digest }) => isValue.has(detector) && lost.has(digest)));
    return standing.length === 0 ? [] : [{ id, findings: standing }];
  });
}

/** Where somebody goes who disagrees: 复议前置 for refusals (行政复议法第二十三条第一款第（四）项), else either way. */
export type Remedy = 'reconsideration-first' | 'either';

/** One of the 17 answers with its row in both national formats; null where a format does not count it, or needs the reason first. */
export interface RequestOutcome {
  /** ANS-1 to ANS-17. */
  readonly code: string;
  readonly article: string | null;
  readonly stat2014: string | null;
  readonly annual2021: string | null;
  readonly remedy: Remedy;
  /** The row is from practice, not from the paper. */
  readonly fromPractice: boolean;
}

/** A reason of refusal with its letter in the form of 2014 and its row in the report of 2021. */
export interface RefusalReason {
  readonly reason: string;
  readonly refusal: 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
  readonly stat2014: string;
  readonly annual2021: string;
}

/** `resources/request-outcomes.json`. */
export interface OutcomeRules {
  readonly outcomes: readonly RequestOutcome[];
  readonly refusals: readonly RefusalReason[];
  /** Labels of the rows of part three of the annual report. */
  readonly annualRows: Readonly<Record<string, string>>;
}

export interface OutcomeRows {
  readonly stat2014: string | null;
  readonly annual2021: string | null;
}

/** Where an answer is counted in the form of 2014 and in the report of 2021; a refusal is counted by its reason. */
export function rowsOf({ outcomes, refusals }: OutcomeRules, answer: string, reason: string | null): OutcomeRows {
  const refused = refusals.find((one) => one.reason === reason);
  if (answer === 'ANS-4' && refused !== undefined) return { stat2014: refused.stat2014, annual2021: refused.annual2021 };
  const found = outcomes.find(({ code }) => code === answer);
  return { stat2014: found?.stat2014 ?? null, annual2021: found?.annual2021 ?? null };
}

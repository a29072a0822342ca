/** One issue of the gazette (公报) as it is collected. */
export interface GazetteIssue {
  readonly id: string;
}

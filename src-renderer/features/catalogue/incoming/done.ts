/** What was done, in words. */
export interface Done {
  readonly what: string;
  readonly todo: string;
}

/** The annual report of a year as it stands on the desk; `id` is `form/year`. */
export interface AnnualWork {
  readonly id: string;
}

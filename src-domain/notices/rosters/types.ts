/** A list that was taken in for the boards; only what may be shown is kept, never what was dropped or masked. */
export interface RosterBook {
  readonly id: string;
  /** Record it belongs to. */
  readonly record: string;
}

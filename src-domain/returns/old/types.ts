/** A sheet of a month before this program, read from the officer's old Excel; `id` is `form/period`. */
export interface OldSheet {
  readonly id: string;
}

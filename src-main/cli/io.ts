/** What a command may touch besides its files: the two streams and the clock. Tests pass their own. */
export interface CliIo {
  /** Writes to standard output as given; the command adds its own line ends. */
  readonly out: (text: string) => void;
  /** Writes to standard error as given. */
  readonly err: (text: string) => void;
  /** The present as an RFC 3339 instant with `Z`. */
  readonly now: () => string;
}

/** Exit codes of formats.md section 5. */
export const exitCodes = { accepted: 0, usage: 2, refused: 3 } as const;

/** One command: its arguments after the name, the streams; resolves to the exit code. */
export type Command = (args: string[], io: CliIo) => Promise<number>;

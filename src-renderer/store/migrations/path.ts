/**
 * One step of the store's schema: tables and indexes that change, and per table how an old row becomes a new one. The same functions
 * raise rows of the working store and rows replayed from an old journal. `upgrade` takes rows of version `From`; the compiler cannot
 * say so for a list of steps, hence `never`.
 */
export interface Migration<From extends number, To extends number> {
  readonly from: From;
  readonly to: To;
  /** Dexie's words for tables and indexes; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade: Readonly<Record<string, (row: never) => unknown>>;
}

/** The way from the first schema to the present one. Its type carries where it has got to, so a step left out does not compile. */
export class MigrationPath<Current extends number> {
  private constructor(
    readonly first: number,
    readonly current: Current,
    readonly stores: Readonly<Record<string, string | null>>,
    readonly steps: readonly Migration<number, number>[],
  ) {}

  static startingAt<First extends number>(first: First, stores: Readonly<Record<string, string>>): MigrationPath<First> {
    return new MigrationPath(first, first, stores, []);
  }

  then<To extends number>(step: Migration<Current, To>): MigrationPath<To> {
    return new MigrationPath(this.first, step.to, this.stores, [...this.steps, step]);
  }

  /** A row of `table` as version `from` wrote it, raised to the present shape. */
  raise(table: string, row: unknown, from: number): unknown {
    return this.steps.filter((step) => step.from >= from).reduce((old, step) => stepUp(step, table, old), row);
  }
}

/** What one step makes of a row; tables it does not name stay as they are. */
export function stepUp(step: Migration<number, number>, table: string, row: unknown): unknown {
  const upgrade = step.upgrade[table];
  // Rows of the version below are what the step was written for (frozen dumps in tests/migrations prove it).
  return upgrade === undefined ? row : upgrade(row as never);
}

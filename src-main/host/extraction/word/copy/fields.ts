/** A run with begin, separate or end of a field. */
export interface FieldRun {
  readonly isHidden: boolean;
  readonly kinds: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The runs of fields that are hidden from their begin to their end; to take out half a field would break the document. */
export function hiddenFields(runs: readonly FieldRun[]): readonly FieldRun[] {
  const found: FieldRun[] = [];
  const open: FieldRun[][] = [];
  for (const run of runs) {
    for (const kind of run.kinds) {
      if (kind === 'begin') open.push([]);
      open.at(-1)?.push(run);
      const field = kind === 'end' ? open.pop() : undefined;
      if (field?.every(({ isHidden }) => isHidden) === true && isWhole(field)) found.push(...field);
    }
  }
  return [...new Set(found)];
}

const isWhole = (field: readonly FieldRun[]): boolean => field[0]?.kinds.includes('begin') === true;

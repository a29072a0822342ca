import type { CompiledRosters } from '../../screening/rosters/compiled';
import type { CellCleaner, CleanCell } from './cells';
import type { RosterLayout } from './layout';
import { addsUp } from './sums';
import type { ColumnVerdict } from './types';
import type { KnownVillages } from './villageOrder';

/** What a list is made clean and put in order with. */
export interface Means {
  readonly known: KnownVillages;
  readonly cleaner: CellCleaner;
  readonly rosters: CompiledRosters;
}

/** A column that hangs, with one clean cell a data row. */
export interface CleanColumn {
  readonly verdict: Pick<ColumnVerdict, 'number' | 'heading' | 'kind' | 'showing'>;
  readonly cells: readonly CleanCell[];
  readonly adds: boolean;
}

/** Cells on one line: signs and breaks in them say nothing. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const textsOf = ({ data }: RosterLayout, number: number): readonly string[] =>
  data.map(({ cells }) => tidy(cells[number - 1] ?? ''));

/** The columns that hang, each cell looked through. */
export function cleanColumns(layout: RosterLayout, verdicts: readonly ColumnVerdict[], cleaner: CellCleaner): readonly CleanColumn[] {
  return verdicts
    .filter(({ showing }) => showing !== 'drop')
    .map((verdict) => {
      const texts = textsOf(layout, verdict.number);
      return { verdict, cells: cleaner.column(texts, verdict), adds: verdict.showing === 'show' && addsUp(verdict, texts) };
    });
}

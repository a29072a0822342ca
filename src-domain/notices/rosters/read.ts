import type { CompiledRosters } from '../../screening/rosters/compiled';
import { compiledRosters } from '../../screening/rosters/compiled';
import type { ListTemplate } from '../../screening/rosters/types';
import type { ScreeningContext, ScreeningRules } from '../../screening/types';
import { CellCleaner } from './cells';
import type { Means } from './cleanColumns';
import { judgeColumns } from './columns';
import { layOut, type RosterLayout } from './layout';
import { namedTemplate } from './template';
import type { ColumnChoices, ColumnVerdict, RosterContent, RosterTable } from './types';
import type { KnownVillages } from './villageOrder';
import { contentOf } from './content';

/** What a list is read by. */
export interface RosterGiven {
  readonly rules: ScreeningRules;
  readonly screening: ScreeningContext;
  readonly known: KnownVillages;
  /** Title of the record the list belongs to. */
  readonly title: string;
}

/** What the officer decided: another template (null: none holds), other columns. */
export interface RosterDecisions {
  readonly template?: string | null | undefined;
  readonly choices: ColumnChoices;
}

/** A table with headings, ready to be judged again and again as the officer decides. */
export interface OpenRoster {
  readonly layout: RosterLayout;
  /** The template that title, catalogue item and headings name. */
  readonly suggested: ListTemplate | undefined;
  readonly judge: (decisions: RosterDecisions) => { readonly verdicts: readonly ColumnVerdict[]; readonly content: RosterContent };
}

function judged(
  layout: RosterLayout,
  suggested: ListTemplate | undefined,
  given: RosterGiven,
  cleaner: CellCleaner,
  rosters: CompiledRosters,
): OpenRoster['judge'] {
  return ({ template, choices }) => {
    const chosen = template === undefined ? suggested : given.rules.rosters.lists.find(({ id }) => id === template);
    const verdicts = judgeColumns(layout, chosen, choices, rosters);
    return { verdicts, content: contentOf(layout, verdicts, chosen?.id ?? null, { known: given.known, cleaner, rosters }) };
  };
}

/** What a list that was taken in is made clean with when it is changed by hand. */
export const meansOf = ({ rules, screening, known }: RosterGiven): Means => ({
  known,
  cleaner: new CellCleaner(rules, screening),
  rosters: compiledRosters(rules),
});

/** Opens a table as a list of people; undefined when it has no headings of one. */
export function openRoster(table: RosterTable, given: RosterGiven): OpenRoster | undefined {
  const rosters = compiledRosters(given.rules);
  const layout = layOut(table, rosters);
  if (layout === undefined) return undefined;
  const suggested = namedTemplate(layout, { title: given.title, catalogueItem: given.screening.catalogueItem, sheet: table.name }, rosters);
  const cleaner = new CellCleaner(given.rules, given.screening);
  return { layout, suggested, judge: judged(layout, suggested, given, cleaner, rosters) };
}

import type { Place } from '../places';
import type { Detector, Finding, ScreeningContext, ScreeningRules } from '../types';
import type { Whitelist } from '../whitelist';
import { compiledRosters } from './compiled';
import { childFindings, rosterFindings } from './findings';
import type { Grid } from './grids';
import { judge } from './judge';
import { rosterOf } from './rosters';
import { templateOf } from './templates';

export interface RosterCheck {
  readonly rules: ScreeningRules;
  readonly context: ScreeningContext;
  readonly whitelist: Whitelist;
  readonly find: (id: string) => Detector | undefined;
}

const titlesOf = (places: readonly Place[]): readonly string[] =>
  places.flatMap(({ part, normal }) => (part.role === 'title' || part.role === 'first-line' ? [normal.text.trim()] : []));

/**
 * Judges the lists of people of a document column by column: by the template of the list (screening.json `lists`), else by the law.
 * Tables that are no lists of people say nothing.
 */
export function screenRosters(
  places: readonly Place[],
  grids: readonly Grid[],
  { rules, context, whitelist, find }: RosterCheck,
): readonly Finding[] {
  if (grids.length === 0) return [];
  const rosters = compiledRosters(rules);
  const hints = { titles: titlesOf(places), catalogueItem: context.catalogueItem };
  const isOwnContacts = ({ cells }: { readonly cells: readonly { readonly text: string }[] }): boolean =>
    cells.every(({ text }) => whitelist.holds('landline', text));
  return grids.flatMap((grid) => {
    const roster = rosterOf(grid, rosters);
    if (roster === undefined) return [];
    const template = roster.names === 'officers' ? undefined : templateOf(roster, hints, rosters);
    const verdict = judge(roster, template, { channel: context.channel, isOwnContacts }, rosters);
    return [...rosterFindings(verdict, rosters, find, context), ...childFindings(roster, find, context)];
  });
}

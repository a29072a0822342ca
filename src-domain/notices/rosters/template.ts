import type { CompiledRosters } from '../../screening/rosters/compiled';
import { namedIn } from '../../screening/rosters/templates';
import type { ListTemplate } from '../../screening/rosters/types';
import type { RosterLayout } from './layout';

/** Where a list is called by its name, besides its own headings. */
export interface TemplateHints {
  /** Title of the record. */
  readonly title: string;
  readonly catalogueItem: string | undefined;
  /** Name of the sheet. */
  readonly sheet: string;
}

/** The template of a list: by the title of its record, the catalogue item, its own title lines and sheet, else its headings. */
export function namedTemplate(
  { titles, headings }: RosterLayout,
  { title, catalogueItem, sheet }: TemplateHints,
  rosters: CompiledRosters,
): ListTemplate | undefined {
  const byItem = rosters.templates.find(({ template }) => catalogueItem !== undefined && template.items.includes(catalogueItem))?.template;
  const words = headings.map((parts) => parts.join('')).join(' ');
  const texts = [...titles].reverse();
  return byItem ?? [title, ...texts, sheet, words].map((text) => namedIn(text, rosters)).find((found) => found !== undefined);
}

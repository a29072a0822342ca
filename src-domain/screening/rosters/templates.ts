import type { CompiledRosters } from './compiled';
import type { Roster } from './rosters';
import type { ListTemplate } from './types';

/** The template a text names last: in 低保户危房改造名单 the list is of 危房改造. */
export function namedIn(text: string, rosters: CompiledRosters): ListTemplate | undefined {
  let found: { readonly template: ListTemplate; readonly end: number } | undefined;
  for (const { template, title } of rosters.templates) {
    for (const match of text.matchAll(title)) {
      const end = match.index + match[0].length;
      if (found === undefined || end > found.end) found = { template, end };
    }
  }
  return found?.template;
}

/** Words that name a list in its headings (危房等级, 月保障金额). */
const namedByHeadings = ({ columns }: Roster, rosters: CompiledRosters): ListTemplate | undefined =>
  namedIn(columns.map(({ heading }) => heading).join(' '), rosters);

export interface TitleHints {
  /** Titles of the document, the first one first. */
  readonly titles: readonly string[];
  readonly catalogueItem: string | undefined;
}

/** The first of `texts` that names a template. */
function firstNamed(texts: readonly string[], rosters: CompiledRosters): ListTemplate | undefined {
  for (const text of texts) {
    const template = namedIn(text, rosters);
    if (template !== undefined) return template;
  }
  return undefined;
}

/**
 * The template that holds for a list: the one its own title names, else that of the catalogue item, else the one a title of the
 * document names, else its headings.
 */
export function templateOf(roster: Roster, { titles, catalogueItem }: TitleHints, rosters: CompiledRosters): ListTemplate | undefined {
  const byItem = rosters.templates.find(({ template }) => catalogueItem !== undefined && template.items.includes(catalogueItem));
  return firstNamed(roster.title, rosters) ?? byItem?.template ?? firstNamed(titles, rosters) ?? namedByHeadings(roster, rosters);
}

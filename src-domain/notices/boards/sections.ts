/** One part of a board (板块) and the words by which a sheet is known to belong there. */
export interface BoardSection {
  readonly name: string;
  readonly words: readonly string[];
}

/** The parts of a township's board and of a village's (党务 村务 财务 惠农), in the order they are looked at on the wall. */
export interface BoardSections {
  readonly township: readonly BoardSection[];
  readonly village: readonly BoardSection[];
}

export const sectionsOf = (sections: BoardSections, village: string | null): readonly BoardSection[] =>
  village === null ? sections.township : sections.village;

/** The part a sheet belongs to by its title: the one whose longest word stands in it; blank when none does. */
export function sectionFor(sections: readonly BoardSection[], title: string): string {
  let found = { name: '', length: 0 };
  for (const { name, words } of sections)
    for (const word of words) if (title.includes(word) && word.length > found.length) found = { name, length: word.length };
  return found.name;
}

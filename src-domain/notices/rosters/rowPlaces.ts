import type { CleanColumn, Means } from './cleanColumns';
import type { RosterLayout } from './layout';
import { placeOf, type KnownVillages, type VillagePlace } from './villageOrder';

/** A line between the rows that names a village: 陡坡村. */
export const isVillageLine = (text: string, { known }: Means): boolean => {
  const { village } = placeOf(text, known);
  return (
    text.length <= 20 && village !== '' && (/(?:村|社区|居委会)$/u.test(village) || known.villages.some(({ name }) => name === village))
  );
};

const isGroupHeading = (heading: string): boolean => /组|队/u.test(heading) && !/村(?!民)/u.test(heading);

/** Places are few and rows many. */
function remembered(known: KnownVillages): (text: string) => VillagePlace {
  const found = new Map<string, VillagePlace>();
  return (text) => {
    const place = found.get(text) ?? placeOf(text, known);
    found.set(text, place);
    return place;
  };
}

/** The lines between the rows that name a village (陡坡村): whoever stands below without one lives there. */
function villageLines({ sections }: RosterLayout, means: Means): readonly { readonly village: string; readonly after: number }[] {
  return sections
    .filter(({ text }) => isVillageLine(text, means))
    .flatMap(({ text, after }) => {
      const [clean] = means.cleaner.column([text], { heading: '村', kind: 'village', showing: 'show' });
      return clean === undefined || clean.held ? [] : [{ village: placeOf(clean.text, means.known).village, after }];
    });
}

/** Where one row lives, by its own cells. */
export function placeOfRow(at: number, columns: readonly CleanColumn[], where: (text: string) => VillagePlace): VillagePlace {
  const found = { village: '', group: '' };
  for (const { verdict, cells } of columns) {
    const cell = cells[at];
    if (cell === undefined || cell.held || cell.text === '') continue;
    const isGroup = isGroupHeading(verdict.heading) && !/村|社区/u.test(cell.text);
    const place = isGroup ? { village: '', group: cell.text } : where(cell.text);
    if (found.village === '') found.village = place.village;
    if (found.group === '') found.group = place.group;
  }
  return found;
}

/** Where each row lives, from the cells that may hang, else from the line above it. */
export function placesOf(layout: RosterLayout, columns: readonly CleanColumn[], means: Means): readonly VillagePlace[] {
  const villages = columns.filter(({ verdict }) => verdict.kind === 'village');
  const lines = villageLines(layout, means);
  const where = remembered(means.known);
  return layout.data.map((_, at) => {
    const place = placeOfRow(at, villages, where);
    if (place.village !== '') return place;
    return { ...place, village: lines.filter(({ after }) => after <= at).at(-1)?.village ?? '' };
  });
}

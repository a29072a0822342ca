import { boardSections } from '../../../../src-bridge/resources/notices';
import type { MissingPromise } from '../../../../src-domain/catalogue/village/missing';
import { shouldComeDown, type OnWall, type WallState } from '../../../../src-domain/notices/boards/onBoard';
import { sectionFor, sectionsOf } from '../../../../src-domain/notices/boards/sections';
import { villageWall } from '../../../../src-domain/notices/boards/villageWall';
import { lastDayOf } from '../../../../src-domain/notices/posting';
import { codeOf } from '../../../../src-domain/notices/printed';
import { wallText as text } from '../../../strings/wall';
import type { Wall } from './useWall';

/** One thing that hangs: a sheet of ours, or an item the village registered itself. */
export interface PlanCard {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  /** Short code at the foot of the sheet, to hold the copy on the wall against; blank where there is none. */
  readonly code: string;
  /** Null for what the village registered: it stays until the next one. */
  readonly state: Pick<OnWall, 'state' | 'days'> | null;
}

export interface PlanSection {
  readonly name: string;
  readonly cards: readonly PlanCard[];
}

/** One board as its wall looks now. */
export interface BoardPlan {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly sections: readonly PlanSection[];
  /** What should come down. */
  readonly over: readonly PlanCard[];
  readonly missing: readonly MissingPromise[];
}

interface Placed extends PlanCard {
  readonly section: string;
}

const placed = ({ notice, state, days }: OnWall): Placed => ({
  id: notice.id,
  title: notice.title,
  when: text.when(notice.postedOn, lastDayOf(notice)),
  code: notice.sheet === null ? '' : codeOf(notice.sheet),
  state: { state, days },
  section: notice.section ?? '',
});

const isOver = ({ state }: PlanCard): boolean => state !== null && shouldComeDown(state);

/** Every part of the board, empty ones too; what belongs to none stands last. */
function bySection(names: readonly string[], cards: readonly Placed[]): readonly PlanSection[] {
  const rest = cards.filter(({ section }) => !names.includes(section));
  const parts = names.map((name) => ({ name, cards: cards.filter(({ section }) => section === name) }));
  return rest.length === 0 ? parts : [...parts, { name: text.noSection, cards: rest }];
}

function villageCards(
  wall: Wall,
  village: string | null,
): { readonly cards: readonly Placed[]; readonly missing: readonly MissingPromise[] } {
  const known = wall.villages.find(({ id }) => id === village);
  if (wall.township === null || known === undefined) return { cards: [], missing: [] };
  const { items, missing } = villageWall(wall.township, known);
  const cards = items.map(({ promise: { item }, posting }): Placed => ({
    id: posting.id,
    title: item.level2,
    when: text.registered(posting.on),
    code: '',
    state: null,
    section: sectionFor(boardSections.village, item.level2),
  }));
  return { cards, missing };
}

/** Places that are no board of the list, as one more wall. */
const elsewhereId = 'elsewhere';

/** The walls in the order of the list, the places outside it last. */
export function planOf(wall: Wall): readonly BoardPlan[] {
  const boards = wall.standings.map(({ board, wall: on }): BoardPlan => {
    const own = villageCards(wall, board.village);
    const cards = [...on.map(placed), ...own.cards];
    const names = sectionsOf(boardSections, board.village).map(({ name }) => name);
    const { id, name, place } = board;
    return { id, name, place, sections: bySection(names, cards), over: cards.filter(isOver), missing: own.missing };
  });
  if (wall.elsewhere.length === 0) return boards;
  const cards = wall.elsewhere.map((each): Placed => ({ ...placed(each), section: each.notice.place }));
  const names = [...new Set(cards.map(({ section }) => section))];
  const rest = {
    id: elsewhereId,
    name: text.elsewhere,
    place: '',
    sections: bySection(names, cards),
    over: cards.filter(isOver),
    missing: [],
  };
  return [...boards, rest];
}

/** Words for a sheet's standing, short enough for a card. */
export const shortState = (state: WallState, days: number): string => text.short(state, days);

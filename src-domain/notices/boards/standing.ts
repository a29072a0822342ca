import type { MissingVillage } from '../../catalogue/village/missing';
import type { CalendarDate } from '../../kernel/calendarDate';
import type { PostedNotice } from '../types';
import { onWall, shouldComeDown, type MatterOf, type OnWall } from './onBoard';
import type { Board } from './types';

/** One board as it stands today. */
export interface BoardStanding {
  readonly board: Board;
  /** What should come down first. */
  readonly wall: readonly OnWall[];
  readonly over: number;
  /** Periods of 村务公开 its village has not published, by its own catalogue; null for a board of the unit. */
  readonly missing: number | null;
}

export interface WallDay {
  readonly today: CalendarDate;
  readonly matterOf: MatterOf;
  /** `missingThrough` of the village catalogue, up to today. */
  readonly missing: readonly MissingVillage[];
}

const missingOf = (missing: readonly MissingVillage[], village: string): number =>
  missing.find((each) => each.village.id === village)?.missing.reduce((sum, { periods }) => sum + periods.length, 0) ?? 0;

function standingOf(board: Board, here: readonly PostedNotice[], { today, matterOf, missing }: WallDay): BoardStanding {
  const wall = onWall(here, matterOf, today);
  const over = wall.filter(shouldComeDown).length;
  return { board, wall, over, missing: board.village === null ? null : missingOf(missing, board.village) };
}

/** Every board that is in use, those of the unit first, in the order given. */
export function boardStandings(boards: readonly Board[], notices: readonly PostedNotice[], day: WallDay): readonly BoardStanding[] {
  const byBoard = new Map<string, PostedNotice[]>();
  for (const notice of notices) if (notice.board !== null) byBoard.set(notice.board, [...(byBoard.get(notice.board) ?? []), notice]);
  const open = boards.filter(({ closedOn }) => closedOn === null);
  return [...open.filter(({ village }) => village === null), ...open.filter(({ village }) => village !== null)].map((board) =>
    standingOf(board, byBoard.get(board.id) ?? [], day),
  );
}

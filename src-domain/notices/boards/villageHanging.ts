import type { Village } from '../../catalogue/village/villages';
import { isOpen } from './book';
import type { Board } from './types';

export interface MatchedSheet<Sheet> {
  readonly sheet: Sheet;
  readonly board: Board;
}

export interface VillageHanging<Sheet> {
  readonly matched: readonly MatchedSheet<Sheet>[];
  /** Sheets whose village has no board in use, or is not in the list. */
  readonly left: readonly Sheet[];
}

/** Each village's sheet to the first board in use of that village, by its present or a former name. */
export function matchVillages<Sheet extends { readonly village: string | null }>(
  sheets: readonly Sheet[],
  boards: readonly Board[],
  villages: readonly Village[],
): VillageHanging<Sheet> {
  const ids = new Map(villages.flatMap(({ id, formerNames }) => formerNames.map((name) => [name, id] as const)));
  for (const { id, name } of villages) ids.set(name, id);
  const byVillage = new Map<string, Board>();
  for (const board of boards)
    if (isOpen(board) && board.village !== null && !byVillage.has(board.village)) byVillage.set(board.village, board);
  const boardOf = ({ village }: Sheet) => byVillage.get(ids.get(village ?? '') ?? '');
  return {
    matched: sheets.flatMap((sheet) => {
      const board = boardOf(sheet);
      return board === undefined ? [] : [{ sheet, board }];
    }),
    left: sheets.filter((sheet) => boardOf(sheet) === undefined),
  };
}

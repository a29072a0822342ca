import { lookedAfterOn, type Village } from '../../catalogue/village/villages';
import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import type { Board } from './types';

/** What somebody typed about a board. */
export interface BoardWords {
  readonly name: string;
  readonly place: string;
}

export type NameTrouble = 'name-missing' | 'name-taken';

export const isOpen = ({ closedOn }: Board): boolean => closedOn === null;

/** Names of closed boards may be given again. */
function nameOf(boards: readonly Board[], id: string, typed: string): Result<string, NameTrouble> {
  const name = typed.trim();
  if (name === '') return fail('name-missing');
  return boards.some((each) => each.id !== id && isOpen(each) && each.name === name) ? fail('name-taken') : ok(name);
}

const freshBoard = (id: string, village: string | null, { name, place }: BoardWords): Board => ({
  id,
  name,
  formerNames: [],
  village,
  place: place.trim(),
  closedOn: null,
  closedWhy: '',
});

/** A board that was not in the list; `village` is null for one of the unit. */
export function addBoard(
  boards: readonly Board[],
  { id, village, ...words }: BoardWords & Pick<Board, 'id' | 'village'>,
): Result<Board, NameTrouble> {
  const name = nameOf(boards, id, words.name);
  return name.ok ? ok(freshBoard(id, village, { ...words, name: name.value })) : name;
}

/** What is kept of a board goes on under its new name. */
export function renameBoard(boards: readonly Board[], board: Board, words: BoardWords): Result<Board, NameTrouble> {
  const name = nameOf(boards, board.id, words.name);
  if (!name.ok) return name;
  const formerNames = name.value === board.name ? board.formerNames : [...board.formerNames, board.name];
  return ok({ ...board, name: name.value, formerNames, place: words.place.trim() });
}

/** A board is closed with a reason, and not while sheets hang there: they would never be asked for again. */
export function closeBoard(
  board: Board,
  { on, why, hanging }: { readonly on: CalendarDate; readonly why: string; readonly hanging: number },
): Result<Board, 'reason-missing' | 'sheets-hang'> {
  if (hanging > 0) return fail('sheets-hang');
  return why.trim() === '' ? fail('reason-missing') : ok({ ...board, closedOn: on, closedWhy: why.trim() });
}

/** Villages that are looked after and have no board in use. */
export const villagesWithoutBoard = (boards: readonly Board[], villages: readonly Village[], today: CalendarDate): readonly Village[] => {
  const served = new Set(boards.filter(isOpen).map(({ village }) => village));
  return villages.filter((village) => lookedAfterOn(village, today) && !served.has(village.id));
};

/** One board for each village that has none. `named` gives its name; a name that is taken gets a number behind. */
export function boardsForVillages(
  boards: readonly Board[],
  villages: readonly Village[],
  named: (village: Village) => string,
): readonly Board[] {
  const made: Board[] = [];
  for (const village of villages) {
    const taken = new Set([...boards, ...made].filter(isOpen).map(({ name }) => name));
    made.push(freshBoard(freeId(boards, village.id), village.id, { name: freeName(named(village), taken), place: '' }));
  }
  return made;
}

/** The village's id stands in it; boards closed before keep theirs. */
function freeId(boards: readonly Board[], village: string): string {
  const known = new Set(boards.map(({ id }) => id));
  for (let nth = 1; ; nth += 1) {
    const id = nth === 1 ? `village-${village}` : `village-${village}-${String(nth)}`;
    if (!known.has(id)) return id;
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth += 1) {
    const tried = nth === 1 ? name : `${name}${String(nth)}`;
    if (!taken.has(tried)) return tried;
  }
}

import { papersText as text } from '../../strings/review';

/** A name under which nothing was made yet: the name itself, else with the first number that is free. */
export function freeName(name: string, ending: string, made: readonly string[]): string {
  const taken = new Set(made);
  let free = name;
  for (let copy = 2; taken.has(`${free}${ending}`); copy += 1) free = text.copyOf(name, copy);
  return free;
}

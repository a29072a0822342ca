const none: readonly number[] = [];

/** Which entries have what: lists of places by a key. */
export class Places<Key> {
  private readonly lists = new Map<Key, number[]>();

  add(key: Key, place: number): void {
    const list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, [place]);
    // What comes twice in one entry was put in last just now.
    else if (list[list.length - 1] !== place) list.push(place);
  }

  remove(key: Key, place: number): void {
    const list = this.lists.get(key);
    const at = list?.lastIndexOf(place) ?? -1;
    if (list === undefined || at < 0) return;
    const last = list.pop();
    if (last !== undefined && at < list.length) list[at] = last;
    if (list.length === 0) this.lists.delete(key);
  }

  with(key: Key): readonly number[] {
    return this.lists.get(key) ?? none;
  }

  forEach(look: (key: Key, places: readonly number[]) => void): void {
    for (const [key, places] of this.lists) look(key, places);
  }
}

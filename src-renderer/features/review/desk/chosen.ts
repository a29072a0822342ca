/**
 * The finding that is looked at, and from where it was chosen: from the list the panes go to its place, from the text the list goes to
 * its line; with the keys the list keeps the focus. A new object each time, so that choosing it again goes there again.
 */
export interface Chosen {
  readonly key: string;
  readonly from: 'list' | 'text' | 'keys';
}

/** Brings a mark of a pane into sight; chosen from the list, the keyboard goes there too. */
export function scrollToMark(id: string, { from }: Chosen): void {
  const mark = from === 'text' ? null : document.getElementById(id);
  mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (from === 'list') mark?.focus({ preventScroll: true });
}

/** Brings the line of a finding into sight. */
export function scrollToLine({ key, from }: Chosen): void {
  const line = document.getElementById(`finding-${key}`);
  line?.scrollIntoView({ block: 'nearest' });
  if (from !== 'list') line?.focus({ preventScroll: true });
}

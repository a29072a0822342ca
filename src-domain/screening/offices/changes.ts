import type { CalendarDate } from '../../kernel/calendarDate';
import type { OfficeHolder, OfficeTable } from './types';

/** What another list changes. Whoever gets another post is one removed and one added. */
export interface OfficeChanges {
  readonly added: readonly OfficeHolder[];
  readonly removed: readonly OfficeHolder[];
  /** The same post of the same person, with another place or other days. */
  readonly changed: readonly { readonly before: OfficeHolder; readonly after: OfficeHolder }[];
}

const isSame = (one: OfficeHolder, other: OfficeHolder): boolean =>
  isSamePost(one, other) && one.order === other.order && one.validFrom === other.validFrom && one.validTo === other.validTo;

const isSamePost = (one: OfficeHolder, other: OfficeHolder): boolean => one.name === other.name && one.post === other.post;

export function officeChanges(before: readonly OfficeHolder[], after: readonly OfficeHolder[]): OfficeChanges {
  const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
  const come = after.filter((one) => !before.some((other) => isSame(one, other)));
  const pairs = come.flatMap((one) => {
    const earlier = gone.filter((other) => isSamePost(one, other));
    // Of somebody who came back to a post the terms go one by one.
    const match = earlier[come.filter((other) => isSamePost(one, other)).indexOf(one)];
    return match === undefined ? [] : [{ before: match, after: one }];
  });
  return {
    added: come.filter((one) => !pairs.some((pair) => pair.after === one)),
    removed: gone.filter((one) => !pairs.some((pair) => pair.before === one)),
    changed: pairs,
  };
}

export type IssueTrouble = 'after-today' | 'older';

/** Whether a list of this day may take the place of the one in force; of the same day it may be a correction. */
export function issueTrouble(issuedOn: CalendarDate, inForce: OfficeTable | null, today: CalendarDate): IssueTrouble | null {
  if (issuedOn > today) return 'after-today';
  return inForce !== null && issuedOn < inForce.issuedOn ? 'older' : null;
}

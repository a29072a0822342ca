import type { Channel } from '../channel';

/** What cells hold, told by their look when a heading is missing or wrong. */
export type ContentLook = 'identity' | 'disability-cert' | 'account' | 'mobile' | 'name' | 'address' | 'health' | 'ethnicity' | 'family';

/** A kind of column in lists of people, told by its heading or by what its cells hold. */
export interface ColumnKind {
  readonly id: string;
  readonly label: string;
  /** ECMAScript, run on the heading without blanks and signs. The first kind in the order of the data wins. */
  readonly heading: string;
  readonly look?: ContentLook | undefined;
  /** In any list of people, with or without a template: not to be shown, by this law. */
  readonly never?: string | undefined;
  /** Stands in every list and says nothing about a person: serial number, remarks, period. */
  readonly neutral?: boolean | undefined;
  /** Taken together such columns single a person out. */
  readonly quasi?: 'place' | 'trait' | undefined;
}

/** What a kind of list may show: screening.json `lists`. */
export interface ListTemplate {
  readonly id: string;
  readonly list: string;
  /** As printed, for people. */
  readonly show: readonly string[];
  readonly never: readonly string[];
  /** Ids of column kinds. */
  readonly showKinds: readonly string[];
  readonly neverKinds: readonly string[];
  /** Catalogue items under which such lists are published. */
  readonly items: readonly string[];
  /** ECMAScript: words of a title that name this list. */
  readonly title: string;
  /** Channels on which no person may be listed, and what may stand there instead. */
  readonly sumsOnly?: { readonly channels: readonly Channel[]; readonly instead: string } | undefined;
  readonly basis: string;
}

/** How lists of people are recognised and judged. */
export interface RosterRules {
  /** Traditional signs of headings and, sign by sign, the simplified ones; all of the basic plane. */
  readonly traditional: { readonly signs: string; readonly simplified: string };
  readonly columns: readonly ColumnKind[];
  readonly lists: readonly ListTemplate[];
  /** ECMAScript: titles of lists of people (名单, 花名册). */
  readonly listTitle: string;
  /** ECMAScript: titles under which origin and birth are shown by right (任前公示). */
  readonly appointmentTitle: string;
  /** ECMAScript: first words of a row of sums. */
  readonly totalRow: string;
  /** Ids of column kinds that head the name of a person on the list, and of an officer who answers for it. */
  readonly nameKinds: readonly string[];
  readonly officerKinds: readonly string[];
  /** Ids of column kinds that may stand in a list of appointments. */
  readonly appointmentKinds: readonly string[];
}

/** How a person's name is told in running text. */
export interface PersonRules {
  /** Surnames of one character, one after another. */
  readonly surnames: string;
  readonly compoundSurnames: readonly string[];
  /** Words of two characters that begin like a name and are none (高度, 方便, 于是). */
  readonly notNames: readonly string[];
}

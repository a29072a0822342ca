import type { CalendarDate } from '../kernel/calendarDate';
import type { Channel } from './channel';
import type { OfficeTable } from './offices/types';
import type { PersonRules, RosterRules } from './rosters/types';

export type { Channel } from './channel';

/** What kind of place a text stands in; detectors ask for it. A first line is also a title, a footer also a header. */
export type PartRole = 'body' | 'title' | 'header' | 'footer' | 'table' | 'first-line';

/**
 * Why a text that the file holds is not on the page that a reader sees; `insertion` is seen, but carries who wrote it and when.
 * `cached-data`: values of a pivot table or an outside workbook. `markup`: scripts and remarks of a web page.
 * `property`: what a program keeps beside the text (properties, names of controls, building blocks); ordinary, so only read.
 */
export type HiddenCode =
  | 'comment'
  | 'deletion'
  | 'insertion'
  | 'hidden-text'
  | 'alternative-text'
  | 'field-code'
  | 'custom-data'
  | 'embedded-file'
  | 'hidden-sheet'
  | 'hidden-row'
  | 'hidden-column'
  | 'cell-note'
  | 'defined-name'
  | 'cached-data'
  | 'external-link'
  | 'annotation'
  | 'attachment'
  | 'covered-text'
  | 'speaker-note'
  | 'hidden-slide'
  | 'markup'
  | 'property';

/** A cell of a list: `table` is the place of the table or the sheet (正文表格1, 工作表“名单”), row and column count from 1. */
export interface TableCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** A column of a list, named as in the cells of its parts. */
export interface TableColumn {
  readonly table: string;
  readonly column: number;
}

/** One stretch of text that a document holds, visible or not. */
export interface TextPart {
  /** Place in Chinese, unique within a document: 正文第2段, 正文表格1第3行第2列, 页眉1第1段, 文件属性·作者. */
  readonly where: string;
  readonly role: PartRole;
  readonly text: string;
  /** Texts that stand before it on paper though not in the same part: column heading, cell to the left. */
  readonly before?: readonly string[];
  /** The text is the author, company or the like in the file's properties: always reported as metadata. */
  readonly metadata?: true;
  /** Not on the page that a reader sees. */
  readonly hidden?: HiddenCode;
  /** Read from a picture: letters may be wrong. */
  readonly recognised?: true;
  readonly cell?: TableCell;
}

export type Severity = 'block' | 'hold' | 'mask' | 'warn';

/** One place that needs a look. Holds no raw personal value: only where it is, a keyed digest and the masked form. */
export interface Finding {
  /** Stable over re-reading the same bytes: detector, place, offset and digest. */
  readonly key: string;
  /** Keyed digest of the compacted value: equal values of one data folder have equal digests. */
  readonly digest: string;
  readonly detector: string;
  readonly label: string;
  readonly severity: Severity;
  readonly where: string;
  /** UTF-16 units in the text of the part `where`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What may be shown and what masking writes instead. Generic words (秘密★, 截止) stand as they are. */
  readonly masked: string;
  /** Wording rules only: the right form. `note` says why, `rule` names the rule (T12). */
  readonly suggestion?: string;
  readonly rule?: string;
  readonly note?: string;
  /**
   * Findings on a whole column of a list (`roster-column`, `roster-extra`): the column to remove, as in `TextPart.cell`. `where` is
   * `<table>第n列`, `masked` is '', `start` and `end` are 0, `note` says which list template and which law, `suggestion` what to do,
   * `rule` is the template (L01). Absent when the column stands in a plain text and nothing can be removed there.
   */
  readonly column?: TableColumn;
}

/** Why a piece of a file was not read; it can then never be approved. */
export type UnreadCode =
  | 'comment'
  | 'tracked-change'
  | 'text-box'
  | 'hidden-text'
  | 'picture'
  | 'alternative-text'
  | 'chart'
  | 'diagram'
  | 'embedded-object'
  | 'imported-chunk'
  | 'glossary'
  | 'macro'
  | 'custom-xml'
  | 'signature'
  | 'unknown-part'
  | 'unknown-text';

export interface UnreadPart {
  /** Chinese name of the part: 批注, 文本框, 图片 … */
  readonly part: string;
  readonly why: UnreadCode;
}

export type Verdict = 'clean' | 'warn' | 'mask' | 'hold' | 'block' | 'unreadable';

export interface ScreeningReport {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadPart[];
}

/** What a reader made of a file, for screening. */
export interface Extraction {
  readonly parts: readonly TextPart[];
  readonly unread: readonly UnreadPart[];
  /** Places of pictures and scanned pages, whether their letters were recognised or not: a person must look at them. */
  readonly pictures?: readonly string[];
}

/** What a check needs to know from outside: the day, the office's own published contacts, where the text will appear. */
export interface ScreeningContext {
  readonly asOf: CalendarDate;
  /** Registered office telephones, mailboxes and the like, as people write them. */
  readonly whitelist: readonly string[];
  readonly channel: Channel;
  /** Keyed digest of a value (the host's key), so that a raw value never leaves the check. */
  readonly digest: (value: string) => string;
  /** Catalogue item that the document is to be published under (Z11, V13): decides which list template holds. */
  readonly catalogueItem?: string | undefined;
  /** The county's dated table of offices and leaders; without it names and posts are not checked. */
  readonly offices?: OfficeTable | undefined;
}

export type Requirement =
  'checksum' | 'checksum-wrong' | 'checksum-or-letter-or-keyword' | 'real-date' | 'area-prefix' | 'ends-000' | 'keyword' | 'age-under-14';

export interface MaskForm {
  readonly id: string;
  readonly label: string;
  readonly example?: string | undefined;
  readonly default?: boolean | undefined;
  readonly channel?: Channel | undefined;
}

export interface Detector {
  readonly id: string;
  readonly label: string;
  readonly kind: 'marking' | 'identifier' | 'contact' | 'category' | 'wording' | 'structure';
  readonly severity: Severity;
  /** ECMAScript, flags gmu, run on the NFKC text. */
  readonly patterns: readonly string[];
  readonly checksum: 'GB11643' | 'GB32100' | 'Luhn' | null;
  readonly require: readonly Requirement[];
  readonly keywords: readonly string[];
  readonly where: readonly ('any' | 'body' | 'title' | 'header' | 'table' | 'first-line')[];
  readonly masks: readonly MaskForm[];
  readonly whitelistable: boolean;
  /** Only for these channels; absent: for all. */
  readonly channels?: readonly Channel[] | undefined;
}

export interface WordingRule {
  readonly id: string;
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
  readonly pattern: string;
  readonly kind: 'replace' | 'check';
  /** Only from this day on. */
  readonly since?: string | undefined;
  /** Only when the document also holds this pattern. */
  readonly together?: string | undefined;
}

/** The whole of `resources/screening.json` that checking needs. */
export interface ScreeningRules {
  readonly areaPrefixes: readonly string[];
  readonly precedence: readonly string[];
  readonly detectors: readonly Detector[];
  readonly wording: readonly WordingRule[];
  /** Checks of numbers and names: C01 (合计与各项之和不符) … */
  readonly checks: readonly { readonly id: string; readonly text: string }[];
  readonly rosters: RosterRules;
  readonly persons: PersonRules;
}

import { z } from 'zod';
import { documentExtensions } from '../../src-domain/screening/formats';
import { base64, calendarDate, nothing, outcome, sha256 } from './common';

const severity = z.enum(['block', 'hold', 'mask', 'warn']);

const finding = z.object({
  key: z.string().min(1),
  digest: z.string(),
  detector: z.string().min(1),
  label: z.string(),
  severity,
  where: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  masked: z.string(),
  suggestion: z.string().exactOptional(),
  /** Wording rules: the rule's id and why it asks for the change. */
  rule: z.string().exactOptional(),
  note: z.string().exactOptional(),
  /** Findings on a whole column of a list: the column to remove. */
  column: z.object({ table: z.string(), column: z.int().min(1) }).exactOptional(),
});

const unreadCode = z.enum([
  'comment',
  'tracked-change',
  'text-box',
  'hidden-text',
  'picture',
  'alternative-text',
  'chart',
  'diagram',
  'embedded-object',
  'imported-chunk',
  'glossary',
  'macro',
  'custom-xml',
  'signature',
  'unknown-part',
  'unknown-text',
]);

const screeningReport = z.object({
  verdict: z.enum(['clean', 'warn', 'mask', 'hold', 'block', 'unreadable']),
  findings: z.array(finding),
  unread: z.array(z.object({ part: z.string(), why: unreadCode })),
});

const hiddenCode = z.enum([
  'comment',
  'deletion',
  'insertion',
  'hidden-text',
  'alternative-text',
  'field-code',
  'custom-data',
  'embedded-file',
  'hidden-sheet',
  'hidden-row',
  'hidden-column',
  'cell-note',
  'defined-name',
  'cached-data',
  'external-link',
  'annotation',
  'attachment',
  'covered-text',
  'speaker-note',
  'hidden-slide',
  'markup',
  'property',
]);

const tableCell = z.object({ table: z.string(), row: z.int().min(1), column: z.int().min(1) });

const textPart = z.object({
  where: z.string(),
  role: z.enum(['body', 'title', 'header', 'footer', 'table', 'first-line']),
  text: z.string(),
  metadata: z.literal(true).exactOptional(),
  hidden: hiddenCode.exactOptional(),
  recognised: z.literal(true).exactOptional(),
  cell: tableCell.exactOptional(),
});

const format = z.enum(['docx', 'xlsx', 'pptx', 'txt', 'csv', 'html', 'pdf', 'ofd', 'doc', 'xls', 'image']);
const extension = z.enum(documentExtensions);

/** What was read in a file and what was found there. `parts` is the text as a reader sees it: it stays in the page's memory only. */
const examined = z.object({
  sha256,
  size: z.int().min(1),
  format,
  extension,
  report: screeningReport,
  parts: z.array(textPart),
});

const officeHolder = z.object({
  name: z.string().min(1).max(20),
  post: z.string().min(1).max(40),
  order: z.int().min(1),
  validFrom: calendarDate,
  validTo: calendarDate.nullable(),
});

/**
 * `asOf` judges ages and dates; `whitelist` holds the unit's own office numbers; `catalogueItem` decides which list template holds;
 * `offices` is the county's dated table of leaders, without which names and posts are not checked.
 */
export const screeningContext = z.object({
  asOf: calendarDate,
  whitelist: z.array(z.string().max(40)).max(200),
  channel: z.enum(['website', 'board']),
  catalogueItem: z.string().max(20).exactOptional(),
  offices: z.object({ issuedOn: calendarDate, holders: z.array(officeHolder).max(500) }).exactOptional(),
});

const intakeId = z.string().regex(/^[0-9a-f-]{36}$/);
const readTrouble = ['later-format', 'not-the-format', 'old-excel', 'encrypted', 'empty', 'too-large', 'damaged', 'cannot-check'] as const;
const stored = z.object({ sha256, size: z.int().min(1) });

/**
 * A new file lives in a worker's memory only. It is kept (vault) when it was examined, nothing in it is marked as classified and the
 * officer has answered the first question with no; else dropped without a trace.
 */
export const intakeCalls = {
  intakeBegin: {
    args: z.object({ name: z.string().min(1).max(255), size: z.int().min(0) }),
    reply: outcome(z.object({ intakeId }), ['later-format', 'empty', 'too-large', 'busy']),
  },
  intakeChunk: {
    args: z.object({ intakeId, offset: z.int().min(0), base64 }),
    reply: outcome(z.object({ received: z.int() }), ['unknown-intake', 'out-of-order', 'too-large']),
  },
  /** `parts: 'ends'` leaves out the middle of the text: of many files only what names and dates them crosses into the page. */
  intakeExamine: {
    args: z.object({ intakeId, context: screeningContext, parts: z.literal('ends').exactOptional() }),
    reply: outcome(examined, ['unknown-intake', 'incomplete', ...readTrouble]),
  },
  intakeKeep: {
    args: z.object({ intakeId, firstAnswer: z.literal('no-marking') }),
    reply: outcome(stored, ['unknown-intake', 'not-examined', 'classified', 'disk-full', 'read-only']),
  },
  /** How far an examination under way has come, pages of all pages; nought of nought when nothing is known. */
  intakeProgress: { args: z.object({ intakeId }), reply: z.object({ done: z.int().min(0), of: z.int().min(0) }) },
  /** Ends the examination under way at once; that one answers `cannot-check`. */
  intakeDrop: { args: z.object({ intakeId }), reply: nothing },
  /** Reads a stored version again, for showing and for proving that the bytes are still those that were screened. */
  vaultExamine: {
    args: z.object({ sha256, extension, context: screeningContext }),
    reply: outcome(examined, ['not-found', 'bytes-changed', ...readTrouble]),
  },
  /** Makes a new version with the named findings masked and the named columns taken out, and proves it by reading the result again. The original stays. */
  vaultMask: {
    args: z.object({
      sha256,
      extension,
      findings: z.array(z.string().min(1)).max(5000),
      /** Columns that are taken out of their sheet or table with all they hold. */
      columns: z
        .array(z.object({ table: z.string(), column: z.int().min(1) }))
        .max(200)
        .exactOptional(),
      context: screeningContext,
    }),
    reply: outcome(examined, [
      'not-found',
      'bytes-changed',
      'still-there',
      'unknown-finding',
      'cannot-mask',
      'disk-full',
      'read-only',
      ...readTrouble,
    ]),
  },
} as const;

export type Examined = z.infer<typeof examined>;
export type ScreeningContextArgs = z.infer<typeof screeningContext>;

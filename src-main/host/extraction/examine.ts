import { createHash, createHmac } from 'node:crypto';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { screenDocument } from '../../../src-domain/screening/screen';
import type {
  Channel,
  DocumentFormat,
  ScreeningContext,
  ScreeningReport,
  ScreeningRules,
  TextPart,
} from '../../../src-domain/screening/types';
import { readDocx, type SourcedDocument } from './docx';
import { limits } from './limits';
import { decodePlainText, plainTextParts } from './plainText';
import { refuseOtherText, sniff } from './sniff';
import { ReadTroubleError, refuse, type ReadTrouble } from './trouble';

/** What a check needs; plain data, so that it can be sent to a worker. */
export interface ExamineContext {
  readonly asOf: CalendarDate;
  readonly whitelist: readonly string[];
  readonly channel: Channel;
  /** Key of the data folder: findings of equal values are equal within it and say nothing outside it. */
  readonly digestKey: Uint8Array;
  readonly rules: ScreeningRules;
}

export interface Examination {
  readonly sha256: string;
  readonly size: number;
  readonly format: DocumentFormat;
  readonly extension: DocumentFormat;
  readonly report: ScreeningReport;
  /** The text as read, for showing in the page; never written anywhere. */
  readonly parts: readonly TextPart[];
}

const screeningContext = ({ asOf, whitelist, channel, digestKey }: ExamineContext): ScreeningContext => ({
  asOf,
  whitelist,
  channel,
  digest: (value) => createHmac('sha256', digestKey).update(value).digest('hex').slice(0, 32),
});

/** Reads a document with the sources of its text. Throws ReadTroubleError. */
export async function readDocument(bytes: Uint8Array, name: string): Promise<SourcedDocument & { readonly format: DocumentFormat }> {
  if (bytes.length > limits.fileBytes) refuse('too-large');
  if (sniff(bytes) === 'package') return { ...(await readDocx(bytes)), format: 'docx' };
  const { text } = decodePlainText(bytes);
  refuseOtherText(text, name);
  return { parts: plainTextParts(text), unread: [], format: 'txt' };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Screens what was read. */
export function examinationOf(
  bytes: Uint8Array,
  document: SourcedDocument & { readonly format: DocumentFormat },
  context: ExamineContext,
): Examination {
  const parts = document.parts.map((sourced) => sourced.part);
  const report = screenDocument({ parts, unread: document.unread }, context.rules, screeningContext(context));
  return { sha256: sha256(bytes), size: bytes.length, format: document.format, extension: document.format, report, parts };
}

/** Turns the depth of a parser into a value. Whatever we did not foresee means: this file cannot be checked. */
export async function guarded<Value, Code>(work: () => Promise<Result<Value, Code>>): Promise<Result<Value, Code | ReadTrouble>> {
  try {
    return await work();
  } catch (error) {
    return fail(error instanceof ReadTroubleError ? error.code : 'cannot-check');
  }
}

/** Reads and screens a file in this thread. `name` decides nothing but whether a plain text may be one (.txt). */
export const examineBytes = (bytes: Uint8Array, name: string, context: ExamineContext): Promise<Result<Examination, ReadTrouble>> =>
  guarded(async () => ok(examinationOf(bytes, await readDocument(bytes, name), context)));

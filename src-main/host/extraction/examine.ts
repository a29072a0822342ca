import { createHash, createHmac } from 'node:crypto';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { DocumentExtension, DocumentFormat } from '../../../src-domain/screening/formats';
import { screenDocument } from '../../../src-domain/screening/screen';
import type { Channel, ScreeningContext, ScreeningReport, ScreeningRules, TextPart } from '../../../src-domain/screening/types';
import { fileToRead, type FileToRead, type ReadInside, type Tell } from './fileToRead';
import { extensionFor, formatOf } from './formatOf';
import { limits } from './limits';
import type { SourcedDocument } from './pieces';
import { readers } from './readers';
import { ReadTroubleError, refuse, type ReadTrouble } from './trouble';

/** What a check needs; plain data, so that it can be sent to a worker. */
export interface ExamineContext {
  readonly asOf: CalendarDate;
  readonly whitelist: readonly string[];
  readonly channel: Channel;
  readonly catalogueItem?: ScreeningContext['catalogueItem'];
  readonly offices?: ScreeningContext['offices'];
  /** Key of the data folder: findings of equal values are equal within it and say nothing outside it. */
  readonly digestKey: Uint8Array;
  readonly rules: ScreeningRules;
}

export interface Examination {
  readonly sha256: string;
  readonly size: number;
  readonly format: DocumentFormat;
  readonly extension: DocumentExtension;
  readonly report: ScreeningReport;
  /** The text as read, for showing in the page; never written anywhere. */
  readonly parts: readonly TextPart[];
}

const screeningContext = ({ asOf, whitelist, channel, catalogueItem, offices, digestKey }: ExamineContext): ScreeningContext => ({
  asOf,
  whitelist,
  channel,
  catalogueItem,
  offices,
  digest: (value) => createHmac('sha256', digestKey).update(value).digest('hex').slice(0, 32),
});

/** What was read, and in which format. */
export interface ReadDocument extends SourcedDocument {
  readonly format: DocumentFormat;
  readonly extension: DocumentExtension;
}

/** Reads what stands inside a file, and what stands inside that, as deep as the limits go and never more files than they say. */
function readerInside(tell: Tell, depth = 1, left: { files: number } = { files: limits.insideFiles }): ReadInside {
  return async (bytes, name) => {
    if (depth > limits.insideDepth || left.files === 0) return undefined;
    left.files -= 1;
    try {
      return await readWith({ ...fileToRead(bytes, name, tell), inside: readerInside(tell, depth + 1, left) });
    } catch (error) {
      if (error instanceof ReadTroubleError) return undefined;
      throw error;
    }
  };
}

async function readWith(file: FileToRead): Promise<ReadDocument> {
  if (file.bytes.length > limits.fileBytes) refuse('too-large');
  const format = await formatOf(file);
  const read = readers[format] ?? refuse('later-format');
  return { ...(await read(file)), format, extension: extensionFor(format, file) };
}

/** Reads a document with the sources of its text, and what is embedded in it. Throws ReadTroubleError. */
export const readDocument = (file: FileToRead): Promise<ReadDocument> => readWith({ ...file, inside: readerInside(file.tell) });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Screens what was read. */
export function examinationOf(bytes: Uint8Array, document: ReadDocument, context: ExamineContext): Examination {
  const { unread, pictures = [], format, extension } = document;
  const parts = document.parts.map((sourced) => sourced.part);
  const report = screenDocument({ parts, unread, pictures }, context.rules, screeningContext(context));
  return { sha256: sha256(bytes), size: bytes.length, format, extension, report, parts };
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
export const examineBytes = (
  bytes: Uint8Array,
  name: string,
  context: ExamineContext,
  tell?: Tell,
): Promise<Result<Examination, ReadTrouble>> =>
  guarded(async () => ok(examinationOf(bytes, await readDocument(fileToRead(bytes, name, tell)), context)));

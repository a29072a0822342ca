import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { isClassified } from '../../../src-domain/screening/screen';
import { examineBytes, type Examination, type ExamineContext } from './examine';
import type { Tell } from './fileToRead';
import { limits } from './limits';
import type { TableColumn } from '../../../src-domain/screening/types';
import { maskDocument, type MaskedDocument, type MaskTrouble } from './mask';
import type { ReadTrouble } from './trouble';

export type BeginTrouble = 'later-format' | 'empty' | 'too-large';
export type KeepTrouble = 'not-examined' | 'classified';

// Formats that officers have and that are read later. The bytes decide in the end; the name only saves the way.
const laterFormats = /\.(?:wpt|ppt|dps|ceb|rtf|gif|bmp|tiff?|odt|docm|dotx?)$/i;

/** What can be told before the first byte is sent. */
export function beginTrouble(name: string, size: number): BeginTrouble | undefined {
  if (size <= 0) return 'empty';
  if (size > limits.fileBytes) return 'too-large';
  return laterFormats.test(name) ? 'later-format' : undefined;
}

/** The only copy of a file that was taken in and not yet decided on. Lives in a worker's memory; nothing of it is on disk. */
export class HeldFile {
  private readonly bytes: Uint8Array;
  private filled = 0;
  private examination: Examination | undefined;

  constructor(
    private readonly name: string,
    size: number,
  ) {
    this.bytes = new Uint8Array(size);
  }

  add(chunk: Uint8Array): Result<number, 'too-large'> {
    if (this.filled + chunk.length > this.bytes.length) return fail('too-large');
    this.bytes.set(chunk, this.filled);
    this.filled += chunk.length;
    this.examination = undefined;
    return ok(this.filled);
  }

  async examine(context: ExamineContext, tell?: Tell): Promise<Result<Examination, ReadTrouble | 'incomplete'>> {
    this.examination = undefined;
    if (!this.isComplete) return fail('incomplete');
    const result = await examineBytes(this.bytes, this.name, context, tell);
    if (result.ok) this.examination = result.value;
    return result;
  }

  async mask(
    keys: readonly string[],
    context: ExamineContext,
    columns: readonly TableColumn[] = [],
  ): Promise<Result<MaskedDocument, MaskTrouble | 'incomplete'>> {
    return this.isComplete ? maskDocument(this.bytes, this.name, keys, context, columns) : fail('incomplete');
  }

  /** What was read, as long as it may be handed over. */
  get reading(): Examination | undefined {
    return this.keep().ok ? this.examination : undefined;
  }

  /** Hands the bytes over. A file with a state-secret marking is never handed over, whoever asks. */
  keep(): Result<Uint8Array, KeepTrouble> {
    if (this.examination === undefined) return fail('not-examined');
    return isClassified(this.examination.report.findings) ? fail('classified') : ok(this.bytes);
  }

  private get isComplete(): boolean {
    return this.filled === this.bytes.length;
  }
}

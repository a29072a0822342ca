import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { Examination } from './examine';
import { beginTrouble, type BeginTrouble, type KeepTrouble } from './heldFile';
import type { TableColumn } from '../../../src-domain/screening/types';
import type { MaskedDocument, MaskTrouble } from './mask';
import type { IntakeContext, Progress } from './protocol';
import type { ReadTrouble } from './trouble';
import { WorkerCall, type WorkerOptions } from './workerCall';

/**
 * One file on its way in: it lives in the memory of its own worker thread until it is kept or dropped. `cannot-check` from any call
 * means that the worker is gone (crash, memory, time), and the file with it.
 */
export interface Intake {
  readonly begin: (file: { readonly name: string; readonly size: number }) => Promise<Result<undefined, BeginTrouble | 'cannot-check'>>;
  /** Adds the next bytes; gives how many have come. */
  readonly chunk: (bytes: Uint8Array) => Promise<Result<number, 'too-large' | 'incomplete' | 'cannot-check'>>;
  readonly examine: (context: IntakeContext) => Promise<Result<Examination, ReadTrouble | 'incomplete'>>;
  /** What was read of a file that may be kept, for whoever shows it next; undefined when there is nothing to hand over. */
  readonly reading: () => Promise<Examination | undefined>;
  /** How far the examination has come. */
  readonly progress: () => Progress;
  /** Makes a masked version, without the named columns; the file held stays as it is. */
  readonly mask: (
    findingKeys: readonly string[],
    context: IntakeContext,
    columns?: readonly TableColumn[],
  ) => Promise<Result<MaskedDocument, MaskTrouble | 'incomplete'>>;
  /** Hands the bytes over and ends the worker; refused before an examination and for a file with a state-secret marking. */
  readonly keep: () => Promise<Result<Uint8Array, KeepTrouble | 'cannot-check'>>;
  /** Forgets the file. */
  readonly drop: () => Promise<void>;
}

const troubles = {
  chunk: ['too-large', 'incomplete'],
  examine: ['later-format', 'not-the-format', 'old-excel', 'encrypted', 'empty', 'too-large', 'damaged', 'incomplete'],
  mask: [
    'later-format',
    'not-the-format',
    'old-excel',
    'encrypted',
    'empty',
    'too-large',
    'damaged',
    'incomplete',
    'unknown-finding',
    'still-there',
    'cannot-mask',
  ],
  keep: ['not-examined', 'classified'],
} as const;

/** The code a worker sent, if it is one of those expected; anything else means that the file cannot be checked. */
const codeOf = <Code extends string>(known: readonly Code[], error: string): Code | 'cannot-check' =>
  known.find((code) => code === error) ?? 'cannot-check';

/** Opens an intake with a worker of its own. */
export function openIntake(options: WorkerOptions): Intake {
  const worker = new WorkerCall(options);
  return {
    begin: async ({ name, size }) => {
      const trouble = beginTrouble(name, size);
      if (trouble !== undefined) return fail(trouble);
      const answer = await worker.ask({ ask: 'begin', name, size });
      return answer.ok ? ok(undefined) : fail('cannot-check');
    },
    chunk: async (bytes) => {
      // A view into a pooled buffer would travel with the whole pool, and Buffer.slice is a view too.
      const answer = await worker.ask({ ask: 'chunk', bytes: new Uint8Array(bytes) });
      if (answer.ok && 'received' in answer) return ok(answer.received);
      return fail(codeOf(troubles.chunk, answer.ok ? '' : answer.error));
    },
    examine: async (context) => {
      const answer = await worker.ask({ ask: 'examine', context });
      if (answer.ok && 'examination' in answer && answer.examination !== undefined) return ok(answer.examination);
      return fail(codeOf(troubles.examine, answer.ok ? '' : answer.error));
    },
    reading: async () => {
      const answer = await worker.ask({ ask: 'reading' });
      return answer.ok && 'examination' in answer ? answer.examination : undefined;
    },
    progress: () => worker.progress,
    mask: async (keys, context, columns = []) => {
      const answer = await worker.ask({ ask: 'mask', keys, columns, context });
      if (answer.ok && 'bytes' in answer && answer.examination !== undefined)
        return ok({ bytes: answer.bytes, examination: answer.examination });
      return fail(codeOf(troubles.mask, answer.ok ? '' : answer.error));
    },
    keep: async () => {
      const answer = await worker.ask({ ask: 'keep' });
      if (!answer.ok || !('bytes' in answer)) return fail(codeOf(troubles.keep, answer.ok ? '' : answer.error));
      await worker.end();
      return ok(answer.bytes);
    },
    drop: () => worker.end(),
  };
}

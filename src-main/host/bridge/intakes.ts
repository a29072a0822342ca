import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { openIntake, type Intake } from '../extraction/intake';
import type { IntakeContext } from '../extraction/protocol';
import type { WorkerOptions } from '../extraction/workerCall';

/** Each holds a worker and a whole file in memory. */
const mostAtOnce = 4;

interface Open {
  readonly intake: Intake;
  /** How its examination was asked for and how long it took. */
  examined?: { readonly context: IntakeContext; readonly tookMillis: number };
  received: number;
}

/** The files on their way in, each in a worker of its own, by an id that is good for this start only. */
export interface Intakes {
  readonly begin: (file: { name: string; size: number }) => Promise<Result<string, 'later-format' | 'empty' | 'too-large' | 'busy'>>;
  readonly find: (id: string) => Open | undefined;
  readonly chunk: (
    id: string,
    offset: number,
    bytes: Uint8Array,
  ) => Promise<Result<number, 'unknown-intake' | 'out-of-order' | 'too-large'>>;
  readonly drop: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openIntakes(worker: WorkerOptions): Intakes {
  const open = new Map<string, Open>();
  const drop: Intakes['drop'] = async (id) => {
    const { intake } = open.get(id) ?? {};
    open.delete(id);
    await intake?.drop();
  };
  return {
    begin: async (file) => {
      if (open.size >= mostAtOnce) return fail('busy');
      const intake = openIntake(worker);
      const begun = await intake.begin(file);
      if (!begun.ok) {
        await intake.drop();
        return fail(begun.error === 'cannot-check' ? 'busy' : begun.error);
      }
      const id = randomUUID();
      open.set(id, { intake, received: 0 });
      return ok(id);
    },
    find: (id) => open.get(id),
    chunk: async (id, offset, bytes) => {
      const at = open.get(id);
      if (at === undefined) return fail('unknown-intake');
      if (at.received !== offset) return fail('out-of-order');
      at.received += bytes.length;
      const added = await at.intake.chunk(bytes);
      if (added.ok) return added;
      await drop(id);
      return fail(added.error === 'too-large' ? added.error : 'unknown-intake');
    },
    drop,
    close: async () => void (await Promise.all([...open.keys()].map(drop))),
  };
}

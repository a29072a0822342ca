import type { Bridge } from '../../../../../src-bridge/contract';
import type { Examined, ScreeningContextArgs } from '../../../../../src-bridge/schemas/intake';
import { fail, ok, type Result } from '../../../../../src-domain/kernel/result';
import { sendFile, type SendTrouble } from '../../../../shell/sendFile';

/** While the host reads as many files as it may (another window page holds one open), the next one waits. */
const waitMillis = 700;

export interface Reading {
  readonly stopped: () => boolean;
  readonly onProgress: (done: number) => void;
  /** The intake that the host holds for this file, null when it holds none. */
  readonly onHeld: (intakeId: string | null) => void;
}

/**
 * Sends a file, has it read, does what is to be done while the host still holds it, and lets the host forget it whatever comes: a batch
 * never holds more files in memory than are being read at this moment.
 */
export async function withFile<Value>(
  bridge: Bridge,
  context: ScreeningContextArgs,
  file: File,
  reading: Reading,
  judge: (examined: Examined, intakeId: string) => Promise<Value>,
): Promise<Result<Value, SendTrouble | 'away'>> {
  let held: string | null = null;
  const forget = async () => {
    if (held !== null) await bridge.intakeDrop({ intakeId: held }).catch(() => undefined);
    held = null;
    reading.onHeld(null);
  };
  const onBegun = (intakeId: string) => {
    held = intakeId;
    reading.onHeld(intakeId);
  };
  try {
    for (;;) {
      const sent = await sendFile(file, {
        bridge,
        context,
        parts: 'ends',
        onBegun,
        onProgress: reading.onProgress,
        stopped: reading.stopped,
      });
      if (sent.ok) return ok(await judge(sent.value.examined, sent.value.intakeId));
      if (sent.error !== 'busy') return fail(sent.error);
      await new Promise((done) => setTimeout(done, waitMillis));
      if (reading.stopped()) return fail('stopped');
    }
  } catch {
    return fail(reading.stopped() ? 'stopped' : 'away');
  } finally {
    await forget();
  }
}

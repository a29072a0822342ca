import type { Bridge, CallReply } from '../../src-bridge/contract';
import type { Examined, ScreeningContextArgs } from '../../src-bridge/schemas/intake';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import { base64Of } from './upload';

type CodeOf<Reply> = Reply extends { ok: false; error: { code: infer Code } } ? Code : never;

/** `moved`: the file was changed, moved or its stick pulled since it was dropped here. */
export type SendTrouble =
  Exclude<CodeOf<CallReply<'intakeBegin'>> | CodeOf<CallReply<'intakeExamine'>>, 'unknown-intake' | 'incomplete'> | 'stopped' | 'moved';

/** Bytes a call carries: base64 makes a third more of them, and a call takes less than two million signs. */
const chunkBytes = 512 * 1024;

export interface Sending {
  readonly bridge: Bridge;
  readonly context: ScreeningContextArgs;
  /** Of one among many only the ends of the text come back. */
  readonly parts?: 'ends';
  /** The intake to drop when the officer turns away. */
  readonly onBegun: (intakeId: string) => void;
  readonly onProgress: (done: number) => void;
  readonly stopped: () => boolean;
}

/** The browser encodes a slice by itself: the page does not stand still, and never holds more than one slice of a file. */
async function sendChunks(file: Blob, intakeId: string, { bridge, onProgress, stopped }: Sending): Promise<SendTrouble | null> {
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    if (stopped()) return 'stopped';
    const piece = file.slice(offset, offset + chunkBytes);
    const base64 = await base64Of(piece).catch(() => null);
    if (base64 === null) return 'moved';
    const sent = await bridge.intakeChunk({ intakeId, offset, base64 });
    if (!sent.ok) return sent.error.code === 'too-large' ? 'too-large' : 'cannot-check';
    onProgress(offset + piece.size);
  }
  return null;
}

/** Sends a file to the host piece by piece and has it read there. Nothing of it is kept by this. */
export async function sendFile(file: File, sending: Sending): Promise<Result<{ intakeId: string; examined: Examined }, SendTrouble>> {
  const { bridge, context, parts } = sending;
  const begun = await bridge.intakeBegin({ name: file.name, size: file.size });
  if (!begun.ok) return fail(begun.error.code);
  const { intakeId } = begun.value;
  sending.onBegun(intakeId);
  const trouble = await sendChunks(file, intakeId, sending);
  if (trouble !== null) return fail(sending.stopped() ? 'stopped' : trouble);
  const examined = await bridge.intakeExamine({ intakeId, context, ...(parts === undefined ? {} : { parts }) });
  if (sending.stopped()) return fail('stopped');
  if (examined.ok) return ok({ intakeId, examined: examined.value });
  const { code } = examined.error;
  return fail(code === 'unknown-intake' || code === 'incomplete' ? 'cannot-check' : code);
}

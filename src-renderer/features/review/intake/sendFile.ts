import type { Bridge, CallReply } from '../../../../src-bridge/contract';
import type { Examined, ScreeningContextArgs } from '../../../../src-bridge/schemas/intake';
import { fail, ok, type Result } from '../../../../src-domain/kernel/result';

type CodeOf<Reply> = Reply extends { ok: false; error: { code: infer Code } } ? Code : never;

export type SendTrouble =
  Exclude<CodeOf<CallReply<'intakeBegin'>> | CodeOf<CallReply<'intakeExamine'>>, 'unknown-intake' | 'incomplete'> | 'stopped';

/** Bytes a call carries: base64 makes a third more of them, and a call takes less than two million signs. */
const chunkBytes = 768 * 1024;

const signsAtOnce = 0x2000;

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += signsAtOnce) signs += String.fromCharCode(...bytes.subarray(at, at + signsAtOnce));
  return btoa(signs);
}

export interface Sending {
  readonly bridge: Bridge;
  readonly context: ScreeningContextArgs;
  /** The intake to drop when the officer turns away. */
  readonly onBegun: (intakeId: string) => void;
  readonly onProgress: (done: number) => void;
  readonly stopped: () => boolean;
}

async function sendChunks(file: Blob, intakeId: string, { bridge, onProgress, stopped }: Sending): Promise<SendTrouble | null> {
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    if (stopped()) return 'stopped';
    const bytes = new Uint8Array(await file.slice(offset, offset + chunkBytes).arrayBuffer());
    const sent = await bridge.intakeChunk({ intakeId, offset, base64: base64(bytes) });
    if (!sent.ok) return sent.error.code === 'too-large' ? 'too-large' : 'cannot-check';
    onProgress(offset + bytes.length);
  }
  return null;
}

/** Sends a file to the host piece by piece and has it read there. Nothing of it is kept by this. */
export async function sendFile(file: File, sending: Sending): Promise<Result<{ intakeId: string; examined: Examined }, SendTrouble>> {
  const begun = await sending.bridge.intakeBegin({ name: file.name, size: file.size });
  if (!begun.ok) return fail(begun.error.code);
  const { intakeId } = begun.value;
  sending.onBegun(intakeId);
  const trouble = await sendChunks(file, intakeId, sending);
  if (trouble !== null) return fail(trouble);
  const examined = await sending.bridge.intakeExamine({ intakeId, context: sending.context });
  if (sending.stopped()) return fail('stopped');
  if (examined.ok) return ok({ intakeId, examined: examined.value });
  const { code } = examined.error;
  return fail(code === 'unknown-intake' || code === 'incomplete' ? 'cannot-check' : code);
}

import type { Bridge } from '../../src-bridge/contract';
import { fail, ok, type Result } from '../../src-domain/kernel/result';

/** Bytes a piece; as base64 it stays under what one call may carry. */
const pieceBytes = 1_000_000;

export type UploadTrouble = 'too-large' | 'disk-full' | 'read-only' | 'unreadable' | 'broken-off';

/** Text of a data URL after the comma: the piece as base64, encoded by the browser itself. */
export const base64Of = (piece: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    // readAsDataURL gives text; null only before it has finished.
    reader.onload = () => done(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,?/, '') : '');
    reader.onerror = () => failed(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(piece);
  });

/**
 * Brings a file to the host's scratch folder piece by piece; the value is its upload id. `onProgress` gets the bytes sent so far.
 * `unreadable`: the file was moved or its stick pulled while it was read. What was sent of a file that fails is dropped.
 */
export async function upload(bridge: Bridge, file: File, onProgress?: (sent: number) => void): Promise<Result<string, UploadTrouble>> {
  const begun = await bridge.uploadBegin({ name: tidyName(file.name), size: file.size });
  if (!begun.ok) return fail(begun.error.code);
  const { uploadId } = begun.value;
  const stop = async (trouble: UploadTrouble) => {
    await bridge.uploadDrop({ uploadId });
    return fail(trouble);
  };
  for (let offset = 0; offset < file.size; offset += pieceBytes) {
    const base64 = await base64Of(file.slice(offset, offset + pieceBytes)).catch(() => null);
    if (base64 === null) return stop('unreadable');
    const sent = await bridge.uploadChunk({ uploadId, offset, base64 });
    if (!sent.ok) return stop(sent.error.code === 'disk-full' ? 'disk-full' : 'broken-off');
    onProgress?.(sent.value.received);
  }
  return ok(uploadId);
}

/** A name the host takes as a bare file name, whatever the officer's system allowed. */
export function tidyName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
    .slice(-200);
  return plain === '' ? '_' : plain;
}

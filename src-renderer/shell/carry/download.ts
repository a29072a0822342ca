import type { Bridge } from '../../../src-bridge/contract';
import type { MadeFolder } from './useCarry';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Brings a made file into the window piece by piece and hands it to the browser; false when it is not there any more. */
export async function download(bridge: Bridge, folder: MadeFolder, name: string): Promise<boolean> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0, end = false; !end;) {
    const reply = await bridge.fileChunk({ folder, name, offset });
    if (!reply.ok) return false;
    const piece = bytesOf(reply.value.base64);
    pieces.push(piece);
    offset += piece.length;
    ({ end } = reply.value);
  }
  const url = URL.createObjectURL(new Blob(pieces, { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return true;
}

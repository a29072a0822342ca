import type { ContractHost } from './host';
import { valueOf } from './host';

/** Brings bytes to the host the way a page does; the upload's id. */
export async function uploadTo(host: ContractHost, bytes: Buffer): Promise<string> {
  const { uploadId } = valueOf(await host.call('uploadBegin', { name: 'file.gkpkg', size: bytes.length }));
  for (let offset = 0; offset < bytes.length; offset += 1_000_000) {
    const base64 = bytes.subarray(offset, offset + 1_000_000).toString('base64');
    valueOf(await host.call('uploadChunk', { uploadId, offset, base64 }));
  }
  return uploadId;
}

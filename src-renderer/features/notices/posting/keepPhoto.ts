import type { Bridge } from '../../../../src-bridge/contract';
import { fail, ok, type Result } from '../../../../src-domain/kernel/result';
import type { PostingProof } from '../../../../src-domain/notices/types';
import { instantNow } from '../../../shell/clock';
import { upload } from '../../../shell/upload';
import type { hungText } from '../../../strings/posting';

export type PhotoTrouble = keyof typeof hungText.photos.troubles;

/** As the host has it: larger ones are not even sent. */
const largest = 20 * 1024 * 1024;

/** Photos one posting may have. */
export const mostPhotos = 9;

export interface KeptPhoto {
  readonly proof: PostingProof;
  /** What was left behind, by name. */
  readonly removed: readonly string[];
}

async function isHeic(file: File): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(4, 12).arrayBuffer());
  return head.startsWith('ftyp');
}

/** Can the window draw it? The host checks the file; only a browser unpacks the pixels. */
async function drawable(file: File): Promise<boolean> {
  try {
    const picture = await createImageBitmap(file);
    picture.close();
    return true;
  } catch {
    return false;
  }
}

/** Sends one photo to the host, which keeps nothing of it but the picture. */
export async function keepPhoto(bridge: Bridge, file: File): Promise<Result<KeptPhoto, PhotoTrouble>> {
  if (file.size > largest) return fail('too-large');
  if (await isHeic(file).catch(() => false)) return fail('heic');
  if (!(await drawable(file))) return fail('not-a-picture');
  const sent = await upload(bridge, file);
  if (!sent.ok) return sent;
  const kept = await bridge.proofKeep({ uploadId: sent.value });
  if (!kept.ok) return fail(kept.error.code);
  const { sha256, size, removed } = kept.value;
  return ok({ proof: { sha256, size, note: '', addedAt: instantNow() }, removed });
}

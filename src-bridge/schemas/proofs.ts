import { z } from 'zod';
import { base64, outcome, sha256 } from './common';

/** Photos of sheets on their boards. */
export const proofCalls = {
  /**
   * Takes an uploaded photo, leaves behind everything but its picture (place, device, time, thumbnail, texts, colour profile) and keeps the
   * rest in the vault. `removed` names what was left behind, never what it said. An upload is read once and dropped, whatever comes of it.
   */
  proofKeep: {
    args: z.object({ uploadId: z.string().regex(/^[0-9a-f-]{36}$/) }),
    reply: outcome(
      z.object({
        sha256,
        size: z.int().min(1),
        width: z.int().min(1),
        height: z.int().min(1),
        removed: z.array(z.string().max(200)).max(200),
      }),
      ['unknown-upload', 'heic', 'not-a-picture', 'damaged', 'too-large', 'disk-full', 'read-only'],
    ),
  },
  /** A kept photo in pieces, its digest checked again; anything else in the vault is refused. */
  proofChunk: {
    args: z.object({ sha256, offset: z.int().min(0) }),
    reply: outcome(z.object({ base64, size: z.int().min(1), end: z.boolean(), type: z.enum(['image/jpeg', 'image/png']) }), [
      'not-found',
      'bytes-changed',
      'not-a-picture',
    ]),
  },
} as const;

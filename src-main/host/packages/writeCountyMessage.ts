import { randomUUID } from 'node:crypto';
import type { CountyContent } from '../../../src-domain/county/messages';
import type { Result } from '../../../src-domain/kernel/result';
import { writeNext, type ChainedIo, type WriteFailure, type WrittenPackage } from './chainedWrite';

export interface MessageInput {
  readonly content: CountyContent;
  /** The one unit it is for; null: for all. */
  readonly audience: string | null;
  /** RFC 3339 with `Z`. */
  readonly createdAt: string;
  /** Name and version of this program. */
  readonly software: string;
}

/** Writes the county's next package for its units: signed, read back and verified; only then the chain moves on. */
export const writeCountyMessage = (
  { content: { kind, payload }, audience, createdAt, software }: MessageInput,
  io: ChainedIo,
): Promise<Result<WrittenPackage, WriteFailure>> =>
  writeNext(
    {
      packageId: randomUUID(),
      kind,
      unit: io.signer.unit,
      ...(audience === null ? {} : { audience }),
      period: null,
      createdAt,
      software,
    },
    [{ path: `data/${kind}.json`, bytes: Buffer.from(`${JSON.stringify({ schema: `gongkai/${kind}/1`, ...payload }, null, 1)}\n`) }],
    io,
  );

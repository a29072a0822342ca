import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ok, type Result } from '../../../src-domain/kernel/result';
import { writeDurably, type WriteTrouble } from '../disk/durableFile';
import { byteSourceOf } from '../packages/byteSource';

/** Nothing is thrown away: what a crash left behind the last whole transaction is kept beside the journal, and only then cut off. */
export async function setTornTailAside(path: string, end: number): Promise<Result<void, WriteTrouble>> {
  const file = await open(path, 'r+');
  try {
    const source = await byteSourceOf(file);
    const instant = new Date().toISOString().replace(/[:.]/g, '-');
    const kept = await writeDurably(`${path}.torn-${instant}-${randomUUID().slice(0, 8)}`, await source.read(end, source.size - end));
    if (!kept.ok) return kept;
    await file.truncate(end);
    await file.sync();
    return ok(undefined);
  } finally {
    await file.close();
  }
}

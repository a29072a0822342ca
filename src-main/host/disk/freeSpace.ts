import { statfs } from 'node:fs/promises';

/** Bytes an ordinary user may still write where `path` lies; unknown counts as none free. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize;
}

/** Below this the app only shows: a half-written month is worse than a refused one. */
export const freeSpaceFloor = 50 * 1024 * 1024;

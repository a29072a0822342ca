import { existsSync, readFileSync } from 'node:fs';

const ours = /^(https?|wss?):\/\/127\.0\.0\.1[:/]/;

export const leaves = (url: string): boolean => /^(https?|wss?|ftp):/.test(url) && !ours.test(url);

/**
 * URLs outside this machine in Chromium's own network log (--log-net-log): what pages asked for and what the browser did by itself.
 * Read as text, because the log of a browser that was ended is JSON without its end. Throws when there is no log: then nothing is proven.
 */
export function leavingRequests(file: string): readonly string[] {
  if (!existsSync(file)) throw new Error(`no network log at ${file}`);
  const urls = [...readFileSync(file, 'utf8').matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '');
  return [...new Set(urls.filter(leaves))];
}

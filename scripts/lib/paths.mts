import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

/** Outside git and outside node_modules, so that `npm ci` does not fetch a hundred megabytes again. */
export const cacheFolder = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'gongkai-desk');

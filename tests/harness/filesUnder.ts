import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file under a folder, its path from there; links (a browser's profile has dangling ones) are none. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => lstatSync(path.join(folder, name)).isFile());

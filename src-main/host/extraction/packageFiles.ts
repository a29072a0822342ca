import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The data of these packages stay outside the bundle, beside the app, where Node finds them by their name.
const nodeRequire = createRequire(import.meta.url);

/** The path of a file inside an installed package. */
const packageFile = (name: string, ...path: readonly string[]): string =>
  join(dirname(nodeRequire.resolve(`${name}/package.json`)), ...path);

/** A file of an installed package, from the disk and never from a network. */
export const readPackageFile = async (name: string, ...path: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(await readFile(packageFile(name, ...path)));

/** Loads a CommonJS part of an installed package as it lies on the disk, unbundled: it looks for its data beside itself. */
export const loadPackageFile = (name: string, ...path: readonly string[]): unknown => nodeRequire(packageFile(name, ...path));

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const nursery = path.join(root, '.cache', 'planted');

const isConfig = (name: string): boolean =>
  /^(tsconfig.*|package|knip)\.json$|^eslint\.config\.js$|^vitest\.config\.ts$|^\.dependency-cruiser\.cjs$|^\.prettier/.test(name);

function copyConfigs(tree: string): void {
  for (const name of readdirSync(root).filter(isConfig)) cpSync(path.join(root, name), path.join(tree, name));
  for (const room of ['src-domain', 'src-bridge', 'src-main', 'src-renderer', 'tests']) {
    cpSync(path.join(root, room, 'tsconfig.json'), path.join(tree, room, 'tsconfig.json'));
  }
}

/** A small house under the real rules: the project's own config files, and only the source files given. */
export interface Planted {
  readonly folder: string;
  remove(): void;
}

/**
 * Real files, because typed lint, references and module resolution look at the disk. The house stands inside the
 * project's ignored `.cache`, so that packages resolve upward to the project's node_modules.
 */
export function plant(files: Readonly<Record<string, string>>): Planted {
  mkdirSync(nursery, { recursive: true });
  const folder = mkdtempSync(path.join(nursery, 'house-'));
  copyConfigs(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

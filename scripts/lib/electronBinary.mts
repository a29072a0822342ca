// The Electron that npm start shows the app in: the binary of the electron package, fetched when it is not there yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { missingLibraries } from './missingLibraries.mts';
import { inRoot } from './paths.mts';

const installTimeout = 90_000;

/** Where the electron package says it is; ELECTRON_OVERRIDE_DIST_PATH names a folder with one of one's own, as for Electron itself. */
function electronBinary(): string | undefined {
  const named = inRoot('node_modules', 'electron', 'path.txt');
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const name = existsSync(named) ? readFileSync(named, 'utf8') : own && 'electron';
  const binary = name && path.join(own || inRoot('node_modules', 'electron', 'dist'), name);
  return binary && existsSync(binary) ? binary : undefined;
}

/** Electron's own download. It honours ELECTRON_MIRROR, checks the digest, and without a network it fails at once. */
function fetchElectron(): void {
  console.log('正在获取 Electron（最多 90 秒，可用 ELECTRON_MIRROR 指定镜像）……');
  spawnSync(process.execPath, [inRoot('node_modules', 'electron', 'install.js')], { stdio: 'ignore', timeout: installTimeout });
}

async function whyNotHere(binary: string): Promise<string | undefined> {
  try {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    execFileSync(binary, ['--version'], { timeout: 20_000, stdio: 'ignore', env });
    return undefined;
  } catch {
    const missing = await missingLibraries(binary);
    return missing.length > 0 ? `缺少系统库 ${missing.join('、')}` : '程序不能运行';
  }
}

/** An Electron that runs on this machine, or in the officer's words why there is none. */
export async function readyElectron(): Promise<{ readonly binary: string } | { readonly why: string }> {
  if (electronBinary() === undefined) fetchElectron();
  const binary = electronBinary();
  if (binary === undefined) return { why: '没有 Electron 程序，也没有下载到' };
  const why = await whyNotHere(binary);
  return why === undefined ? { binary } : { why: `Electron 在这台电脑上不能启动：${why}` };
}

// npm start: Electron when its binary is there or can be had, else the loopback host in the system's browser.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hasDisplay } from '../src-main/loopback/findBrowser';
import { buildIfStale } from './lib/build.mts';
import { inRoot } from './lib/paths.mts';

const args = process.argv.slice(2);
const installTimeout = 90_000;

function electronBinary(): string | undefined {
  const named = inRoot('node_modules', 'electron', 'path.txt');
  const binary = existsSync(named) ? inRoot('node_modules', 'electron', 'dist', readFileSync(named, 'utf8')) : undefined;
  return binary !== undefined && existsSync(binary) ? binary : undefined;
}

/** Electron's own download. It honours ELECTRON_MIRROR, checks the digest, and without a network it fails at once. */
function fetchElectron(): void {
  console.log('正在获取 Electron（最多 90 秒，可用 ELECTRON_MIRROR 指定镜像）……');
  spawnSync(process.execPath, [inRoot('node_modules', 'electron', 'install.js')], { stdio: 'ignore', timeout: installTimeout });
}

function startsHere(binary: string): boolean {
  try {
    execFileSync(binary, ['--no-sandbox', '--version'], {
      timeout: 20_000,
      stdio: 'ignore',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    return true;
  } catch {
    return false;
  }
}

/** Which host, and the reason in the officer's words. */
function choose(): { readonly binary?: string; readonly why: string } {
  if (args.includes('--loopback')) return { why: '使用浏览器窗口：启动时指定了 --loopback。' };
  if (!hasDisplay()) return { why: '使用本机地址：没有检测到屏幕，Electron 无法显示窗口。' };
  if (electronBinary() === undefined) fetchElectron();
  const binary = electronBinary();
  if (binary === undefined) return { why: '使用浏览器窗口：没有 Electron 程序，也没有下载到。' };
  return startsHere(binary) ? { binary, why: '使用 Electron：程序已就绪。' } : { why: '使用浏览器窗口：Electron 在这台电脑上不能启动。' };
}

await buildIfStale();
const { binary, why } = choose();
console.log(why);
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const rest = args.filter((word) => word !== '--loopback');
const child =
  binary === undefined
    ? spawn(process.execPath, [inRoot('out', 'main', 'loopback.cjs'), ...rest], { stdio: 'inherit' })
    : spawn(binary, [...asRoot, inRoot(), ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));

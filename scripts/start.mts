// npm start: Electron when its binary is there or can be had, else the loopback host in the system's browser.
import { spawn } from 'node:child_process';
import { hasDisplay } from '../src-main/loopback/findBrowser';
import { buildIfStale } from './lib/build.mts';
import { readyElectron } from './lib/electronBinary.mts';
import { inRoot } from './lib/paths.mts';

const args = process.argv.slice(2);
const rest = args.filter((word) => word !== '--loopback');
const soon = 15_000;

interface End {
  readonly code: number;
  /** A crash of the program itself, not its own word and not ours. */
  readonly crashed: boolean;
}

/** Which host, and the reason in the officer's words. */
async function choose(): Promise<{ readonly binary?: string; readonly why: string }> {
  if (args.includes('--loopback')) return { why: '使用浏览器窗口：启动时指定了 --loopback。' };
  if (!hasDisplay()) return { why: '使用本机地址：没有检测到屏幕，Electron 无法显示窗口。' };
  const found = await readyElectron();
  return 'binary' in found ? { binary: found.binary, why: '使用 Electron：程序已就绪。' } : { why: `使用浏览器窗口：${found.why}。` };
}

function run(program: string, words: readonly string[]): Promise<End> {
  const child = spawn(program, words, { stdio: 'inherit' });
  let told = false;
  const tell = (signal: NodeJS.Signals): void => {
    told = true;
    child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, tell);
  return new Promise((done) => {
    child.once('error', () => done({ code: 1, crashed: true }));
    child.once('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, tell);
      done({ code: code ?? 1, crashed: signal !== null && !told });
    });
  });
}

const inBrowser = (): Promise<End> => run(process.execPath, [inRoot('out', 'main', 'loopback.cjs'), ...rest]);

/** Where the system forbids Chromium's sandbox (Ubuntu 24.04) Electron dies at once: the app opens all the same. */
async function inElectron(binary: string): Promise<End> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const end = await run(binary, [...asRoot, inRoot(), ...rest]);
  if (!end.crashed || Date.now() - startedAt > soon) return end;
  console.log('使用浏览器窗口：Electron 启动后就退出了（系统可能禁止了它的沙箱）。下次可直接运行 npm start -- --loopback。');
  return inBrowser();
}

await buildIfStale();
const { binary, why } = await choose();
console.log(why);
const { code } = binary === undefined ? await inBrowser() : await inElectron(binary);
process.exitCode = code;

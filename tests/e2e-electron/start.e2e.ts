import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mts';
import { freshFolder } from '../harness';
import { electronEnv } from '../harness/electronDesk';

/** A window as the devtools list it. */
interface Window {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

const runtime = inject('electron');
const folders: string[] = [];

/** A folder as ELECTRON_OVERRIDE_DIST_PATH names it; `put` makes the program in it. */
function distWith(put: (program: string) => void): string {
  const folder = freshFolder();
  folders.push(folder);
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  put(path.join(dist, 'electron'));
  return dist;
}

/** npm start as a newcomer types it, with what it says. */
function npmStart(dist: string, ...words: readonly string[]) {
  const data = freshFolder();
  folders.push(data);
  const env = { ...electronEnv(inject('display')), ELECTRON_OVERRIDE_DIST_PATH: dist, npm_config_loglevel: 'error' };
  const child = spawn(process.execPath, ['--import', 'tsx', inRoot('scripts', 'start.mts'), '--data', data, ...words], {
    cwd: inRoot(),
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const hears = async (words: RegExp): Promise<RegExpExecArray> => {
    for (let left = 600; left > 0; left -= 1) {
      const found = words.exec(said);
      if (found !== null) return found;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`npm start did not say ${words.source}; it said: ${said}`);
  };
  return { hears, ended, tellToEnd: () => child.kill('SIGTERM'), said: () => said };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

describe.skipIf('missing' in runtime)('npm start', () => {
  it('chooses Electron where its program is there, says why, and opens a window', async () => {
    const dist = distWith((program) => 'path' in runtime && symlinkSync(runtime.path, program));
    const start = npmStart(dist, '--remote-debugging-port=0');
    await start.hears(/^使用 Electron：程序已就绪。$/m);
    const [, port = ''] = await start.hears(/DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/);
    const windows = async (): Promise<readonly Window[]> => (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Window[];
    const opened = { url: expect.stringMatching(/^app:\/\/desk\//), title: expect.stringContaining('公开台') };
    await expect.poll(windows, { timeout: 60_000 }).toEqual([expect.objectContaining(opened)]);
    await fetch(`http://127.0.0.1:${port}/json/close/${(await windows())[0]?.id ?? ''}`);
    expect(await start.ended).toBe(0);
  });

  it('opens in the browser, and says so, where Electron dies as it starts', async () => {
    const dist = distWith((program) => {
      writeFileSync(program, '#!/bin/sh\ntest "$1" = --version || kill -TRAP $$\n');
      chmodSync(program, 0o755);
    });
    const start = npmStart(dist, '--no-open', '--port', '0');
    await start.hears(/^使用浏览器窗口：Electron 启动后就退出了/m);
    const [, address = ''] = await start.hears(/公开台地址：(http:\/\/127\.0\.0\.1:\d+)/);
    expect((await fetch(address)).status).toBe(200);
    start.tellToEnd();
    expect(await start.ended).toBe(0);
  });
});

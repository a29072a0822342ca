import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.mts';
import { freshFolder } from '../harness';

const folder = freshFolder();
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform !== 'linux')('a browser that does not open', () => {
  it('leaves the address to be opened by hand, and the app answers there', async () => {
    const env = { ...process.env, DISPLAY: process.env['DISPLAY'] ?? ':0', CHROMIUM_PATH: '/bin/false' };
    const host = spawn(process.execPath, [inRoot('out', 'main', 'loopback.cjs'), '--data', folder, '--port', '0'], { env });
    const ended = new Promise<number | null>((done) => host.once('exit', done));
    let said = '';
    host.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await expect.poll(() => said, { timeout: 30_000 }).toContain('浏览器没有打开，或者中途退出了');
    const address = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said)?.[1] ?? '';
    expect((await fetch(address)).status).toBe(200);
    host.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

import { request } from 'node:http';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tokenHeader } from '../../src-bridge/wire';
import { freshFolder } from '../harness';
import { startLoopback, type LoopbackProcess } from '../harness/loopbackProcess';

const folders: string[] = [];
const open: LoopbackProcess[] = [];

afterEach(async () => {
  for (const host of open.splice(0)) await host.end();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function start(dataFolder = freshFolder(), port = 0): Promise<LoopbackProcess> {
  folders.push(dataFolder);
  const host = await startLoopback({ dataFolder, port });
  if (!('address' in host)) throw new Error(host.errors);
  open.push(host);
  return host;
}

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** fetch would not let a test lie about Host and Origin. */
function ask(
  port: number,
  { method = 'POST', path = '/call/hostInfo', headers = {}, body = '{}' }: Ask,
): Promise<{ status: number; policy: unknown; devices: unknown; text: string }> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      const { 'content-security-policy': policy, 'permissions-policy': devices } = reply.headers;
      reply.on('end', () => done({ status: reply.statusCode ?? 0, policy, devices, text }));
    });
    sent.on('error', failed);
    sent.end(method === 'GET' ? undefined : body);
  });
}

const good = ({ port, token }: LoopbackProcess): Record<string, string> => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  'content-type': 'application/json',
  [tokenHeader]: token,
});

describe('the loopback host', () => {
  it('answers its own page and nobody else', async () => {
    const host = await start();
    const headers = good(host);
    expect((await ask(host.port, { headers })).status).toBe(200);
    const without = (name: string) => Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));
    const strangers: Record<string, Ask> = {
      'no token': { headers: without(tokenHeader) },
      'another token': { headers: { ...headers, [tokenHeader]: '0'.repeat(64) } },
      'no origin': { headers: without('origin') },
      'another origin': { headers: { ...headers, origin: 'http://example.com' } },
      'localhost as origin': { headers: { ...headers, origin: `http://localhost:${host.port}` } },
      'null origin': { headers: { ...headers, origin: 'null' } },
      'a rebound name': { headers: { ...headers, host: `gongkai.example:${host.port}` } },
      localhost: { headers: { ...headers, host: `localhost:${host.port}` } },
      'a form': { headers: { ...headers, 'content-type': 'text/plain' } },
      'a GET': { headers, method: 'GET' },
      'a preflight': { headers, method: 'OPTIONS' },
    };
    for (const [who, stranger] of Object.entries(strangers)) {
      const reply = await ask(host.port, stranger);
      expect(reply.status, who).toBe(403);
      expect(reply.text, who).toBe('');
    }
  });

  it('serves its page with the content policy and nothing outside its folder', async () => {
    const host = await start();
    const headers = { host: `127.0.0.1:${host.port}` };
    const page = await ask(host.port, { method: 'GET', path: '/', headers });
    expect(page.status).toBe(200);
    expect(page.policy).toContain("default-src 'none'; script-src 'self'");
    expect(page.devices).toBe('camera=(self), microphone=(), geolocation=()');
    for (const outside of [
      '/../main/loopback.cjs',
      '/..%2fmain%2floopback.cjs',
      '/%2e%2e/main/index.cjs',
      '/..\\main',
      '/%00',
      '/sheet/x',
      '/%',
    ]) {
      expect((await ask(host.port, { method: 'GET', path: outside, headers })).status, outside).toBe(403);
    }
    const foreign = { ...headers, origin: 'http://example.com' };
    expect((await ask(host.port, { method: 'GET', path: '/', headers: foreign })).status).toBe(403);
  });

  it('refuses a body without end and stays up', async () => {
    const host = await start();
    const body = `"${'x'.repeat(17 * 1024 * 1024)}"`;
    const reply = await ask(host.port, { headers: good(host), body }).catch(() => ({ text: 'cut off' }));
    expect(reply.text).not.toContain('"ok":true');
    expect((await ask(host.port, { headers: good(host) })).status).toBe(200);
  });

  it('says in words that the folder is open already, and leaves the first alone', async () => {
    const first = await start();
    const folder = folders[0] ?? '';
    const second = await startLoopback({ dataFolder: folder });
    expect(second).toMatchObject({ exitCode: 1 });
    expect('errors' in second && String(second.errors)).toContain('公开台已经打开');
    expect((await ask(first.port, { headers: good(first) })).status).toBe(200);
  });

  it('says in words that its port is taken, and lets the folder go', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        done(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const folder = freshFolder();
    const refusedStart = await startLoopback({ dataFolder: folder, port });
    other.close();
    expect(refusedStart).toMatchObject({ exitCode: 1 });
    expect('errors' in refusedStart && String(refusedStart.errors)).toContain('端口被另一个程序占用');
    await start(folder);
  });

  it('takes over the folder of one that was killed', async () => {
    const first = await start();
    await first.kill();
    open.splice(0);
    await start(folders[0]);
  });

  it('says in words that the folder cannot be written', async () => {
    const folder = freshFolder();
    folders.push(folder);
    const file = path.join(folder, 'file');
    writeFileSync(file, '');
    const started = await startLoopback({ dataFolder: path.join(file, 'data') });
    expect(started).toMatchObject({ exitCode: 1 });
    expect('errors' in started && String(started.errors)).toContain('数据文件夹无法写入');
  });
});

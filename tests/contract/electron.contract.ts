import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { portName, type Answer, type HostPort } from '../../src-bridge/wire';
import { freshFolder } from '../harness';
import { electronEnv, openInElectron, type ElectronDesk } from '../harness/electronDesk';
import { startLoopback } from '../harness/loopbackProcess';

const runtime = inject('electron');
const executable = 'path' in runtime ? runtime.path : '';

describe.skipIf('missing' in runtime)('the Electron host', () => {
  let desk: ElectronDesk;

  beforeEach(async () => {
    desk = await openInElectron(executable, freshFolder(), inject('display'));
    await desk.page.waitForLoadState();
  });

  afterEach(async () => {
    await desk.app.close();
    rmSync(desk.dataFolder, { recursive: true, force: true, maxRetries: 3 });
  });

  const ask = (): Promise<Answer> =>
    desk.page.evaluate((port) => (Reflect.get(globalThis, port) as HostPort).call('hostInfo', {}), portName);

  it('answers its own page', async () => {
    expect(await ask()).toMatchObject({ ok: true, value: { host: 'electron' } });
  });

  it('refuses a window that is not ours, even with our preload and our page', async () => {
    const answer = await desk.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://desk/');
      return stranger.webContents.executeJavaScript("gongkaiHost.call('hostInfo', {})") as Promise<unknown>;
    });
    expect(answer).toEqual({ ok: false, error: 'unknown-sender' });
  });

  it('opens no window, goes nowhere, grants nothing, asks nobody', async () => {
    const { page } = desk;
    expect(await page.evaluate(() => window.open('app://desk/') === null)).toBe(true);
    await page.evaluate(() => location.assign('https://example.com/'));
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    const fetched = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
    expect(page.url()).toMatch(/^app:\/\/desk\//);
    expect(desk.app.windows()).toHaveLength(1);
  });

  it('lets the camera be used on its one page only, the microphone nowhere', async () => {
    const { page } = desk;
    const state = (name: string) =>
      page.evaluate((asked) => navigator.permissions.query({ name: asked as PermissionName }).then((each) => each.state), name);
    const goTo = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
    expect(await state('camera')).not.toBe('granted');
    await goTo('#/notices/check');
    expect(await state('camera')).toBe('granted');
    expect(await state('microphone')).not.toBe('granted');
    await goTo('#/today');
    expect(await state('camera')).not.toBe('granted');
  });

  it('serves nothing outside the page folder', async () => {
    const get = (path: string) => desk.page.evaluate((url) => fetch(url).then(({ status }) => status), path);
    expect(await get('app://desk/index.html')).toBe(200);
    for (const path of ['app://desk/..%2f..%2fpackage.json', 'app://desk/%2e%2e/main/index.cjs', 'app://desk/sheet/x']) {
      expect(await get(path), path).toBe(403);
    }
  });

  it('does not start twice on one folder, whichever host is second', async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--data', desk.dataFolder];
    const second = promisify(execFile)(executable, args, { env: electronEnv(inject('display')), timeout: 30_000 });
    await expect(second).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('公开台已经打开') as unknown });
    const loopback = await startLoopback({ dataFolder: desk.dataFolder });
    expect('errors' in loopback && String(loopback.errors)).toContain('公开台已经打开');
    expect(await ask()).toMatchObject({ ok: true });
  });
});

describe.skipIf('missing' in runtime)('an Electron that cannot start', () => {
  it('shows a window that says why', async () => {
    const folder = freshFolder();
    const holder = await startLoopback({ dataFolder: folder });
    const { _electron } = await import('playwright');
    const args = ['--no-sandbox', '--disable-gpu', '--data', folder];
    const app = await _electron.launch({ executablePath: executable, args, env: electronEnv(inject('display')) });
    const page = await app.firstWindow();
    expect(await page.getByRole('heading').textContent()).toBe('公开台没有打开');
    expect(await page.textContent('body')).toContain('公开台已经打开，同一个数据文件夹不能同时打开两次');
    const code = new Promise((done) => app.process().once('exit', done));
    await page.close();
    expect(await code).toBe(1);
    if ('end' in holder) await holder.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
});

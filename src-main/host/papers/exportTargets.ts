import { execFile } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { freeBytes } from '../disk/freeSpace';

export interface ExportTarget {
  readonly path: string;
  readonly label: string;
  readonly removable: boolean;
  readonly freeBytes: number;
}

type Place = Omit<ExportTarget, 'freeBytes'>;

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;

/** Where desktops of Linux mount sticks: what is under these folders and is a mount of its own. */
async function linuxSticks(): Promise<readonly Place[]> {
  const mounts = await readFile('/proc/mounts', 'utf8').catch(() => '');
  // A blank in a mount point is written as \040.
  const points = mounts.split('\n').map((line) => (line.split(' ')[1] ?? '').replace(/\\040/g, ' '));
  const roots = [`/media/${userInfo().username}/`, `/run/media/${userInfo().username}/`, '/media/'];
  const sticks = points.filter((point) => roots.some((root) => point.startsWith(root)));
  return sticks.map((path) => ({ path, label: `U 盘 ${basename(path)}`, removable: true }));
}

async function macSticks(): Promise<readonly Place[]> {
  const names = await readdir('/Volumes').catch(() => []);
  return names
    .filter((name) => name !== 'Macintosh HD')
    .map((name) => ({ path: `/Volumes/${name}`, label: `U 盘 ${name}`, removable: true }));
}

/** DriveType 2 is a removable disk. */
async function windowsSticks(): Promise<readonly Place[]> {
  const question = '(Get-CimInstance Win32_LogicalDisk -Filter "DriveType=2").DeviceID';
  const { stdout } = await promisify(execFile)('powershell.exe', ['-NoProfile', '-Command', question], { timeout: 8000 }).catch(() => ({
    stdout: '',
  }));
  const letters = stdout.split(/\s+/).filter((letter) => /^[A-Z]:$/.test(letter));
  return letters.map((letter) => ({ path: `${letter}\\`, label: `U 盘（${letter}）`, removable: true }));
}

/** Chinese desktops name the folders in Chinese. */
const ownFolders: readonly (readonly [label: string, names: readonly string[]])[] = [
  ['桌面', ['Desktop', '桌面']],
  ['文档', ['Documents', '文档']],
];

async function homeFolders(): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const [label, names] of ownFolders) {
    for (const name of names) {
      const path = join(homedir(), name);
      if (await isFolder(path)) places.push({ path, label, removable: false });
    }
  }
  return places;
}

const sticks = { linux: linuxSticks, darwin: macSticks, win32: windowsSticks };

/** Places a file can be carried to: sticks first, then the desktop and documents folders. */
export async function exportTargets(): Promise<readonly ExportTarget[]> {
  const find = process.platform in sticks ? sticks[process.platform as keyof typeof sticks] : () => Promise.resolve([]);
  const places = [...(await find()), ...(await homeFolders())];
  return Promise.all(places.map(async (place) => ({ ...place, freeBytes: await freeBytes(place.path) })));
}

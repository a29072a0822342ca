import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Kylin and UOS bring Chromium under names of their own.
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'uos-browser-stable',
  'uos-browser',
  'qaxbrowser-safe-stable',
  'qaxbrowser-safe',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') return macPlaces;
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((root) => root !== undefined);
    return roots.flatMap((root) => windowsPlaces.map((place) => join(root, place)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The Chromium of this machine: CHROMIUM_PATH if it is there, else the first of Chromium, Chrome, Edge and the like. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...candidates(env)].find((path) => existsSync(path));
}

/** Whether a window could be shown at all. */
export const hasDisplay = (env: NodeJS.ProcessEnv = process.env): boolean =>
  process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** A browser that asks nobody anything: nothing beyond this machine is reached, nothing is fetched in the background. */
export function quietFlags(profile: string): readonly string[] {
  const root = process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,NetworkTimeServiceQuerying',
    '--no-pings',
    // Everything but loopback goes to a proxy that is not there: no name is looked up, and unlike host-resolver-rules no bar warns of it.
    '--proxy-server=http://127.0.0.1:1',
    // Chromium refuses to start as root with its sandbox.
    ...(root ? ['--no-sandbox'] : []),
  ];
}

import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'explorer.exe', darwin: 'open', linux: 'xdg-open' };

/** Shows a folder in the system's file manager; false when there is none. */
export function openFolder(path: string): Promise<boolean> {
  return new Promise((done) => {
    const opener = openers[process.platform];
    if (opener === undefined) return done(false);
    const child = spawn(opener, [path], { stdio: 'ignore', detached: true });
    child.once('error', () => done(false));
    child.once('spawn', () => done(true));
    child.unref();
  });
}

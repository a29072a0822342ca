import { spawn, type ChildProcess } from 'node:child_process';

export interface Display {
  readonly name: string;
  readonly close: () => void;
}

/** The display of this session, or an Xvfb of our own on a number it picks itself. Undefined when there is neither. */
export function openDisplay(): Promise<Display | undefined> {
  const given = process.env['DISPLAY'];
  if (given) return Promise.resolve({ name: given, close: () => undefined });
  return new Promise((done) => {
    const child: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', () => done(undefined));
    child.once('exit', () => done(undefined));
    child.stdio[3]?.once('data', (number: Buffer) => done({ name: `:${number.toString().trim()}`, close: () => void child.kill() }));
  });
}

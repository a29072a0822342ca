import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeWithMovedClock } from './dayOfTests';

const program = fileURLToPath(new URL('../../out/main/loopback.cjs', import.meta.url));

export interface LoopbackProcess {
  /** With the token in its fragment, as the officer's browser gets it. */
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** What it wrote to the error stream. */
  readonly errors: () => string;
  /** Ends it as a closed window would; resolves to the exit code. */
  readonly end: () => Promise<number | null>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<number | null>;
}

export interface LoopbackOptions {
  readonly dataFolder: string;
  /** 0, the default, takes a free port; the same port keeps the page's IndexedDB. */
  readonly port?: number;
  /** The browser it prints with. */
  readonly browser?: string;
}

export type Started = LoopbackProcess | { readonly exitCode: number | null; readonly errors: string };

/** Starts the built loopback host without a window; when it will not start, what it said instead. */
export function startLoopback({ dataFolder, port = 0, browser }: LoopbackOptions): Promise<Started> {
  const env = { ...process.env, DISPLAY: '', ...(browser === undefined ? {} : { CHROMIUM_PATH: browser }) };
  const child = spawn(process.execPath, [...nodeWithMovedClock, program, '--data', dataFolder, '--port', String(port), '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let output = '';
  let errors = '';
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  const ending = (signal: NodeJS.Signals) => (): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((done) => {
    void exited.then((exitCode) => done({ exitCode, errors }));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /(http:\/\/127\.0\.0\.1:(\d+)\/#token=([0-9a-f]+))\n/.exec(output);
      if (found === null) return;
      const [, address = '', taken = '', token = ''] = found;
      done({ address, port: Number(taken), token, errors: () => errors, end: ending('SIGTERM'), kill: ending('SIGKILL') });
    });
  });
}

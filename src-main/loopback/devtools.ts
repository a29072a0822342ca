import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a browser answers, as far as it is read here; what it tells unasked has no id. */
export interface Message {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** A headless browser led over a pipe: no port is opened that another program could reach. */
export interface LedBrowser {
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly end: () => Promise<void>;
}

/** Messages are JSON texts, each closed by a zero byte. */
function onMessages(stream: Readable, receive: (message: Message) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const texts = (rest + text).split('\0');
    rest = texts.pop() ?? '';
    for (const each of texts) receive(JSON.parse(each) as Message);
  });
}

interface Waiting {
  readonly done: (result: Readonly<Record<string, unknown>>) => void;
  readonly failed: (trouble: Error) => void;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => done()) : done()));
}

export function leadBrowser(browser: string, flags: readonly string[]): LedBrowser {
  const child = spawn(browser, [...flags, '--headless', '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  // Descriptors 3 and 4 are the pipes asked for above.
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, Waiting>();
  const giveUp = (): void => {
    waiting.forEach(({ failed }) => failed(new Error('the browser ended')));
    waiting.clear();
  };
  child.once('error', giveUp);
  child.once('exit', giveUp);
  // A browser that dies while we write is told by its exit.
  input.on('error', () => undefined);
  onMessages(output, ({ id, result, error }) => {
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asked === undefined) return;
    waiting.delete(id);
    if (error === undefined) asked.done(result ?? {});
    else asked.failed(new Error(error.message));
  });
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
      }),
    end: async () => {
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}

import { rmSync } from 'node:fs';
import { afterEach, describe, expect, inject } from 'vitest';
import type { CallArgs, CallName, CallReply } from '../../src-bridge/contract';
import { portName, tokenHeader, type Answer, type HostPort } from '../../src-bridge/wire';
import { freshFolder } from '../harness';
import { openInElectron } from '../harness/electronDesk';
import { startLoopback } from '../harness/loopbackProcess';

/** One real host, reached the way its page reaches it. */
export interface ContractHost {
  readonly dataFolder: string;
  /** As it travels: any name, any arguments. */
  readonly send: (name: string, args: unknown) => Promise<Answer>;
  /** A call that must be answered. */
  readonly call: <Name extends CallName>(name: Name, args: CallArgs<Name>) => Promise<CallReply<Name>>;
  readonly close: () => Promise<void>;
}

type Opened = Omit<ContractHost, 'call' | 'dataFolder'>;

async function openLoopback(dataFolder: string): Promise<Opened> {
  const chromium = inject('chromium');
  const host = await startLoopback({ dataFolder, ...('path' in chromium ? { browser: chromium.path } : {}) });
  if (!('address' in host)) throw new Error(host.errors);
  const origin = `http://127.0.0.1:${host.port}`;
  const headers = { 'content-type': 'application/json', origin, [tokenHeader]: host.token };
  return {
    send: async (name, args) => {
      const reply = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(args) ?? '' });
      expect(reply.status).toBe(200);
      return (await reply.json()) as Answer;
    },
    close: async () => expect(await host.end()).toBe(0),
  };
}

async function openElectron(dataFolder: string): Promise<Opened> {
  const electron = inject('electron');
  if ('missing' in electron) throw new Error(electron.missing);
  const desk = await openInElectron(electron.path, dataFolder, inject('display'));
  await desk.page.waitForLoadState();
  const asked = ({ port, name, args }: { port: string; name: string; args: unknown }): Promise<Answer> =>
    (Reflect.get(globalThis, port) as HostPort).call(name, args);
  return { send: (name, args) => desk.page.evaluate(asked, { port: portName, name, args }), close: desk.close };
}

const open = { loopback: openLoopback, electron: openElectron };
type Kind = keyof typeof open;

async function openHost(kind: Kind, dataFolder: string): Promise<ContractHost> {
  const opened = await open[kind](dataFolder);
  return {
    ...opened,
    dataFolder,
    call: async (name, args) => {
      const answer = await opened.send(name, args);
      if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
      // Checked by the host against the table this type comes from.
      return answer.value as CallReply<typeof name>;
    },
  };
}

export type OpenHost = (dataFolder?: string) => Promise<ContractHost>;

/** Runs the same cases against every host of this machine. */
export function everyHost(name: string, cases: (openHost: OpenHost, kind: Kind) => void): void {
  for (const kind of ['loopback', 'electron'] as const) {
    describe.skipIf(kind === 'electron' && 'missing' in inject('electron'))(`${kind}: ${name}`, () => {
      const hosts: ContractHost[] = [];
      const folders: string[] = [];
      afterEach(async () => {
        for (const host of hosts.splice(0)) await host.close();
        for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      });
      cases(async (dataFolder) => {
        const folder = dataFolder ?? freshFolder();
        if (dataFolder === undefined) folders.push(folder);
        const host = await openHost(kind, folder);
        const tracked: ContractHost = {
          ...host,
          close: async () => {
            const at = hosts.indexOf(tracked);
            if (at >= 0) hosts.splice(at, 1);
            await host.close();
          },
        };
        hosts.push(tracked);
        return tracked;
      }, kind);
    });
  }
}

/** The value of an outcome that must be good. */
export function valueOf<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: { readonly code: string } },
): Value {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

export const codeOf = (outcome: { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } }): string =>
  outcome.ok ? 'ok' : outcome.error.code;

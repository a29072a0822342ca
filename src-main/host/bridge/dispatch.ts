import { bridgeCalls, type CallName } from '../../../src-bridge/contract';
import type { Answer } from '../../../src-bridge/wire';
import type { HostBridge } from './hostBridge';

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(bridgeCalls, name);

/** Notes what went wrong for whoever mends the program; never shown to the officer. */
export type Complain = (call: string, trouble: unknown) => void;

// The table ties each schema to its handler, but TypeScript cannot follow that tie through a name known only at run time.
type AnyHandler = (args: unknown) => Promise<unknown>;

/** Checks the arguments, asks the bridge, checks the reply. Both hosts answer every call through here, so no handler can be reached unchecked. */
export async function dispatch(bridge: HostBridge, name: unknown, given: unknown, complain: Complain): Promise<Answer> {
  if (!isCallName(name)) return { ok: false, error: 'unknown-call' };
  const args = bridgeCalls[name].args.safeParse(given);
  if (!args.success) return { ok: false, error: 'bad-arguments' };
  try {
    const handler = bridge[name] as AnyHandler;
    const reply = bridgeCalls[name].reply.safeParse(await handler(args.data));
    if (reply.success) return { ok: true, value: reply.data };
    complain(name, reply.error);
    return { ok: false, error: 'bad-reply' };
  } catch (trouble) {
    complain(name, trouble);
    return { ok: false, error: 'failed' };
  }
}

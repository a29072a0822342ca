import { bridgeCalls, type Bridge } from '../../src-bridge/contract';
import type { HostPort, Refusal } from '../../src-bridge/wire';
import { electronPort } from './electronHost';
import { loopbackPortOf } from './loopbackHost';

/** A call was refused before it was answered: our mistake or a stranger, never the officer's. */
class CallRefused extends Error {
  constructor(
    readonly call: string,
    readonly reason: Refusal,
  ) {
    super(`${call}: ${reason}`);
  }
}

async function ask(port: HostPort, name: string, args: unknown): Promise<unknown> {
  const answer = await port.call(name, args);
  if (!answer.ok) throw new CallRefused(name, answer.error);
  return answer.value;
}

function bridgeOver(port: HostPort): Bridge {
  const calls = Object.keys(bridgeCalls).map((name) => [name, (args: unknown) => ask(port, name, args)] as const);
  // Safe: Bridge derives from this very table, and the host checks each argument and reply against it.
  return Object.fromEntries(calls) as Bridge;
}

/** The host of this page. Call it before the router reads the address: the loopback token stands in the fragment. */
export function findBridge(): Bridge | undefined {
  const port = electronPort() ?? loopbackPortOf();
  return port === undefined ? undefined : bridgeOver(port);
}

import type { z } from 'zod';
import type { bridgeCalls, CallName, CallReply } from '../../../src-bridge/contract';

export type Frozen<Value> = Value extends string | number
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
      : Value;

/** Arguments after they were checked. */
export type CheckedArgs<Name extends CallName> = z.output<(typeof bridgeCalls)[Name]['args']>;

/** One call as a host implements it: arguments are checked before, the reply after. What it returns it does not change any more. */
export type Handler<Name extends CallName> = (args: CheckedArgs<Name>) => Promise<Frozen<CallReply<Name>>>;

export type Handlers<Names extends CallName> = { readonly [Name in Names]: Handler<Name> };

export type HostBridge = Handlers<CallName>;

/** Why a host refuses a call before or instead of answering it. Each is a mistake of ours or a stranger, never the officer's. */
export type Refusal = 'unknown-call' | 'bad-arguments' | 'unknown-sender' | 'bad-reply' | 'failed';

/** What travels back from a host, over IPC as over HTTP: thrown errors would arrive as text without a code. */
export type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Refusal };

/** The one thing a preload gives to the page. */
export interface HostPort {
  readonly call: (name: string, args: unknown) => Promise<Answer>;
}

/** Name under which the preload puts its port on `window`. */
export const portName = 'gongkaiHost';

/** The one IPC channel. */
export const channel = 'bridge';

/** Loopback: header and fragment parameter that carry the token of this start. */
export const tokenHeader = 'x-gongkai-token';
export const tokenParameter = 'token';

/** Loopback: the port is part of the origin that owns the working store, so it never changes. */
export const loopbackPort = 46_425;

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const ours = /^(https?|wss?):\/\/127\.0\.0\.1[:/]/;

export const leaves = (url: string): boolean => /^(https?|wss?|ftp):/.test(url) && !ours.test(url);

const head = z.object({ constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }) });
const event = z.object({
  type: z.int(),
  params: z
    .object({
      url: z.string().optional(),
      initiator: z.string().optional(),
      host: z.string().optional(),
      address: z.string().optional(),
      address_list: z.array(z.string()).optional(),
    })
    .optional(),
});
type Params = NonNullable<z.infer<typeof event>['params']>;

const nobody = 'not an origin';
const loopback = /^(127\.|\[::1\]|localhost\b|(https?|wss?):\/\/(127\.|localhost\b|\[::1\]))/;
const beyond = (word: string, places: readonly (string | undefined)[]): readonly string[] =>
  places.flatMap((place) => (place === undefined || loopback.test(place) ? [] : [`${word} ${place}`]));

/**
 * What an event says of leaving the machine. A browser's own attempt (no initiator) is no request that left as long as it ends at the proxy
 * that is not there: it would show as a name looked up, a connection or bytes to an address beyond this machine.
 */
const leaving: Readonly<Record<string, (params: Params) => readonly string[]>> = {
  URL_REQUEST_START_JOB: ({ url, initiator }) =>
    url !== undefined && leaves(url) && initiator !== undefined && initiator !== nobody ? [`asked for ${url}`] : [],
  HOST_RESOLVER_MANAGER_JOB: ({ host }) => beyond('looked up', [host]),
  TCP_CONNECT: ({ address_list }) => beyond('connected to', address_list ?? []),
  UDP_BYTES_SENT: ({ address }) => beyond('sent bytes to', [address]),
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return null;
  }
}

/** The numbers of the event types above in this log; Chromium numbers them anew with every version. */
function eventTypes(firstLine: string): ReadonlyMap<number, (params: Params) => readonly string[]> {
  const { logEventTypes } = head.parse(parsed(`${firstLine.replace(/,\s*$/, '')}}`)).constants;
  return new Map(
    Object.entries(leaving).map(([name, read]) => {
      const type = logEventTypes[name];
      if (type === undefined) throw new Error(`this Chromium's network log knows no ${name}`);
      return [type, read];
    }),
  );
}

/**
 * What left this machine by Chromium's own network log (--log-net-log), in words: what pages asked for, and what the browser did by itself.
 * Read line by line, because the log of a browser that was ended is JSON without its end. Throws when there is no log: then nothing is proven.
 */
export function leavingRequests(file: string): readonly string[] {
  if (!existsSync(file)) throw new Error(`no network log at ${file}`);
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const types = eventTypes(first);
  const told = lines.flatMap((line) => {
    const read = event.safeParse(parsed(line));
    return read.success && read.data.params !== undefined ? (types.get(read.data.type)?.(read.data.params) ?? []) : [];
  });
  return [...new Set(told)];
}

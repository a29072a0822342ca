import type { IncomingMessage } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { tokenHeader } from '../../src-bridge/wire';

export interface Gate {
  /** A page file: our Host, no foreign Origin, GET without a body. */
  readonly mayRead: (request: IncomingMessage) => boolean;
  /** A call: our Host, our Origin, this start's token, JSON by POST. */
  readonly mayCall: (request: IncomingMessage) => boolean;
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Who may come in. Another page in the same browser has a foreign Origin, a rebound name a foreign Host, another program no token. */
export function gateOf(port: number, token: string): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const ownHost = (request: IncomingMessage): boolean => request.headers.host === host;
  return {
    mayRead: (request) =>
      ownHost(request) && request.method === 'GET' && (request.headers.origin === undefined || request.headers.origin === origin),
    mayCall: (request) => {
      const given = request.headers[tokenHeader];
      const json = request.headers['content-type'] === 'application/json';
      return (
        ownHost(request) &&
        request.method === 'POST' &&
        request.headers.origin === origin &&
        json &&
        typeof given === 'string' &&
        sameText(given, token)
      );
    },
  };
}

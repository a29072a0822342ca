import type { IncomingMessage } from 'node:http';

/** The largest call is a sheet of 4,000,000 characters, at most 12 MB as UTF-8, escaped in JSON. */
const limit = 16 * 1024 * 1024;

/** The JSON of a request's body; undefined when it is too long or no JSON. */
export async function jsonBody(request: IncomingMessage): Promise<{ readonly value: unknown } | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  // A request in the default mode yields Buffers; its type says any.
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit) return undefined;
    pieces.push(piece);
  }
  try {
    return { value: JSON.parse(Buffer.concat(pieces).toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}

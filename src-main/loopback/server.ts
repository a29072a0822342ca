import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../src-bridge/wire';
import { fail, ok, type Result } from '../../src-domain/kernel/result';
import { fileHeaders, pageHeaders, sheetHeaders } from '../host/bridge/contentPolicy';
import type { Host } from '../host/bridge/createHost';
import { dispatch } from '../host/bridge/dispatch';
import { pageFile } from '../host/bridge/pageFiles';
import type { SheetShelf } from '../host/papers/sheets';
import { jsonBody } from './body';
import { gateOf, type Gate } from './gate';

export interface Served {
  readonly port: number;
  readonly token: string;
  /** Folder of the built page. */
  readonly root: string;
  readonly sheets: SheetShelf;
  readonly host: () => Host | undefined;
}

type Reply = ServerResponse;

function send(reply: Reply, status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array): void {
  reply.writeHead(status, { ...pageHeaders, ...headers });
  reply.end(body);
}

const refuse = (reply: Reply): void => send(reply, 403, {}, '');
const sendAnswer = (reply: Reply, answer: Answer): void =>
  send(reply, 200, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(answer));

async function answerCall(request: IncomingMessage, reply: Reply, name: string, host: Host): Promise<void> {
  const body = await jsonBody(request);
  if (body === undefined) return sendAnswer(reply, { ok: false, error: 'bad-arguments' });
  sendAnswer(reply, await dispatch(host, name, body.value, (call, trouble) => console.error(`bridge ${call}`, trouble)));
}

async function sendFile(reply: Reply, path: string, { root, sheets }: Served): Promise<void> {
  if (path.startsWith('/sheet/')) {
    const sheet = sheets.take(path);
    return sheet === undefined ? refuse(reply) : send(reply, 200, { ...sheetHeaders, 'content-type': 'text/html; charset=utf-8' }, sheet);
  }
  const file = await pageFile(root, path);
  return file === undefined ? refuse(reply) : send(reply, 200, fileHeaders(file.type), file.bytes);
}

async function handle(request: IncomingMessage, reply: Reply, gate: Gate, served: Served): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const host = served.host();
  if (path.startsWith('/call/')) {
    if (host === undefined || !gate.mayCall(request)) return refuse(reply);
    return answerCall(request, reply, path.slice('/call/'.length), host);
  }
  return gate.mayRead(request) ? sendFile(reply, path, served) : refuse(reply);
}

function listen(server: Server, port: number): Promise<Result<number, 'port-taken'>> {
  return new Promise((done) => {
    server.once('error', () => done(fail('port-taken')));
    server.listen(port, '127.0.0.1', () => done(ok((server.address() as AddressInfo).port)));
  });
}

/** Listens on 127.0.0.1 only. Port 0 (tests) takes a free one; the value is the port that was taken. */
export async function serve(served: Served): Promise<Result<{ readonly port: number; readonly close: () => Promise<void> }, 'port-taken'>> {
  let gate = gateOf(served.port, served.token);
  const server = createServer((request, reply) => {
    handle(request, reply, gate, served).catch((trouble: unknown) => {
      console.error('loopback', trouble);
      if (!reply.headersSent) refuse(reply);
    });
  });
  const taken = await listen(server, served.port);
  if (!taken.ok) return taken;
  gate = gateOf(taken.value, served.token);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return ok({ port: taken.value, close });
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { leavingRequests } from './netLog';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-net-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const types = { URL_REQUEST_START_JOB: 3, HOST_RESOLVER_MANAGER_JOB: 5, TCP_CONNECT: 7, UDP_BYTES_SENT: 9 };
const head = JSON.stringify({ constants: { logEventTypes: types } }).slice(0, -1);

/** A log as Chromium writes it: one event a line, without its end. */
function log(...events: readonly { readonly type: number; readonly params: object }[]): readonly string[] {
  const file = path.join(folder, 'log.json');
  writeFileSync(file, [`${head},`, '"events": [', ...events.map((event) => `${JSON.stringify(event)},`), '{"type":3,"par'].join('\n'));
  return leavingRequests(file);
}
const asked = (url: string, initiator: string) => log({ type: types.URL_REQUEST_START_JOB, params: { url, initiator } });

describe('what a network log says of leaving the machine', () => {
  it('names what a page asked for elsewhere, not what it asked its host for', () => {
    expect(asked('https://example.org/a', 'http://127.0.0.1:46425')).toEqual(['asked for https://example.org/a']);
    expect(asked('http://127.0.0.1:46425/call', 'http://127.0.0.1:46425')).toEqual([]);
  });
  it('names connections, look-ups and bytes beyond this machine, whoever began them', () => {
    expect(log({ type: types.TCP_CONNECT, params: { address_list: ['127.0.0.1:1', '203.0.113.7:443'] } })).toEqual([
      'connected to 203.0.113.7:443',
    ]);
    expect(log({ type: types.HOST_RESOLVER_MANAGER_JOB, params: { host: 'https://example.org' } })).toEqual([
      'looked up https://example.org',
    ]);
    expect(log({ type: types.UDP_BYTES_SENT, params: { address: '[2001:db8::1]:53' } })).toEqual(['sent bytes to [2001:db8::1]:53']);
  });
  it('lets an attempt of the browser itself pass that ended at the proxy that is not there', () => {
    expect(asked('https://example.org/update', 'not an origin')).toEqual([]);
    expect(log({ type: types.TCP_CONNECT, params: { address_list: ['127.0.0.1:1'] } })).toEqual([]);
  });
  it('proves nothing without a log', () => {
    expect(() => leavingRequests(path.join(folder, 'none.json'))).toThrow();
  });
});

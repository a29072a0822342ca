import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { CallArgs } from '../../src-bridge/contract';
import { calendarSource } from '../../src-bridge/resources/calendar';
import { supervision } from '../../src-bridge/resources/supervision';
import { calendar2027, office } from '../builders/countyMessages';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';
import { uploadTo } from './uploadTo';

const passphrase = '春天的麦田绿油油的一片';
const unit = '640425036';
const calendarMessage = { kind: 'calendar', payload: calendarSource.parse(calendar2027) } as const;

const issue = (host: ContractHost, over: Partial<CallArgs<'countyIssue'>> = {}) =>
  host.call('countyIssue', { job: randomUUID(), passphrase, audience: null, message: calendarMessage, ...over });

async function startedCounty(host: ContractHost) {
  valueOf(await host.call('keyCreate', { unit: office, passphrase }));
  expect(codeOf(await issue(host))).toBe('no-county');
  valueOf(await host.call('countyStart', { county: { code: '640425', name: '彭阳县' } }));
}

async function listOf(host: ContractHost): Promise<CallArgs<'countyPackageOpen'>['trust']> {
  const { name } = valueOf(await host.call('countyTrustFile', {}));
  return JSON.parse(readFileSync(path.join(host.dataFolder, 'papers', name), 'utf8')) as never;
}

const open = async (host: ContractHost, bytes: Buffer, over: Partial<CallArgs<'countyPackageOpen'>> = {}) =>
  valueOf(
    await host.call('countyPackageOpen', { uploadId: await uploadTo(host, bytes), unit, trust: await listOf(host), taken: [], ...over }),
  );

everyHost('what a county sends to its units', (openHost) => {
  it('is signed by the county office, one chain for all kinds, and opened by a unit', { timeout: 120_000 }, async () => {
    const host = await openHost();
    await startedCounty(host);
    expect(codeOf(await issue(host, { passphrase: '另外的一句口令不对' }))).toBe('wrong-passphrase');
    const made = valueOf(await issue(host));
    expect(made).toMatchObject({ name: '640425001-calendar-0001.gkpkg', sequence: 1 });
    const rules = valueOf(await issue(host, { message: { kind: 'supervision', payload: supervision }, audience: unit }));
    const list = valueOf(await issue(host, { message: { kind: 'trust' } }));
    expect([rules.sequence, list.sequence]).toEqual([2, 3]);
    // The office's own key went into its list by itself, once.
    expect(valueOf(await host.call('countyStatus', {}))).toMatchObject({ trustVersion: 1, keys: [{ role: 'county', unit: office.code }] });
    const bytesOf = (name: string) => readFileSync(path.join(host.dataFolder, 'packages', name));
    expect(valueOf(await host.call('packageVerify', { name: made.name }))).toMatchObject({ accepted: true, problems: [] });

    const first = await open(host, bytesOf(made.name));
    if (first.state !== 'good') throw new Error(first.state);
    expect(first).toMatchObject({ content: calendarMessage, missing: [], sent: { sequence: 1, from: office } });
    const { sequence, statementSha256, keyid } = first.sent;
    const taken = [{ kind: 'calendar' as const, sequence, statementSha256, keyid }];
    expect(await open(host, bytesOf(made.name), { taken })).toMatchObject({ state: 'unchanged', kind: 'calendar' });
    expect(await open(host, bytesOf(list.name), { taken })).toMatchObject({ state: 'good', content: { kind: 'trust' }, missing: [2] });
    expect(await open(host, bytesOf(rules.name), { unit: '640425031' })).toMatchObject({
      state: 'refused',
      problems: [{ code: 'message/other-audience' }],
    });
    const later = [{ ...taken[0], kind: 'calendar' as const, sequence: 9, statementSha256: 'a'.repeat(64), keyid }];
    expect(await open(host, bytesOf(made.name), { taken: later })).toMatchObject({
      state: 'refused',
      problems: [{ code: 'chain/rollback' }],
    });
    const broken = bytesOf(made.name);
    broken[Math.floor(broken.length / 2)] = (broken[Math.floor(broken.length / 2)] ?? 0) ^ 1;
    expect(await open(host, broken)).toMatchObject({ state: 'refused' });
    expect(codeOf(await host.call('countyPackageOpen', { uploadId: randomUUID(), unit, trust: await listOf(host), taken: [] }))).toBe(
      'unknown-upload',
    );
  });

  it('is not written when it cannot be used', async () => {
    const host = await openHost();
    await startedCounty(host);
    const cards = supervision.cards.map((card) => (card.id === 'yellow' ? { ...card, max: 2 } : card));
    const gap = await issue(host, { message: { kind: 'supervision', payload: { ...supervision, cards } } });
    expect(gap).toMatchObject({ ok: false, error: { code: 'refused', detail: expect.stringContaining('gap blue 3 3') as string } });
    expect(valueOf(await host.call('keyStatus', {})).chain.sequence).toBe(0);
  });
});

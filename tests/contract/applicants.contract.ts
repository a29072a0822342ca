import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesUnder } from '../harness/filesUnder';
import { codeOf, everyHost, valueOf, type ContractHost } from './host';

const unit = { code: '640425031', name: '白阳镇人民政府' };
const passphrase = '白阳镇政务公开专用口令';
const words = JSON.stringify({ name: '冯小满', proof: '某证件', asked: '陡坡村征地补偿' });

const stateOf = async ({ call }: ContractHost) => (await call('applicantsState', {})).state;

everyHost('applicants’ data', (openHost) => {
  it('are sealed and opened only after the passphrase, and locked again', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const { call } = host;
    expect(codeOf(await call('applicantsUnlock', { passphrase }))).toBe('no-key');
    valueOf(await call('keyCreate', { unit, passphrase }));
    expect(await stateOf(host)).toBe('none');
    expect(codeOf(await call('applicantsSeal', { request: 'q1', text: words }))).toBe('locked');
    expect(codeOf(await call('applicantsUnlock', { passphrase: '不是这一句口令' }))).toBe('wrong-passphrase');
    valueOf(await call('applicantsUnlock', { passphrase }));
    expect(await stateOf(host)).toBe('open');
    const { sealed } = valueOf(await call('applicantsSeal', { request: 'q1', text: words }));
    const items = [
      { request: 'q1', sealed },
      { request: 'q2', sealed },
    ];
    expect(valueOf(await call('applicantsOpen', { items })).items).toEqual([
      { request: 'q1', text: words },
      { request: 'q2', text: null },
    ]);
    await call('applicantsLock', {});
    expect(await stateOf(host)).toBe('locked');
    expect(codeOf(await call('applicantsOpen', { items }))).toBe('locked');
    for (const name of filesUnder(host.dataFolder)) {
      expect(readFileSync(path.join(host.dataFolder, name)).includes('冯小满'), name).toBe(false);
    }
  });

  it('open no more once they were forgotten, in this session or another, while others do', { timeout: 60_000 }, async () => {
    const host = await openHost();
    const { call } = host;
    valueOf(await call('keyCreate', { unit, passphrase }));
    valueOf(await call('applicantsUnlock', { passphrase }));
    const sealed = async (request: string) => ({ request, ...valueOf(await call('applicantsSeal', { request, text: words })) });
    const items = [await sealed('q1'), await sealed('q2')];
    valueOf(await call('applicantsForget', { request: 'q1' }));
    const opened = async ({ call: ask }: ContractHost) => valueOf(await ask('applicantsOpen', { items })).items.map(({ text }) => text);
    expect(await opened(host)).toEqual([null, words]);
    await host.close();
    const next = await openHost(host.dataFolder);
    valueOf(await next.call('applicantsUnlock', { passphrase }));
    expect(await opened(next)).toEqual([null, words]);
  });

  it('open again in the next session with the same passphrase', { timeout: 60_000 }, async () => {
    const first = await openHost();
    valueOf(await first.call('keyCreate', { unit, passphrase }));
    valueOf(await first.call('applicantsUnlock', { passphrase }));
    const { sealed } = valueOf(await first.call('applicantsSeal', { request: 'q1', text: words }));
    await first.close();
    const next = await openHost(first.dataFolder);
    expect(await stateOf(next)).toBe('locked');
    valueOf(await next.call('applicantsUnlock', { passphrase }));
    expect(valueOf(await next.call('applicantsOpen', { items: [{ request: 'q1', sealed }] })).items[0]?.text).toBe(words);
  });
});

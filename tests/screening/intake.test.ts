import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIntake, type Intake } from '../../src-main/host/extraction/intake';
import { buildDocx, paragraph } from '../builders/docx';
import { anExamineContext } from '../builders/examineContext';
import { buildWorker, type BuiltWorker } from '../builders/extractionWorker';

const { rules: _ownRules, ...context } = anExamineContext();
let worker: BuiltWorker;
let folder: string;

beforeAll(async () => {
  worker = await buildWorker();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-intake-'));
}, 60_000);
afterAll(async () => {
  await worker.remove();
  await rm(folder, { recursive: true, force: true });
});

const open = (): Intake => openIntake({ workerPath: worker.path });

async function filled(bytes: Uint8Array, name = 'a.docx'): Promise<Intake> {
  const intake = open();
  expect(await intake.begin({ name, size: bytes.length })).toEqual({ ok: true, value: undefined });
  const half = Math.floor(bytes.length / 2);
  expect(await intake.chunk(Buffer.from(bytes).subarray(0, half))).toEqual({ ok: true, value: half });
  expect(await intake.chunk(bytes.subarray(half))).toEqual({ ok: true, value: bytes.length });
  return intake;
}

describe('an intake', () => {
  it('examines what came in pieces and hands over exactly those bytes', async () => {
    const bytes = await buildDocx({ body: paragraph('电话15400001234') });
    const intake = await filled(bytes);
    const examined = await intake.examine(context);
    expect(examined).toMatchObject({
      ok: true,
      value: {
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        format: 'docx',
        report: { verdict: 'mask', findings: [{ detector: 'mobile', masked: '154****1234' }] },
      },
    });
    expect(JSON.stringify(examined.ok && examined.value.report)).not.toContain('15400001234');
    const kept = await intake.keep();
    expect(kept.ok && Buffer.from(kept.value).equals(Buffer.from(bytes))).toBe(true);
    expect(await intake.examine(context)).toEqual({ ok: false, error: 'cannot-check' });
  });

  it('never hands over a file with a state-secret marking, nor one that was not examined', async () => {
    const intake = await filled(await buildDocx({ body: paragraph('秘密★1年') }));
    expect(await intake.keep()).toEqual({ ok: false, error: 'not-examined' });
    expect(await intake.examine(context)).toMatchObject({ ok: true, value: { report: { verdict: 'block' } } });
    expect(await intake.keep()).toEqual({ ok: false, error: 'classified' });
    await intake.drop();
    expect(await intake.keep()).toEqual({ ok: false, error: 'cannot-check' });
  });

  it('may hand over a file with an internal marking or an unread part', async () => {
    const held = await filled(await buildDocx({ body: paragraph('内部资料') }));
    expect(await held.examine(context)).toMatchObject({ ok: true, value: { report: { verdict: 'hold' } } });
    expect((await held.keep()).ok).toBe(true);
  });

  it('masks in the worker and keeps the original', async () => {
    const bytes = await buildDocx({ body: paragraph('电话15400001234') });
    const intake = await filled(bytes);
    const examined = await intake.examine(context);
    if (!examined.ok) throw new Error(examined.error);
    const masked = await intake.mask([examined.value.report.findings[0]!.key], context);
    expect(masked).toMatchObject({ ok: true, value: { examination: { report: { verdict: 'clean' } } } });
    const kept = await intake.keep();
    expect(kept.ok && Buffer.from(kept.value).equals(Buffer.from(bytes))).toBe(true);
  });

  it('refuses before the first byte what it cannot take', async () => {
    const intake = open();
    expect(await intake.begin({ name: 'a.docx', size: 0 })).toEqual({ ok: false, error: 'empty' });
    expect(await intake.begin({ name: 'a.docx', size: 2 ** 31 })).toEqual({ ok: false, error: 'too-large' });
    expect(await intake.begin({ name: '通知.RTF', size: 10 })).toEqual({ ok: false, error: 'later-format' });
    await intake.drop();
  });

  it('wants all bytes and not one more', async () => {
    const intake = open();
    await intake.begin({ name: 'a.txt', size: 4 });
    await intake.chunk(Buffer.from('ab'));
    expect(await intake.examine(context)).toEqual({ ok: false, error: 'incomplete' });
    expect(await intake.chunk(Buffer.from('abc'))).toEqual({ ok: false, error: 'too-large' });
    await intake.drop();
  });
});

describe('a worker that fails', () => {
  const failing = async (source: string, more = {}): Promise<Intake> => {
    const path = join(folder, `${createHash('sha256').update(source).digest('hex')}.cjs`);
    await writeFile(path, `const { parentPort } = require('node:worker_threads');\n${source}`);
    return openIntake({ workerPath: path, ...more });
  };
  const cannotCheck = { ok: false, error: 'cannot-check' };

  it.each([
    ['crashes', "parentPort.on('message', () => { throw new Error('x'); });"],
    ['ends itself', "parentPort.on('message', () => process.exit(0));"],
    ['cannot start', 'require("./missing");'],
    ['answers nonsense', "parentPort.on('message', ({ id }) => parentPort.postMessage({ id, ok: true }));"],
  ])('because it %s cannot check', async (_how, source) => {
    const intake = await failing(source);
    expect(await intake.examine(context)).toEqual(cannotCheck);
    expect(await intake.keep()).toEqual(cannotCheck);
    await intake.drop();
  });

  it('because it hangs is ended after its time', async () => {
    const intake = await failing("parentPort.on('message', () => { for (;;); });", { examineMillis: 300 });
    expect(await intake.examine(context)).toEqual(cannotCheck);
  });

  it('because it eats memory is ended and the host lives on', async () => {
    const eat = "parentPort.on('message', () => { const held = []; for (;;) held.push(new Array(10000).fill({})); });";
    const intake = await failing(eat, { heapMegabytes: 32 });
    expect(await intake.examine(context)).toEqual(cannotCheck);
  });
});

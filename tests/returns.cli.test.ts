import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../src-main/cli/index';
import { aLedger } from './builders/ledger';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

async function gongkai(...args: string[]) {
  const streams = { out: '', err: '' };
  const io = {
    out: (text: string) => void (streams.out += text),
    err: (text: string) => void (streams.err += text),
    now: () => '2026-11-03T02:00:00Z',
  };
  const code = await runCli(args, io);
  return { code, ...streams };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-form-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const complaint = (id: string) => ({ id, on: '2026-10-08' });

describe('form compute', () => {
  const ask = ['form', 'compute', '--form', 'stat-2014', '--ledger', fixture('ledger-example.json'), '--period', '2026-10'];

  it('prints one JSON value and nothing else', async () => {
    const { code, out, err } = await gongkai(...ask, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(JSON.parse(out))).toEqual(['values', 'yearToDate', 'basis']);
    expect(JSON.parse(out).values['1.1']).toBe(12);
  });

  it('tells a person the figure and the records behind it', async () => {
    const { out } = await gongkai(...ask);
    expect(out).toContain('本月 12');
    expect(out).toMatch(/依据：.*r10/);
  });

  it('wants a month that exists', async () => {
    const { code, out, err } = await gongkai(...ask.slice(0, -1), '2026-13', '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('统计月份');
  });

  it('says when there is no such file', async () => {
    const { code, err } = await gongkai(...ask.slice(0, 5), join(folder, 'none.json'), '--period', '2026-10');
    expect(code).toBe(2);
    expect(err).toContain('打不开');
  });

  it.each([
    ['a torn file', '{"schema":', '不是完整的 JSON'],
    ['a key written twice', '{"a":1,"a":2}', '写了两次'],
    ['a date that does not exist', JSON.stringify({ ...aLedger(), complaints: [{ id: 'k1', on: '2026-02-30' }] }), '“k1”'],
    ['an id used twice', JSON.stringify({ ...aLedger(), complaints: [complaint('k7'), complaint('k7')] }), '“k7”'],
    ['a ledger without requests', JSON.stringify({ ...aLedger(), requests: undefined }), '“requests”'],
  ])('says what is wrong with %s', async (_, text, words) => {
    const { code, out, err } = await gongkai(...ask.slice(0, 5), await file('bad.json', text), '--period', '2026-10');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});

describe('form check', () => {
  const ask = ['form', 'check', '--form', 'stat-2014', '--values', fixture('seed-2018.values.json')];

  it('finds in the printed table of 2018 exactly H01 on 2.2.5, W01 and W03', async () => {
    const { code, out } = await gongkai(...ask, '--json');
    const { findings } = JSON.parse(out);
    expect(code).toBe(3);
    expect(findings.map((each: { rule: string }) => each.rule)).toEqual(['H01', 'W01', 'W03']);
    expect(findings[0]).toMatchObject({ severity: 'hard', rows: ['2.2.5'] });
  });

  it('accepts it once the blank cell is filled: soft findings never refuse', async () => {
    const { values, ...rest } = JSON.parse(await readFile(fixture('seed-2018.values.json'), 'utf8'));
    const full = await file('full.json', JSON.stringify({ ...rest, values: { ...values, '2.2.5': 0 } }));
    const { code, out } = await gongkai(...ask.slice(0, 5), full);
    expect(code).toBe(0);
    expect(out).toContain('硬性规则全部通过');
  });

  it('compares with the months before, whatever their order', async () => {
    const values = { '8.1': 1 };
    const now = await file('now.json', JSON.stringify({ period: '2026-10', values }));
    const last = await file('last.json', JSON.stringify({ period: '2026-09', values: { '8.1': 2 } }));
    const older = await file('older.json', JSON.stringify({ period: '2026-08', values: { '8.1': 1 } }));
    const { out } = await gongkai(...ask.slice(0, 5), now, '--previous', older, '--previous', last, '--json');
    const w08 = JSON.parse(out).findings.find((each: { rule: string }) => each.rule === 'W08');
    expect(w08?.rows).toEqual(['8.1']);
  });

  it.each([
    ['no such form', ['form', 'check', '--form', 'stat-1999', '--values', 'x']],
    ['no such action', ['form', 'guess', '--form', 'stat-2014']],
    ['an unknown option', ['form', 'check', '--form', 'stat-2014', '--value', 'x']],
    ['no values', ['form', 'check', '--form', 'stat-2014']],
    ['no such command', ['froth']],
  ])('answers %s with usage', async (_, args) => {
    const { code, out, err } = await gongkai(...args, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('用法');
  });
});

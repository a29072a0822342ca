import { existsSync, mkdirSync, mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountySummary } from '../../src-domain/county/summary';
import { runCli } from '../../src-main/cli/index';
import { openCountyOffice } from '../../src-main/host/bridge/countyOffice';
import { openCountyDb } from '../../src-main/host/county/countyDb';
import { vectors } from '../packages/packageBuilder';

const trust = ['--trust', join(vectors, 'trust.json')];

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(['county', ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    now: () => '2026-11-05T00:00:00Z',
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('gongkai county', () => {
  let root = '';
  const db = () => ['--db', join(root, 'county-db')];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'county-cli-'));
    mkdirSync(join(root, 'stick', 'deeper'), { recursive: true });
    cpSync(join(vectors, 'packages/640425031-2026-10-0002.gkpkg'), join(root, 'stick', 'a.gkpkg'));
    cpSync(join(vectors, 'packages/640425031-2026-09-0001.gkpkg'), join(root, 'stick', 'deeper', 'b.gkpkg'));
    cpSync(join(vectors, 'packages/bad-zip-suffix.gkpkg'), join(root, 'stick', 'c.gkpkg'));
    writeFileSync(join(root, 'stick', 'readme.txt'), 'not a package');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('says that there is no database yet and makes none', async () => {
    const { code, err } = await run('summary', ...db(), '--form', 'stat-2014', '--period', '2026-10');
    expect(code).toBe(2);
    expect(err).toContain('还不存在');
    expect(existsSync(join(root, 'county-db'))).toBe(false);
  });

  it('imports a folder with everything below, exits 3 for the bad one, and then summarises', { timeout: 120_000 }, async () => {
    const imported = await run(
      'import',
      join(root, 'stick'),
      join(vectors, 'packages/640425036-2026-10-0001.gkpkg'),
      ...db(),
      ...trust,
      '--json',
    );
    expect(imported.code).toBe(3);
    const outcome = JSON.parse(imported.out);
    expect(outcome.imported.map((each: { unit: string; sequence: number }) => `${each.unit} ${each.sequence}`)).toEqual([
      '640425031 1',
      '640425031 2',
      '640425036 1',
    ]);
    expect(outcome.imported[0]).toEqual({
      file: join(root, 'stick', 'deeper', 'b.gkpkg'),
      unit: '640425031',
      period: '2026-09',
      sequence: 1,
      state: 'accepted',
    });
    expect(outcome.refused).toMatchObject([{ file: join(root, 'stick', 'c.gkpkg'), problems: [{ code: 'zip/extra-bytes' }] }]);
    expect(outcome.missing).toEqual([]);

    const again = await run('import', join(root, 'stick', 'a.gkpkg'), ...db(), ...trust, '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ imported: [], unchanged: [join(root, 'stick', 'a.gkpkg')] });

    const xlsx = join(root, 'summary.xlsx');
    const summary = await run('summary', ...db(), '--form', 'stat-2014', '--period', '2026-10', '--xlsx', xlsx, '--json');
    expect(summary.code).toBe(0);
    expect(existsSync(xlsx)).toBe(true);
    const { units, missing, values, byUnit }: CountySummary = JSON.parse(summary.out);
    expect(units).toBe(2);
    expect(Object.keys(byUnit)).toEqual(['640425031', '640425036']);
    expect(values['3.1']).toBe((byUnit['640425031']?.values['3.1'] ?? Number.NaN) + (byUnit['640425036']?.values['3.1'] ?? Number.NaN));
    expect(missing[0]).toEqual({ unit: '640425032', name: '王洼镇人民政府' });

    const spoken = await run('summary', ...db(), '--form', 'stat-2014', '--period', '2026-10');
    expect(spoken.out).toContain('已报送2家');
  });

  it('says who holds the database instead of breaking it', { timeout: 120_000 }, async () => {
    const held = await openCountyDb(join(root, 'county-db'));
    expect(held.ok).toBe(true);
    const { code, err } = await run('summary', ...db(), '--form', 'stat-2014', '--period', '2026-10');
    expect(code).toBe(2);
    expect(err).toContain('正在被另一个程序使用');
    if (held.ok) await held.value.close();
  });

  it('finds the tables in the county folder of a desk', { timeout: 120_000 }, async () => {
    const folder = join(root, 'desk', 'county-db');
    mkdirSync(folder, { recursive: true });
    cpSync(join(vectors, 'trust.json'), join(folder, 'trust.json'));
    const office = openCountyOffice(folder);
    expect((await office.db()).ok).toBe(true);
    expect((await run('summary', '--db', folder, '--form', 'stat-2014', '--period', '2026-10')).err).toContain('正在被另一个程序使用');
    await office.close();
    const { code, out } = await run('summary', '--db', folder, '--form', 'stat-2014', '--period', '2026-10');
    expect([code, out]).toEqual([0, '已报送0家。\n没有缺报的单位。\n']);
  });

  it.each([
    ['no command', []],
    ['another command', ['export']],
    ['no packages', ['import', '--db', 'x', ...trust]],
    ['no database', ['import', 'x.gkpkg', ...trust]],
    ['no list', ['import', 'x.gkpkg', '--db', 'x']],
    ['a package that is not there', ['import', 'missing.gkpkg', '--db', 'x', ...trust]],
    ['another form', ['summary', '--db', 'x', '--form', 'x', '--period', '2026-10']],
    ['no such month', ['summary', '--db', 'x', '--form', 'stat-2014', '--period', '2026-13']],
  ])('exits 2 in words for %s', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/[。]\n用法/);
  });
});

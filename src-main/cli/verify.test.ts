import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runVerify } from './verify';

const vectors = join(import.meta.dirname, '../../tests/fixtures/vectors');
const trust = ['--trust', join(vectors, 'trust.json')];
const pack = (name: string) => join(vectors, 'packages', name);

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runVerify(args, { out: (text) => out.push(text), err: (text) => err.push(text), now: () => '2026-11-03T00:00:00Z' });
  return { code, out: out.join(''), err: err.join('') };
}

const expected: Record<string, { accepted: boolean; codes: string[]; head?: string }> = JSON.parse(
  readFileSync(join(vectors, 'expected.json'), 'utf8'),
);

describe('gongkai verify', () => {
  it.each(Object.entries(expected))('%s', async (name, { accepted, codes, head }) => {
    const { code, out, err } = await run(join(vectors, name), ...trust, ...(head === undefined ? [] : ['--head', head]), '--json');
    const printed = JSON.parse(out);
    expect(code).toBe(accepted ? 0 : 3);
    expect(err).toBe('');
    expect(Object.keys(printed)).toEqual(['accepted', 'problems', 'warnings', 'statement']);
    expect(printed.problems.map((problem: { code: string }) => problem.code)).toEqual(expect.arrayContaining(codes));
  });

  it('takes the package already held for accepted', async () => {
    const second = pack('640425031-2026-10-0002.gkpkg');
    const head = expected['packages/640425031-2026-10-0002.gkpkg']?.head ?? '';
    expect((await run(pack('640425031-2026-09-0001.gkpkg'), ...trust, '--head', head)).code).toBe(0);
    expect((await run(second, ...trust, '--head', 'a'.repeat(64))).code).toBe(3);
  });

  it('names a gap and still exits 0', async () => {
    const { code, out } = await run(pack('640425031-2026-10-0002.gkpkg'), ...trust, '--head', 'none', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: true, problems: [{ code: 'chain/gap' }] });
  });

  it.each([
    ['no package', trust],
    ['no trust list', [pack('x.gkpkg')]],
    ['a missing package', [pack('missing.gkpkg'), ...trust]],
    ['a folder', [vectors, ...trust]],
    ['a missing list', [pack('640425031-2026-09-0001.gkpkg'), '--trust', 'missing.json']],
    ['a list that is none', [pack('640425031-2026-09-0001.gkpkg'), '--trust', join(vectors, 'expected.json')]],
    ['a bad head', [pack('640425031-2026-09-0001.gkpkg'), ...trust, '--head', 'abc']],
    ['an unknown option', [pack('640425031-2026-09-0001.gkpkg'), ...trust, '--fast']],
  ])('exits 2 in words for %s', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/。\n用法/);
  });

  it('speaks plainly without --json', async () => {
    const { out } = await run(pack('bad-sig-revoked.gkpkg'), ...trust);
    expect(out).toMatch(/^古城镇人民政府（640425033）.*不通过\n/);
    expect(out).toContain('作废');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allForms } from '../../src-bridge/resources/forms';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { verifyPackage } from '../../src-main/host/packages/verifyPackage';

const folder = join(import.meta.dirname, '../fixtures/vectors');
interface Expected {
  accepted: boolean;
  codes: string[];
  head?: string;
}
const expected: Record<string, Expected> = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

describe('packages of the shared vectors', () => {
  it('covers every package file', () => {
    expect(Object.keys(expected).sort()).toEqual(
      readdirSync(join(folder, 'packages'))
        .map((name) => `packages/${name}`)
        .sort(),
    );
  });

  it.each(Object.entries(expected))('%s', async (name, { accepted, codes, head }) => {
    const trust = await readTrustFile(join(folder, 'trust.json'));
    if (!trust.ok) throw new Error(trust.error);
    const asked = head === undefined ? {} : { head: head === 'none' ? ('none' as const) : { sha256: head } };
    const verdict = await verifyPackage(join(folder, name), { trust: trust.value, forms: allForms, ...asked });
    expect(verdict.accepted).toBe(accepted);
    expect(verdict.problems.map(({ code }) => code)).toEqual(accepted ? [] : expect.arrayContaining(codes));
    expect(verdict.statement === null).toBe(codes.includes('statement/unknown-version'));
    for (const { message } of verdict.problems) expect(message).toMatch(/^[^!！]+$/);
  });
});

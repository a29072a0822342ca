import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allForms, statForm } from '../../src-bridge/resources/forms';
import { month } from '../../src-domain/kernel/month';
import { openCountyDb } from '../../src-main/host/county/countyDb';
import { countyImport } from '../../src-main/host/county/countyImport';
import { insertProposals, readProposals } from '../../src-main/host/county/countyProposals';
import { countySummary } from '../../src-main/host/county/countySummary';
import { readTrustFile } from '../../src-main/host/packages/trustFile';
import { aProposal } from '../builders/proposal';
import { unit, vectors } from '../packages/packageBuilder';
import { skippedSuite } from '../harness/skipped';

/** An empty database that may be filled and dropped: `postgres://user@127.0.0.1:5433/empty`. */
const url = process.env['GONGKAI_TEST_POSTGRES'];
if (url === undefined) skippedSuite('the county database on PostgreSQL', 'GONGKAI_TEST_POSTGRES names no server');

describe.skipIf(url === undefined)('the county database on PostgreSQL', () => {
  it('does with the same SQL what it does in a folder', async () => {
    const trust = await readTrustFile(join(vectors, 'trust.json'));
    const [one, two] = [await openCountyDb(url ?? ''), await openCountyDb(url ?? '')];
    if (!one.ok || !two.ok || !trust.ok) throw new Error('not opened');
    const files = ['640425031-2026-10-0002.gkpkg', '640425031-2026-09-0001.gkpkg', '640425036-2026-10-0001.gkpkg'].map((file) => ({
      file,
      path: join(vectors, 'packages', file),
    }));
    const take = (db: typeof one.value) => countyImport(files, { db, trust: trust.value, forms: allForms, now: '2026-11-05T00:00:00Z' });
    // Two programs at once: each package is taken in by exactly one of them.
    const both = await Promise.all([take(one.value), take(two.value)]);
    expect(
      both
        .flatMap(({ imported }) => imported)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(files.map(({ file }) => file).sort());
    expect(both.flatMap(({ refused }) => refused)).toEqual([]);
    expect(await take(one.value)).toMatchObject({ imported: [], refused: [], missing: [] });
    expect((await countySummary(two.value, statForm, month('2026-10'))).units).toBe(2);
    const { sentWith: _, ...wish } = aProposal();
    // Only what a wish is filed under is read of the statement.
    const arrived = { statement: { unit, period: '2026-10' }, statementSha256: 'a'.repeat(64), proposals: [wish, wish] } as never;
    await one.value.transaction(() => insertProposals(one.value, arrived));
    await two.value.transaction(() => insertProposals(two.value, arrived));
    expect(await readProposals(two.value)).toEqual([{ unit: unit.code, name: unit.name, period: '2026-10', proposal: wish }]);
    await one.value.query('drop table county_packages, county_units, county_proposals');
    await Promise.all([one.value.close(), two.value.close()]);
  });

  it('says so when no server answers', async () => {
    expect(await openCountyDb('postgres://nobody@127.0.0.1:1/none')).toEqual({ ok: false, error: 'failed' });
  });
});

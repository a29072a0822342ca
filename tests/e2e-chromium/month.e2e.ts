import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { describeDesk } from '../harness';
import { results } from '../harness/results';
import { walkMonth, type Made } from '../journey/month';
import { checkBag, missingTools, unpack, verifyWithOpenssl } from '../journey/openssl';
import { secrets } from '../journey/papers';
import { skippedSuite } from '../harness/skipped';

/** The package as a stranger sees it: standard tools only. */
function checkAsStranger({ package: file, publicKey }: Made): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-stranger-'));
  try {
    const bag = unpack(file, folder);
    checkBag(bag);
    expect(readdirSync(path.join(bag, 'data', 'files'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.docx$/)]);
    const envelope = JSON.parse(readFileSync(path.join(bag, 'statement.dsse.json'), 'utf8')) as Parameters<typeof verifyWithOpenssl>[1];
    const texts = ['return.json', 'ledger.json', 'documents.json', 'catalogue.json'].map((name) =>
      readFileSync(path.join(bag, 'data', name), 'utf8'),
    );
    for (const secret of secrets) expect(texts.join()).not.toContain(secret);
    expect(JSON.parse(texts[0] ?? '')).toMatchObject({
      schema: 'gongkai/return/1',
      values: { '1.1': 1, '1.2.2': 1, '1.2.5': 1, '2.1': 1, '9.2': 1, '9.3': 30 },
    });
    expect(JSON.parse(texts[3] ?? '')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ item: 'Z10', state: 'published' })]),
    });
    expect(verifyWithOpenssl(bag, envelope, publicKey)).toBe('Verified OK');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeDesk('chromium', 'a month of a township', (openDesk) => {
  it('goes from the first start to the county, and a stranger can check the package', { timeout: 420_000 }, async ({ skip }) => {
    const made = await walkMonth(
      () => openDesk(),
      async (page, name) => void (await page.screenshot({ path: results('screenshots', `month-${name}.png`) })),
    );
    const missing = missingTools();
    if (missing.length > 0) skippedSuite('a stranger’s check of the package', `${missing.join(', ')} missing`);
    if (missing.length > 0) skip(`the package was not checked by standard tools: ${missing.join(', ')} missing`);
    checkAsStranger(made);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anExamineContext, detectors, examined } from '../builders/examineContext';

const fixtures = join(import.meta.dirname, '../fixtures');
const report2018 = readFileSync(join(fixtures, 'reference/pengyang-annual-report-2018.txt'));

describe('the annual report of 2018', () => {
  it('has its telephones, its mailbox and 截止→截至 found, and nothing that blocks or holds', async () => {
    const { report } = await examined(report2018, '报告.txt');
    const shown = report.findings.map(({ detector, masked, suggestion }) => [detector, suggestion ?? masked]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['landline', '0954—701****'],
        ['landline', '701****'],
        ['landline', '0954—701****'],
        ['email', 'p***@126.com'],
        ['wording', '截至'],
      ]),
    );
    expect(detectors(report.findings).filter((detector) => detector === 'landline')).toHaveLength(3);
    expect(report.findings.filter(({ severity }) => severity === 'block' || severity === 'hold')).toEqual([]);
    expect(report.unread).toEqual([]);
    expect(report.verdict).toBe('mask');
  });

  it('has only wording left when the office has registered its contacts', async () => {
    const whitelist = ['0954-7012302', '7012681', '0954-7012330', 'pyxzfbgs@126.com'];
    const { report } = await examined(report2018, '报告.txt', anExamineContext({ whitelist }));
    expect(report.verdict).toBe('warn');
  });
});

describe('statutes', () => {
  const laws = readdirSync(join(fixtures, 'laws')).filter((name) => name.endsWith('.txt'));

  it('are there', () => {
    expect(laws).toHaveLength(2);
  });

  it.each(laws)('%s raises at most 0.2 findings in 10,000 characters', async (name) => {
    const bytes = readFileSync(join(fixtures, 'laws', name));
    const { report } = await examined(bytes, name);
    expect(report.findings.length).toBeLessThanOrEqual((bytes.toString('utf8').length / 10_000) * 0.2);
  });
});

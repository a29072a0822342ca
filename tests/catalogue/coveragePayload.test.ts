import { describe, expect, it } from 'vitest';
import { coveragePayload } from '../../src-bridge/payload/coverage';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { shippedUnits } from '../../src-bridge/resources/units';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { coverage } from '../../src-domain/catalogue/coverage';
import { day } from '../../src-domain/kernel/calendarDate';
import { aRecord } from '../builders/ledger';

describe('coverage as it leaves the machine', () => {
  it('is what the package schema of formats.md accepts, nothing added and nothing lost', () => {
    const unit = shippedUnits.find(({ code }) => code === '640425031') ?? { subjects: [] };
    const record = aRecord({ catalogueItem: 'Z09' });
    const asOf = day('2026-10-31');
    const whole = coverage({
      catalogue: townshipCatalogue,
      ledger: { records: [record] },
      unit,
      calendar,
      laws: legalLimits,
      asOf,
      confirmations: [],
    });
    expect(coveragePayload.strict().parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(whole.items.filter(({ state }) => state === 'published').map(({ item }) => item)).toEqual(['Z09']);
  });
});

import type { UnitProfile } from '../../src-domain/unit/types';

/** 白阳镇人民政府, with nothing that a test must know of. */
export const aTownship = (over: Partial<UnitProfile> = {}): UnitProfile => ({
  code: '640425031',
  name: '白阳镇人民政府',
  kind: 'township',
  subjects: ['乡（镇）人民政府'],
  phones: [],
  address: '彭阳县白阳镇',
  county: { code: '640425', name: '彭阳县' },
  ...over,
});

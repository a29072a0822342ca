import { describe, expect, it } from 'vitest';
import { shippedUnits } from '../../../../src-bridge/resources/units';
import { emptyDraft } from './draft';
import { firstDraft, keptDraft } from './draftSchema';

const noKey = { unit: null, keyid: null, fingerprint: null, publicKey: null, chain: { sequence: 0, head: null } };

describe('a kept draft', () => {
  it('is taken up where it stopped', () => {
    const kept = {
      ...emptyDraft,
      step: 'officers' as const,
      officers: [{ id: '1', name: '马文清', roles: ['handler' as const], active: true }],
    };
    expect(keptDraft(structuredClone(kept))).toEqual(kept);
  });
  it('from before the website was asked is taken up too', () => {
    const { website: _asked, ...before } = emptyDraft;
    expect(keptDraft(before)).toEqual(emptyDraft);
  });
  it.each([undefined, null, {}, { ...emptyDraft, step: 'finish' }])('that is none (%j) is not taken up', (value) =>
    expect(keptDraft(value)).toBeUndefined(),
  );
});

describe('set-up without a draft', () => {
  it('begins with the question for the unit', () => expect(firstDraft(noKey, shippedUnits)).toEqual(emptyDraft));
  it('keeps to the unit of a key that is there', () => {
    const draft = firstDraft({ ...noKey, keyid: 'sm3:0', unit: { code: '640425031', name: '白阳镇人民政府' } }, shippedUnits);
    expect(draft).toMatchObject({ step: 'facts', how: 'listed', code: '640425031', name: '白阳镇人民政府' });
    expect(draft.subjects).toContain('乡（镇）人民政府');
  });
  it('keeps to it even when the list does not know it', () =>
    expect(firstDraft({ ...noKey, keyid: 'sm3:0', unit: { code: '640425999', name: '新设单位' } }, shippedUnits)).toMatchObject({
      how: 'typed',
      code: '640425999',
    }));
});

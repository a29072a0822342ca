import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../src-domain/packages/problemCodes';
import { incomingText } from './incoming';

describe('why a package of the county was refused', () => {
  it('has words for every code there is', () => {
    const fallback = incomingText.refusalOf(['nothing/known']).what;
    for (const code of [...problemCodes, 'message/other-audience', 'message/not-for-units'])
      if (code !== 'chain/gap') expect([code, incomingText.refusalOf([code]).what]).not.toEqual([code, fallback]);
  });

  it('tells the outermost reason only', () => {
    expect(incomingText.refusalOf(['content/not-json', 'zip/crc', 'bag/digest-mismatch'])).toEqual(incomingText.refusalOf(['zip/crc']));
    expect(incomingText.refusalOf(['statement/malformed', 'signature/invalid'])).toEqual(incomingText.refusalOf(['signature/invalid']));
  });
});

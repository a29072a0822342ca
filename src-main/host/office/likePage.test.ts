import { describe, expect, it } from 'vitest';
import { uncompressed, unspaced } from './likePage';

const paragraph = (inner: string): string => `<w:p><w:pPr>${inner}</w:pPr><w:r><w:t>公示</w:t></w:r></w:p>`;

describe('lines as on the page', () => {
  it('have no air beside figures and no sign over the edge, said where the schema asks for it', () => {
    const spaced = paragraph('<w:keepNext/><w:tabs/><w:spacing w:line="580"/><w:ind/><w:jc w:val="both"/><w:autoSpaceDN w:val="false"/>');
    const untold = paragraph('<w:spacing w:line="580"/><w:jc w:val="center"/>');
    expect(unspaced(untold + spaced + untold)).toBe(
      untold +
        paragraph(
          '<w:keepNext/><w:tabs/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:spacing w:line="580"/><w:ind/><w:jc w:val="both"/>',
        ) +
        untold,
    );
  });
  it('press no full stop in', () =>
    expect(uncompressed('<w:settings><w:compat></w:compat></w:settings>')).toBe(
      '<w:settings><w:characterSpacingControl w:val="doNotCompress"/><w:compat></w:compat></w:settings>',
    ));
});

const asOnPage = '<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

/**
 * Lines of word/document.xml as the page has them: no air between Chinese and figures, and no sign hanging over the edge. The library knows
 * only half of it (`autoSpaceEastAsianText: false`), and puts that where the schema has no place for it.
 */
export const unspaced = (document: string): string =>
  document.replace(
    /<w:pPr>((?:(?!<\/w:pPr>).)*?)(<w:spacing (?:(?!<\/w:pPr>).)*?)<w:autoSpaceDN w:val="false"\/>/gu,
    `<w:pPr>$1${asOnPage}$2`,
  );

/**
 * For word/settings.xml: a full stop at the end of a full line takes the sign before it along to the next line, as on the page, and is not
 * pressed in.
 */
export const uncompressed = (settings: string): string =>
  settings.replace('<w:compat>', '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>');

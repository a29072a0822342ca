import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import type { Rewrite } from '../fixedZip';
import { fontTable } from '../wordFaces';

/** The library stamps the present; the issue has a day of its own. */
const dated = (core: string, { on }: GazettePaper): string => core.replace(/(?<=W3CDTF">)[^<]+/g, `${on}T00:00:00Z`);

/** The library counts bookmarks over all documents it ever wrote. */
function numberedAgain(document: string): string {
  const ids = new Map<string, number>();
  const fixed = (id: string): number => ids.get(id) ?? ids.set(id, ids.size + 1).size;
  return document.replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")([^"]*)/gu, (_, head: string, id: string) => `${head}${fixed(id)}`);
}

/** The library knows only half of it: no air between Chinese and figures, as the page has none. */
const unspaced = (document: string): string =>
  document.replaceAll('<w:autoSpaceDN w:val="false"/>', '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');

/** What makes the same issue the same bytes, and Word's lines those of the page. */
export const settled =
  (paper: GazettePaper): Rewrite =>
  (name, content) => {
    const text = content.toString('utf8');
    if (name === 'docProps/core.xml') return Buffer.from(dated(text, paper));
    if (name === 'word/document.xml') return Buffer.from(unspaced(numberedAgain(text)));
    return name === 'word/fontTable.xml' ? Buffer.from(fontTable) : undefined;
  };

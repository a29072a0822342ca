import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { datedOn, type Rewrite } from '../fixedZip';
import { uncompressed, unspaced } from '../likePage';
import { fontTable } from '../wordFaces';

/** The library counts bookmarks over all documents it ever wrote. */
function numberedAgain(document: string): string {
  const ids = new Map<string, number>();
  const fixed = (id: string): number => ids.get(id) ?? ids.set(id, ids.size + 1).size;
  return document.replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")([^"]*)/gu, (_, head: string, id: string) => `${head}${fixed(id)}`);
}

/** What makes the same issue the same bytes, and Word's lines those of the page. */
export const settled =
  (paper: GazettePaper): Rewrite =>
  (name, content) => {
    if (name === 'docProps/core.xml') return datedOn(content, paper.on);
    const text = content.toString('utf8');
    if (name === 'word/document.xml') return Buffer.from(unspaced(numberedAgain(text)));
    if (name === 'word/settings.xml') return Buffer.from(uncompressed(text));
    return name === 'word/fontTable.xml' ? Buffer.from(fontTable) : undefined;
  };

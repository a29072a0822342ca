import { createHash } from 'node:crypto';
import type { Archive } from '../archive';
import type { Tell } from '../fileToRead';
import { recogniseImage } from '../image/readImage';
import { limits } from '../limits';
import { partOf, Piece, type SourcedPart } from '../pieces';
import { ReadTroubleError } from '../trouble';
import type { NamedPicture } from './pictures';

// A document is read again to prove its copy: its pictures are the same.
const known = new Map<string, readonly string[]>();
const keywordReach = 16;

async function linesOf(content: Buffer, tell: Tell): Promise<readonly string[]> {
  const name = createHash('sha256').update(content).digest('hex');
  const found = known.get(name) ?? (await recogniseImage(content, tell));
  known.set(name, found);
  return found;
}

/** A picture that cannot be unpacked has no lines; it is named among the pictures, and a person looks at it. */
async function surelyLinesOf(content: Buffer, tell: Tell): Promise<readonly string[]> {
  try {
    return await linesOf(content, tell);
  } catch (error) {
    if (error instanceof ReadTroubleError) return [];
    throw error;
  }
}

function partsOf(label: string, lines: readonly string[]): readonly SourcedPart[] {
  return lines.map((text, at) => {
    const piece = new Piece();
    piece.append(text);
    const before = lines[at - 1]?.slice(-keywordReach);
    return partOf(`${label}第${at + 1}行`, 'body', piece, { recognised: true, ...(before !== undefined && { before: [before] }) });
  });
}

/** The printed letters in the pictures of a document: of each picture once, and of as many as the limits say. */
export async function recognisedIn(pictures: readonly NamedPicture[], archive: Archive, tell: Tell): Promise<readonly SourcedPart[]> {
  const byEntry = new Map(pictures.flatMap(({ entry, label }) => (entry === undefined ? [] : [[entry, label] as const])).reverse());
  const wanted = [...byEntry].filter(([entry]) => /\.(?:png|jpe?g)$/i.test(entry)).slice(0, limits.recognisedPictures);
  const parts: SourcedPart[] = [];
  for (const [at, [entry, label]] of wanted.entries()) {
    tell(at, wanted.length);
    const content = archive.entries.get(entry);
    if (content !== undefined) parts.push(...partsOf(label, await surelyLinesOf(content, tell)));
  }
  return parts;
}

import type { Tell } from '../fileToRead';
import { partOf, Piece, type SourcedPart } from '../pieces';
import type { Reader } from '../fileToRead';
import { readExif } from './exif';
import { isEven } from './grey';
import { readImageHeader } from './imageHeader';
import { greyOfFile, recogniseGrey, type RecognisedLine } from './recogniser';

const piece = (text: string): Piece => {
  const made = new Piece();
  made.append(text);
  return made;
};

/** The remarks of a picture, each reported as a property of the file. */
function remarkParts(remarks: readonly { readonly name: string; readonly text: string }[]): readonly SourcedPart[] {
  const counts = new Map<string, number>();
  return remarks
    .filter(({ text }) => text.trim() !== '')
    .map(({ name, text }) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return partOf(`图片信息·${name}${count === 1 ? '' : count}`, 'body', piece(text), { metadata: true });
    });
}

/** Under this the recogniser itself is unsure of a line. */
export const surely = 65;

/** How a page of recognised lines is named in the list of pictures. */
export const pictureName = (name: string, lines: readonly RecognisedLine[]): string => {
  if (lines.length === 0) return `${name}（没有认出文字）`;
  return lines.some(({ confidence }) => confidence < surely) ? `${name}（有的字看不清）` : name;
};

/** One part a recognised line; the page before it gives the context a keyword needs. */
export const recognisedParts = (page: string, lines: readonly RecognisedLine[]): readonly SourcedPart[] =>
  lines.map(({ text }, index) => {
    const before = lines[index - 1]?.text.slice(-16);
    const more = { recognised: true as const, ...(before !== undefined && { before: [before] }) };
    return partOf(`${page}第${index + 1}行`, index === 0 ? 'first-line' : 'body', piece(text), more);
  });

async function linesOf(bytes: Uint8Array, orientation: number, alive: () => void): Promise<readonly RecognisedLine[]> {
  const grey = await greyOfFile(bytes, orientation);
  return isEven(grey) ? [] : recogniseGrey(grey, alive);
}

/**
 * The lines of printed text in a JPEG or PNG, for pictures inside documents. Throws ReadTroubleError for a torn picture and for one with
 * too many pixels.
 */
export async function recogniseImage(bytes: Uint8Array, tell: Tell): Promise<readonly string[]> {
  const { exif } = readImageHeader(bytes);
  const lines = await linesOf(bytes, readExif(exif).orientation, () => tell(0, 1));
  return lines.map(({ text }) => text);
}

/** A scan or a photo: its letters are recognised, its remarks are properties, and a person must look at it in any case. */
export const readImage: Reader = async ({ bytes, tell }) => {
  const { exif, texts } = readImageHeader(bytes);
  const { orientation, remarks } = readExif(exif);
  tell(0, 1);
  const lines = await linesOf(bytes, orientation, () => tell(0, 1));
  tell(1, 1);
  return {
    parts: [...recognisedParts('第1页', lines), ...remarkParts([...remarks, ...texts])],
    unread: [],
    pictures: [pictureName('第1页', lines)],
  };
};

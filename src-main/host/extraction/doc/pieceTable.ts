import { refuse } from '../trouble';

const wordMark = 0xa5ec;
const encryptedFlag = 0x0100;
const secondTable = 0x0200;
const eightBit = 0x40000000;

/** Which of the two table streams belongs to the text. Throws ReadTroubleError: a password, or no Word 97 file. */
export function tableName(word: Buffer): '0Table' | '1Table' {
  if (word.length < 0x200 || word.readUInt16LE(0) !== wordMark) return refuse('damaged');
  const flags = word.readUInt16LE(10);
  if ((flags & encryptedFlag) !== 0) return refuse('encrypted');
  return (flags & secondTable) === 0 ? '0Table' : '1Table';
}

/** All characters of a Word 97 file in their order, with control characters: deleted and hidden text and field codes too ([MS-DOC] 2.4.1). */
export function allCharacters(word: Buffer, table: Buffer): string {
  let at = word.readUInt32LE(0x01a2);
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table.readUInt8(at) !== 2) return refuse('damaged');
  const count = (table.readUInt32LE(at + 1) - 4) / 12;
  const [ends, pieces] = [at + 5, at + 5 + (count + 1) * 4];
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const length = table.readUInt32LE(ends + (index + 1) * 4) - table.readUInt32LE(ends + index * 4);
    const place = table.readUInt32LE(pieces + index * 8 + 2);
    const isEightBit = (place & eightBit) !== 0;
    const start = isEightBit ? (place & ~eightBit) >>> 1 : place;
    const end = start + length * (isEightBit ? 1 : 2);
    if (length < 0 || end > word.length) return refuse('damaged');
    text += isEightBit ? new TextDecoder('windows-1252').decode(word.subarray(start, end)) : word.toString('utf16le', start, end);
  }
  return text;
}

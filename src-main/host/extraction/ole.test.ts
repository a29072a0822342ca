import { describe, expect, it } from 'vitest';
import { anOle } from '../../../tests/builders/ole';
import { contentOfOle } from './ole';

describe('what an OLE file holds', () => {
  it.each([
    [['WordDocument', '1Table'], 'doc'],
    [['Workbook', '\u0005SummaryInformation'], 'xls'],
    [['Book'], 'xls'],
    [['PowerPoint Document', 'Current User'], 'ppt'],
    [['EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
    [['Other'], 'unknown'],
  ] as const)('%j is %s', (names, content) => {
    expect(contentOfOle(anOle(names))).toBe(content);
  });

  it('is told by the streams at the top, not by an embedded object', () => {
    expect(contentOfOle(anOle(['WordDocument'], ['Workbook']))).toBe('doc');
  });

  it('never loops and never reads past the end', () => {
    const whole = anOle(['A', 'B', 'C', 'D', 'Workbook']);
    for (let length = 8; length < whole.length - 512; length += 97) {
      expect(() => contentOfOle(whole.subarray(0, length))).toThrow('damaged');
    }
    const ring = Buffer.from(whole);
    ring.writeUInt32LE(1, 512 + 4);
    expect(() => contentOfOle(ring)).toThrow('damaged');
  });
});

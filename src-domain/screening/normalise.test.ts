import { describe, expect, it } from 'vitest';
import { compact, normalise } from './normalise';

const original = (text: string, word: string): string => {
  const normal = normalise(text);
  const at = normal.text.indexOf(word);
  return text.slice(...normal.originalRange(at, at + word.length));
};

describe('normalised text', () => {
  it('keeps the offsets of the original', () => {
    expect(original('号６４０４２５：', '640425')).toBe('６４０４２５');
    expect(original('㎡😀１５４', '154')).toBe('１５４');
  });

  it('drops signs that nobody sees', () => {
    expect(normalise('秘\u200b密\u00ad★').text).toBe('秘密★');
    expect(original('甲6\u200b4乙', '64')).toBe('6\u200b4');
  });

  it('makes two writings of a number equal', () => {
    expect(compact('６４０４２５　１９·0001—01x')).toBe(compact('640425-19000101X'));
  });
});

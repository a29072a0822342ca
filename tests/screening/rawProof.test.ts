import { describe, expect, it } from 'vitest';
import { isInBytes } from '../../src-main/host/extraction/rawProof';

const value = '15400001234';
const lost = [{ shown: '154-0000 1234', compact: value }];
const holds = (content: Buffer | string, name = 'a.xml', values = lost): boolean =>
  isInBytes(new Map([[name, Buffer.from(content)]]), values);
const each = (write: (digit: string) => string): string => [...value].map(write).join('');

describe('a lost value', () => {
  it.each([
    ['UTF-8', Buffer.from(`<a>${value}</a>`)],
    ['UTF-16LE', Buffer.from(`\ufeff<a>${value}</a>`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff<a>${value}</a>`, 'utf16le').swap16()],
    ['numbers of letters', Buffer.from(`<a>${each((digit) => `&#${digit.charCodeAt(0)};`)}</a>`)],
    ['hexadecimal numbers of letters', Buffer.from(`<a>${each((digit) => `&#x${digit.charCodeAt(0).toString(16)};`)}</a>`)],
    ['percent signs', Buffer.from(`<a b="tel:${each((digit) => `%${digit.charCodeAt(0).toString(16)}`)}"/>`)],
    ['blanks and dashes', Buffer.from('<a>154 0000-1234</a>')],
    ['wide digits', Buffer.from('<a>１５４００００１２３４</a>')],
    ['runs', Buffer.from('<w:p><w:r><w:t>1540</w:t></w:r>\n  <w:r><w:t>0001234</w:t></w:r></w:p>')],
    ['an attribute', Buffer.from(`<a b="x${value}"/>`)],
    ['a remark', Buffer.from(`<a><!--${value}--></a>`)],
  ])('is found in %s', (_how, content) => {
    expect(holds(content)).toBe(true);
  });

  it('is found in bytes that are no text, on either half of a pair', () => {
    expect(holds(Buffer.concat([Buffer.alloc(7), Buffer.from(value, 'utf16le')]), 'a.bin')).toBe(true);
    expect(holds(Buffer.concat([Buffer.alloc(8), Buffer.from('154-0000 1234')]), 'a.emf')).toBe(true);
  });

  it('is found in Chinese in GB18030, and in the name of an entry', () => {
    const address = [{ shown: '白阳镇城阳村', compact: '白阳镇城阳村' }];
    expect(holds(Buffer.from('b0d7d1f4d5f2b3c7d1f4b4e5', 'hex'), 'a.bin', address)).toBe(true);
    expect(holds('', `word/media/${value}.png`)).toBe(true);
  });

  it('is not found where it does not stand', () => {
    expect(holds('<w:tc><w:p><w:t>1540</w:t></w:p></w:tc><w:tc><w:p><w:t>0001234</w:t></w:p></w:tc>')).toBe(false);
    expect(holds('<a>154****1234</a>')).toBe(false);
    const short = [{ shown: '9000001', compact: '9000001' }];
    expect(holds('<a b="19000001"/>', 'a.xml', short)).toBe(false);
    expect(holds('<a b="9000001"/>', 'a.xml', short)).toBe(true);
  });
});

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildPdf, line } from '../builders/pdf';
import { scratchFolder } from '../builders/scratchFolder';
import { tracesIn } from '../e2e-chromium/traces';
import { buildZip } from './zipBuilder';

const word = '冯小满';
let folder = '';
beforeEach(() => {
  folder = scratchFolder('traces');
});
afterEach(() => rmSync(folder, { recursive: true }));

const shapes: readonly (readonly [string, Buffer])[] = [
  ['utf8', Buffer.from(`申请人${word}。`)],
  ['utf16le', Buffer.from(`申请人${word}。`, 'utf16le')],
  ['utf16be', Buffer.from(`申请人${word}。`, 'utf16le').swap16()],
  ...['', '甲', 'ab', 'abc', 'a'].map((before): [string, Buffer] => [
    `base64 after “${before}”`,
    Buffer.from(Buffer.from(`${before}${word}某`).toString('base64')),
  ]),
  ['json', Buffer.from('"\\u51af\\u5c0f\\u6ee1"')],
  ['xml', Buffer.from('&#x51af;&#x5c0f;&#x6ee1;')],
];

it.each(shapes)('finds a word as %s in a zip within a zip', async (_, bytes) => {
  const inner = buildZip([{ name: 'word/document.xml', bytes, deflate: true }]);
  const outer = buildZip([
    { name: 'bag/other.txt', bytes: Buffer.from('别的话') },
    { name: 'bag/paper.docx', bytes: inner, deflate: true },
  ]);
  writeFileSync(path.join(folder, 'one.gkpkg'), outer);
  const found = await tracesIn(folder, [word, '赵铁柱']);
  // What deflate cannot shorten also stands in the zip as it is.
  expect(found).toContain(`one.gkpkg/bag/paper.docx/word/document.xml: ${word}`);
  expect(found.filter((trace) => trace.includes('赵铁柱'))).toEqual([]);
});

it('finds a word as a PDF shows it, also over a line end and inside a zip', async () => {
  const pdf = buildPdf({ pages: [line('申请人冯', 72, 700) + line('小满。', 72, 680)] });
  expect(pdf.includes(Buffer.from(word))).toBe(false);
  writeFileSync(path.join(folder, 'one.pdf'), pdf);
  writeFileSync(path.join(folder, 'two.gkpkg'), buildZip([{ name: 'bag/paper.pdf', bytes: pdf, deflate: true }]));
  expect(await tracesIn(folder, [word, '赵铁柱'])).toEqual([`one.pdf 文字: ${word}`, `two.gkpkg/bag/paper.pdf 文字: ${word}`]);
});

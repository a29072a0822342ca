import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineBytes } from '../../../src-main/host/extraction/examine';
import { cut, flipped } from '../../builders/damage';
import { buildDocx, paragraph } from '../../builders/docx';
import { anExamineContext } from '../../builders/examineContext';
import { buildOfd, ofdText } from '../../builders/ofd';
import { line, buildPdf } from '../../builders/pdf';
import { buildPptx } from '../../builders/pptx';
import { buildXlsx } from '../../builders/xlsx';

const context = anExamineContext();
const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const id = '640425190001010015';
const slowest = 10_000;

interface Outcome {
  /** A refusal code or a verdict. */
  readonly code: string;
  /** What was read, and that nothing was left out; undefined when the file was refused or something is named as unread. */
  readonly read: string | undefined;
}

/** Never throws, never takes long. */
async function outcome(bytes: Uint8Array, name: string): Promise<Outcome> {
  const started = performance.now();
  const result = await examineBytes(bytes, name, context);
  expect(performance.now() - started).toBeLessThan(slowest);
  if (!result.ok) return { code: result.error, read: undefined };
  const { report, parts } = result.value;
  return { code: report.verdict, read: report.unread.length > 0 ? undefined : JSON.stringify(parts.map(({ text }) => text)) };
}

const isClean = ({ code }: Outcome): boolean => code === 'clean' || code === 'warn';

type Made = () => Uint8Array | Promise<Uint8Array>;
const packages: readonly (readonly [name: string, made: Made])[] = [
  ['a.docx', () => buildDocx({ body: paragraph('公告') + paragraph(`证号${id}`), header: paragraph('白阳镇') })],
  ['a.xlsx', () => buildXlsx({ sheets: [{ name: '名单', rows: [['证号'], [id]] }] })],
  ['a.pptx', () => buildPptx([{ title: '公告', text: [id], notes: '备注' }, { text: ['第二页'] }])],
  ['a.ofd', () => buildOfd({ pages: [ofdText('公告', 20, 20) + ofdText(id, 20, 40), ofdText('第二页', 20, 20)] })],
];

describe.each(packages)('a package: %s', (name, made) => {
  it('cut anywhere is never clean, and nothing that is missing goes unsaid', async () => {
    for (const torn of cut(await made(), 60)) {
      const found = await outcome(torn, name);
      expect(isClean(found)).toBe(false);
      expect(found.read).toBeUndefined();
    }
  });

  it('with a flipped bit reads the same, or says that it does not', async () => {
    const whole = await made();
    const { read } = await outcome(whole, name);
    expect(read).toContain(id);
    for (const broken of flipped(whole, 200)) expect([read, undefined]).toContain((await outcome(broken, name)).read);
  });
});

describe('other files', () => {
  const pdf = (): Uint8Array => buildPdf({ pages: [line(`证号${id}`, 80, 700), line('第二页', 80, 700)] });
  const files: readonly (readonly [name: string, made: Made, pieces: number, rounds: number])[] = [
    ['a.pdf', pdf, 30, 60],
    ['a.doc', () => fixture('word/notice.doc'), 40, 60],
    ['a.wps', () => fixture('word/notice.doc'), 40, 60],
    ['a.jpg', () => fixture('scans/roster.jpg'), 12, 6],
    ['a.png', () => fixture('scans/roster.png'), 12, 30],
  ];

  it.each(files)('cut anywhere are never clean: %s', async (name, made, pieces) => {
    for (const torn of cut(await made(), pieces)) {
      const found = await outcome(torn, name);
      expect(isClean(found)).toBe(false);
      expect(found.read).toBeUndefined();
    }
  });

  it.each(files)(
    'with a flipped bit are never clean: %s',
    async (name, made, _pieces, rounds) => {
      for (const broken of flipped(await made(), rounds)) expect(isClean(await outcome(broken, name))).toBe(false);
    },
    120_000,
  );
});

// GB18030 as old notepads write it: 秘密★1年, 公示名单, 证号.
const inGb = { mark: 'c3d8c3dca1ef31c4ea', title: 'b9abcabec3fbb5a5', word: 'd6a4bac5', name: 'c2edc4b3c4b3' } as const;
const inUnicode = { mark: '秘密★1年', title: '公示名单', word: '证号', name: '马某某' } as const;

type Words = Readonly<Record<keyof typeof inUnicode, Buffer>>;
type Write = (ascii: string) => Buffer;
const wordsBy = (write: (word: keyof typeof inUnicode) => Buffer): Words => ({
  mark: write('mark'),
  title: write('title'),
  word: write('word'),
  name: write('name'),
});

const encodings: readonly (readonly [name: string, mark: Buffer, words: Words, write: Write])[] = [
  ['UTF-8', Buffer.alloc(0), wordsBy((word) => Buffer.from(inUnicode[word])), (ascii) => Buffer.from(ascii)],
  ['GB18030', Buffer.alloc(0), wordsBy((word) => Buffer.from(inGb[word], 'hex')), (ascii) => Buffer.from(ascii)],
  [
    'UTF-16',
    Buffer.from('fffe', 'hex'),
    wordsBy((word) => Buffer.from(inUnicode[word], 'utf16le')),
    (ascii) => Buffer.from(ascii, 'utf16le'),
  ],
];

/** A text in which a number and a marking stand in lines of their own, between words. */
const shapes: readonly (readonly [name: string, pieces: readonly (string | { readonly of: keyof typeof inUnicode })[]])[] = [
  ['a.txt', [{ of: 'title' }, '\r\n', { of: 'word' }, ` ${id}\r\n`, { of: 'name' }, '\r\n', { of: 'mark' }, '\r\n', { of: 'title' }]],
  ['a.csv', [{ of: 'name' }, ',', { of: 'word' }, '\r\n', { of: 'name' }, `,"${id}"\r\n`, { of: 'title' }, ',"', { of: 'mark' }, '"\r\n']],
  [
    'a.html',
    [
      '<html><head><style>p{color:red}</style><!-- x --></head><body><p>',
      { of: 'title' },
      `</p><script>var a=1</script><p class="b">${id}</p><table><tr><td>`,
      { of: 'mark' },
      '</td></tr></table><p>',
      { of: 'name' },
      '</p></body></html>',
    ],
  ],
];

const texts = encodings.flatMap(([encoding, start, words, write]) =>
  shapes.map(([name, pieces]) => {
    const bytes = Buffer.concat([start, ...pieces.map((piece) => (typeof piece === 'string' ? write(piece) : words[piece.of]))]);
    return { name, encoding, bytes, marking: words.mark, number: write(id) };
  }),
);

describe.each(texts)('a plain text: $name in $encoding', ({ name, bytes, marking, number }) => {
  /** A cut text looks like a shorter one: only what survived whole can be asked for. */
  const expectTold = async (damaged: Buffer): Promise<void> => {
    const found = await outcome(damaged, name);
    const shown = damaged.toString('latin1');
    if (damaged.includes(number)) expect(isClean(found), shown).toBe(false);
    if (damaged.includes(marking)) expect(['mask', 'hold'].includes(found.code) || isClean(found), shown).toBe(false);
  };

  it('is read whole', async () => {
    expect((await outcome(bytes, name)).code).toBe('block');
  });

  it('cut anywhere never hides the marking or the number that is left', async () => {
    for (let length = 1; length < bytes.length; length += 1) await expectTold(bytes.subarray(0, length));
  });

  it('with a flipped bit never hides the marking or the number that is left', async () => {
    for (const broken of flipped(bytes, 600)) await expectTold(broken);
  });

  it('of random bytes is refused or read', async () => {
    for (const broken of flipped(Buffer.concat([...flipped(bytes, 20)]), 20)) await outcome(broken, name);
  });
});

import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src-main/host/extraction/archive';
import { maskDocument } from '../../src-main/host/extraction/mask';
import { buildDocx, paragraph, table } from '../builders/docx';
import { docxPlaces, docxWith, type DocxPlace } from '../builders/richDocx';
import { anExamineContext, examined } from '../builders/examineContext';
import { unsoundIn } from '../builders/packageSoundness';

const context = anExamineContext();

/** Mobile numbers of a range that is given to no one, one for each place. */
const numberFor = (place: DocxPlace): string => `1540000${String(1000 + docxPlaces.indexOf(place))}`;
const valueFor = (place: DocxPlace): string => (place === 'link' ? 'lisi@example.com' : numberFor(place));
const valuesFor = (places: readonly DocxPlace[]): Partial<Record<DocxPlace, string>> =>
  Object.fromEntries(places.map((place) => [place, valueFor(place)]));

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Masks all that can be masked. */
async function maskAll(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly verdict: string; readonly left: readonly string[] }> {
  const { report } = await examined(bytes);
  expect(report.unread).toEqual([]);
  const keys = report.findings.filter(({ detector }) => detector !== 'image-page').map(({ key }) => key);
  const made = await maskDocument(bytes, 'a.docx', keys, context);
  if (!made.ok) throw new Error(made.error);
  const { report: after } = made.value.examination;
  return { bytes: made.value.bytes, verdict: after.verdict, left: after.findings.map(({ detector, where }) => `${detector} ${where}`) };
}

/** Every way in which the bytes of an entry may be read, without tags and blanks. */
function readings(content: Buffer): readonly string[] {
  const swapped = Buffer.from(content.subarray(0, content.length & ~1)).swap16();
  const texts = [
    content.toString('latin1'),
    content.toString('utf16le'),
    swapped.toString('utf16le'),
    decodeURI(encodeURI(content.toString())),
  ];
  return texts.flatMap((text) => [text, text.replace(/<[^>]*>/g, '').replace(/[\s-]/g, '')]);
}

async function expectNowhere(bytes: Uint8Array, values: readonly string[]): Promise<void> {
  for (const [name, content] of (await readArchive(bytes)).entries) {
    for (const text of readings(content)) for (const value of values) expect(text.includes(value), `${value} in ${name}`).toBe(false);
  }
}

describe('a number in a place of a Word document', () => {
  it.each(docxPlaces)('is found and masked: %s', async (place) => {
    const value = valueFor(place);
    const bytes = await docxWith(valuesFor([place]));
    const { report } = await examined(bytes);
    expect(report.findings.map(({ detector }) => detector)).toContain(place === 'link' ? 'email' : 'mobile');
    const made = await maskAll(bytes);
    expect(made.left.filter((each) => !each.startsWith('image-page'))).toEqual([]);
    await expectNowhere(made.bytes, [value]);
    expect(unsoundIn((await readArchive(made.bytes)).entries)).toEqual([]);
  });
});

describe('a masked copy', () => {
  it('of a document with everything at once is sound, and the same every time', async () => {
    const bytes = await docxWith(valuesFor(docxPlaces));
    const before = sha(bytes);
    const [one, other] = [await maskAll(bytes), await maskAll(bytes)];
    expect(sha(one.bytes)).toBe(sha(other.bytes));
    expect(sha(bytes)).toBe(before);
    expect(one.left).toEqual([expect.stringMatching(/^image-page 图片1（/)]);
    expect(unsoundIn((await readArchive(one.bytes)).entries)).toEqual([]);
    await expectNowhere(one.bytes, docxPlaces.map(valueFor));
  });

  it('keeps what the page shows, takes insertions as text, and replaces an object by its picture', async () => {
    const bytes = await docxWith(valuesFor(['insertion', 'deletion', 'comment', 'embedded', 'hidden', 'footnote', 'lost-note']));
    const made = await maskAll(bytes);
    const { entries } = await readArchive(made.bytes);
    const document = entries.get('word/document.xml')!.toString();
    expect(document.replace(/<[^>]*>/g, '').trim()).toBe('关于公示的通知注批插154****1011删藏落款');
    expect(document).not.toMatch(/w:ins|w:del|comment|vanish|OLEObject|o:ole|w:object/);
    expect(document).toMatch(/<w:pict><v:shape id="s"><v:imagedata r:id="preview"\/><\/v:shape><\/w:pict>/);
    expect([...entries.keys()].filter((name) => /embeddings|comments|people|custom/.test(name))).toEqual([]);
    expect(entries.get('docProps/core.xml')!.toString()).not.toContain('creator');
    expect(entries.get('docProps/app.xml')!.toString()).toMatch(/<Pages>1<\/Pages><\/Properties>$/);
    expect(
      entries
        .get('word/footnotes.xml')!
        .toString()
        .match(/<w:footnote /g),
    ).toHaveLength(1);
  });

  it('leaves the preview of an object out when it still shows a masked number', async () => {
    const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
    const withPreview = async (preview: string): Promise<readonly string[]> => {
      const bytes = await buildDocx({
        body: paragraph('<w:r><w:object><v:shape id="s"><v:imagedata r:id="p"/></v:shape><o:OLEObject r:id="o"/></w:object></w:r>'),
        relationships: relation('p', 'image', 'media/p.emf') + relation('o', 'package', 'embeddings/a.docx'),
        more: [
          ['word/media/p.emf', 'image/x-emf', Buffer.from(preview, 'utf16le')],
          [
            'word/embeddings/a.docx',
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            await buildDocx({ body: paragraph('15400001234') }),
          ],
        ],
      });
      return [...(await readArchive((await maskAll(bytes)).bytes)).entries.keys()].filter((name) => name.includes('media'));
    };
    expect(await withPreview('电话15400001234')).toEqual([]);
    expect(await withPreview('一张图')).toEqual(['word/media/p.emf']);
  });

  it('is made for a kind of hidden text alone', async () => {
    const bytes = await docxWith(valuesFor(['comment']));
    const { report } = await examined(bytes);
    const hidden = report.findings.find(({ digest }) => digest === 'comment')!;
    const made = await maskDocument(bytes, 'a.docx', [hidden.key], context);
    expect(made.ok && made.value.examination.report.findings).toEqual([]);
  });

  it('holds no value of random places, whichever they are', async () => {
    const places = fc.uniqueArray(fc.constantFrom(...docxPlaces), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(places, async (chosen) => {
        const bytes = await docxWith(valuesFor(chosen));
        const before = sha(bytes);
        const made = await maskAll(bytes);
        expect(made.left.filter((each) => !each.startsWith('image-page'))).toEqual([]);
        await expectNowhere(made.bytes, chosen.map(valueFor));
        expect(unsoundIn((await readArchive(made.bytes)).entries)).toEqual([]);
        expect(sha(bytes)).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a column of a Word table', () => {
  const list = table([
    ['姓名', '电话', '村'],
    ['甲', '15400001111', '城阳'],
    ['乙', '15400002222', '白岔'],
  ]);
  const titled = list.replace(
    '<w:tblGrid/>',
    `<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="2"/><w:gridCol w:w="3"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${paragraph('名单')}</w:tc></w:tr>`,
  );
  const withoutColumn = (bytes: Uint8Array, column: number) => maskDocument(bytes, 'a.docx', [], context, [{ table: '正文表格2', column }]);

  it('is taken out with its heading, its grid and its share of a title', async () => {
    const bytes = await buildDocx({ body: table([['甲', '乙']]) + titled + paragraph('落款') });
    const made = await withoutColumn(bytes, 2);
    if (!made.ok) throw new Error(made.error);
    const document = (await readArchive(made.value.bytes)).entries.get('word/document.xml')!.toString();
    expect(document.replace(/<[^>]*>/g, '').trim()).toBe('甲乙名单姓名村甲城阳乙白岔落款');
    expect(document).toContain('<w:gridSpan w:val="2"/>');
    expect(document).toContain('<w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="3"/></w:tblGrid>');
    expect(made.value.examination.report.findings).toEqual([]);
    await expectNowhere(made.value.bytes, ['15400001111', '15400002222']);
  });

  it('is not taken out when nothing would be left of a row, or when no such column is there', async () => {
    const bytes = await buildDocx({ body: table([['甲', '乙']]) + table([['15400001111']]) });
    expect(await withoutColumn(bytes, 1)).toEqual({ ok: false, error: 'cannot-mask' });
    expect(await withoutColumn(bytes, 2)).toEqual({ ok: false, error: 'unknown-finding' });
  });
});

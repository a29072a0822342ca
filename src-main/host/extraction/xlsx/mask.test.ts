import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anExamineContext, detectors, examined } from '../../../../tests/builders/examineContext';
import { buildXlsx, drawing, shape, xlsxPlaces, type Sheet, type Xlsx } from '../../../../tests/builders/xlsx';
import { readArchive } from '../archive';
import { maskDocument, type MaskedDocument } from '../mask';

const context = anExamineContext();
const name = '表.xlsx';

interface Wanted {
  readonly detectors?: readonly string[];
  readonly columns?: readonly { readonly table: string; readonly column: number }[];
}

/** Masks what the given detectors find, and takes the given columns out. */
async function masked(bytes: Uint8Array, { detectors: wanted = [], columns = [] }: Wanted): Promise<MaskedDocument> {
  const { report } = await examined(bytes, name);
  const keys = report.findings.filter(({ detector }) => wanted.includes(detector)).map(({ key }) => key);
  const result = await maskDocument(bytes, name, keys, context, columns);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const textsOf = ({ examination }: MaskedDocument): readonly (readonly [string, string])[] =>
  examination.parts.map(({ where, text }) => [where.replace('工作表“A”', ''), text] as const);

const raw = async (bytes: Uint8Array): Promise<string> =>
  [...(await readArchive(bytes)).entries].map(([entry, content]) => `${entry}\n${content.toString('utf8')}`).join('\n');

const oneSheet = (sheet: Partial<Sheet> & Pick<Sheet, 'rows'>, more: Partial<Xlsx> = {}): Promise<Uint8Array> =>
  buildXlsx({ sheets: [{ name: 'A', ...sheet }], ...more });

const id = '640425190001010015';

describe('masking a workbook', () => {
  it.each(xlsxPlaces)('leaves an id nowhere that stood in $name', async ({ book }) => {
    const made = await masked(await buildXlsx(book(id)), { detectors: ['id-card'] });
    expect(detectors(made.examination.report.findings)).toEqual([]);
    expect(await raw(made.bytes)).not.toContain(id);
  });

  it('leaves nothing of any two places, whatever they are', async () => {
    const place = fc.constantFrom(...xlsxPlaces.filter(({ name: where }) => !['两个单元格', '工作表名称'].includes(where)));
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(id, '15400001234'), async ({ book }, value) => {
        const [first, second] = [book(value), xlsxPlaces[0]!.book(value)];
        const bytes = await buildXlsx({
          ...first,
          sheets: [...first.sheets, ...second.sheets.map((sheet) => ({ ...sheet, name: '另一张' }))],
        });
        const made = await masked(bytes, { detectors: ['id-card', 'mobile'] });
        expect(await raw(made.bytes)).not.toContain(value);
        expect(made.examination.report.findings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('changes only the cells that were chosen, though they share a string', async () => {
    const bytes = await oneSheet({ rows: [['15400001234'], ['15400001234'], ['不动']] });
    const { report } = await examined(bytes, name);
    const result = await maskDocument(bytes, name, [report.findings[0]!.key], context);
    expect(result.ok && textsOf(result.value)).toEqual([
      ['A1', '154****1234'],
      ['A2', '15400001234'],
      ['A3', '不动'],
    ]);
  });

  it('takes a column out whole and moves the rest, title and widths with it', async () => {
    const bytes = await oneSheet({
      rows: [
        ['补贴名单', '', '', ''],
        ['序号', '证号', '姓名', '金额'],
        [1, id, '马某某', 500],
      ],
      cols: '<col min="1" max="1" width="5"/><col min="2" max="3" width="20" customWidth="1"/>',
      after: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><pageSetup paperSize="9" orientation="landscape"/>',
    });
    const made = await masked(bytes, {
      columns: [
        { table: '工作表“A”', column: 2 },
        { table: '工作表“A”', column: 1 },
      ],
    });
    expect(textsOf(made)).toEqual([
      ['A1', '补贴名单'],
      ['A2', '姓名'],
      ['B2', '金额'],
      ['A3', '马某某'],
      ['B3', '500'],
    ]);
    const xml = await raw(made.bytes);
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
    expect(xml).toContain('<col min="1" max="1" width="20" customWidth="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
    expect(xml).not.toContain(id);
  });

  it('leaves no hidden row, column, sheet, formula or name', async () => {
    const bytes = await buildXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['电话15400001234', '藏', '见'],
            ['藏行', '藏', '藏'],
            [{ type: 'n', xml: '<f>SUM(B1:B9)</f><v>7</v>' }, '藏', '末'],
          ],
          rowAttributes: { 2: 'hidden="1"' },
          cols: '<col min="2" max="2" width="9" hidden="1"/>',
        },
        { name: 'B', state: 'veryHidden', rows: [['藏']] },
      ],
      definedNames: `<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$C$3</definedName><definedName name="别名">A!$B$1</definedName>`,
    });
    const made = await masked(bytes, { detectors: ['mobile'] });
    expect(textsOf(made)).toEqual([
      ['A1', '电话154****1234'],
      ['B1', '见'],
      ['A2', '7'],
      ['B2', '末'],
    ]);
    const xml = await raw(made.bytes);
    expect(xml).not.toMatch(/hidden|藏|<f>|别名|SUM/);
    expect(xml).toContain('&apos;A&apos;!$A$1:$B$2');
  });

  it('makes a text of a number, and of boxes', async () => {
    const bytes = await oneSheet({
      rows: [
        ['证号', { type: 'n', xml: `<v>${id}</v>` }],
        ['证号', ...Array.from(id, Number)],
      ],
    });
    const made = await masked(bytes, { detectors: ['id-card'] });
    expect(made.examination.report.findings).toEqual([]);
    expect(textsOf(made)[1]).toEqual(['B1', '640425********0015']);
  });

  it('keeps shapes and pictures in their place, without what stands behind them', async () => {
    const picture =
      '<xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="张三证件照扫描件" descr="张三"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="i"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>';
    const bytes = await oneSheet(
      { rows: [['15400001234']], after: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] },
      {
        more: [
          drawing(shape('联系15400001234') + picture),
          ['xl/media/image1.png', '', Buffer.from('89504e470d0a1a0a', 'hex')],
          [
            'xl/drawings/_rels/drawing1.xml.rels',
            '',
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="http://x/image" Target="../media/image1.png"/></Relationships>',
          ],
        ],
      },
    );
    const made = await masked(bytes, { detectors: ['mobile'] });
    expect(textsOf(made)).toEqual([
      ['A1', '154****1234'],
      ['图形文字1', '联系154****1234'],
    ]);
    expect(made.examination.report.findings.map(({ where }) => where)).toEqual(['工作表“A”图片1']);
    expect(await raw(made.bytes)).not.toContain('张三');
  });

  it('is the same bytes every time', async () => {
    const bytes = await oneSheet({ rows: [['15400001234']] });
    const [one, other] = [await masked(bytes, { detectors: ['mobile'] }), await masked(bytes, { detectors: ['mobile'] })];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('knows no column that is not there', async () => {
    const bytes = await oneSheet({ rows: [['甲']] });
    const result = await maskDocument(bytes, name, [], context, [{ table: '工作表“A”', column: 7 }]);
    expect(result).toEqual({ ok: false, error: 'unknown-finding' });
  });
});

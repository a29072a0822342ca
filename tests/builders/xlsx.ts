import { columnName } from '../../src-main/host/extraction/xlsx/cellRef';
import { writeArchive } from '../../src-main/host/extraction/writeArchive';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A number, a text (shared), or the inside of a cell as XML with its type; '' is a cell with a format only. */
export type Cell = number | string | { readonly type: string; readonly xml: string; readonly style?: number };

export interface Sheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly Cell[])[];
  /** Attributes of rows, by number from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  readonly cols?: string;
  /** What stands before the columns: sheetPr, sheetViews. */
  readonly before?: string;
  /** What follows the data: mergeCells, headerFooter, drawing … */
  readonly after?: string;
  /** Relations of the sheet: id, type, target, and whether it lies outside. */
  readonly relations?: readonly Relation[];
}

export type Relation = readonly [id: string, type: string, target: string, external?: true];

export interface Xlsx {
  readonly sheets: readonly Sheet[];
  readonly definedNames?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly core?: string;
  /** Shared strings that no cell uses, and rich ones: whole `si` elements that come first. */
  readonly strings?: readonly string[];
  /** Further entries: name, content type ('' for none declared), content. */
  readonly more?: readonly (readonly [name: string, type: string, content: string | Buffer])[];
  /** Further relations of the workbook. */
  readonly relations?: readonly Relation[];
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const si = (text: string): string => `<si><t xml:space="preserve">${escaped(text)}</t></si>`;

class Strings {
  private readonly items: string[];
  private readonly known = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.items = [...first];
  }

  index(text: string): number {
    const at = this.known.get(text) ?? this.items.push(si(text)) - 1;
    this.known.set(text, at);
    return at;
  }

  get xml(): string {
    return `${declaration}<sst xmlns="${SHEET}" count="${this.items.length}" uniqueCount="${this.items.length}">${this.items.join('')}</sst>`;
  }
}

function cellXml(cell: Cell, ref: string, strings: Strings): string {
  if (cell === '') return `<c r="${ref}" s="0"/>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${strings.index(cell)}</v></c>`;
  return `<c r="${ref}" s="${cell.style ?? 0}" t="${cell.type}">${cell.xml}</c>`;
}

function sheetXml({ rows, rowAttributes = {}, cols = '', before = '', after = '' }: Sheet, strings: Strings): string {
  const data = rows.map((cells, at) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${columnName(column + 1)}${at + 1}`, strings)).join('');
    return `<row r="${at + 1}" ${rowAttributes[at + 1] ?? ''}>${inside}</row>`;
  });
  return (
    `${declaration}<worksheet xmlns="${SHEET}" xmlns:r="${OFFICE}">${before}<sheetFormatPr defaultRowHeight="14.4"/>` +
    `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${data.join('')}</sheetData>${after}</worksheet>`
  );
}

const relationsXml = (relations: readonly Relation[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>';

const workbookXml = ({ sheets, definedNames = '', workbookPr = '' }: Xlsx): string =>
  `${declaration}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${sheets
    .map(
      ({ name, state }, at) =>
        `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="s${at + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
    )
    .join('')}</sheets>${definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`}</workbook>`;

const coreXml = (content: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  `xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</cp:coreProperties>`;

type Entry = readonly [name: string, type: string, content: string | Buffer];

function entriesOf(book: Xlsx): readonly Entry[] {
  const strings = new Strings(book.strings ?? []);
  const sheets = book.sheets.map((sheet, at): Entry => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${EXCEL}.worksheet+xml`,
    sheetXml(sheet, strings),
  ]);
  return [
    ['xl/workbook.xml', `${EXCEL}.sheet.main+xml`, workbookXml(book)],
    ...sheets,
    ['xl/sharedStrings.xml', `${EXCEL}.sharedStrings+xml`, strings.xml],
    ['xl/styles.xml', `${EXCEL}.styles+xml`, `${declaration}<styleSheet xmlns="${SHEET}">${book.styles ?? plainStyles}</styleSheet>`],
    ...(book.core === undefined
      ? []
      : [['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreXml(book.core)] as const]),
    ...(book.more ?? []),
  ];
}

/** The entries of a workbook as Excel or WPS would write it, from cells and XML given by the test. */
export function xlsxEntries(book: Xlsx): Map<string, Buffer> {
  const entries = entriesOf(book);
  const types =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${entries.map(([name, type]) => (type === '' ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`)).join('')}</Types>`;
  const all: (readonly [string, string | Buffer])[] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationsXml([['r1', 'officeDocument', 'xl/workbook.xml']])],
    ...entries.map(([name, , content]) => [name, content] as const),
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...book.sheets.map((_sheet, at): Relation => [`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['st', 'sharedStrings', 'sharedStrings.xml'],
        ['sy', 'styles', 'styles.xml'],
        ...(book.relations ?? []),
      ]),
    ],
    ...book.sheets.flatMap(({ relations }, at): (readonly [string, string])[] =>
      relations === undefined ? [] : [[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationsXml(relations)]],
    ),
  ];
  return new Map(all.map(([name, content]) => [name, Buffer.from(content)]));
}

export const buildXlsx = (book: Xlsx): Promise<Uint8Array> => writeArchive(xlsxEntries(book));

/** A place of a workbook in which a text may stand, and the workbook with it there. */
export interface XlsxPlace {
  readonly name: string;
  readonly book: (text: string) => Xlsx;
}

const list: Sheet['rows'] = [
  ['姓名', '事项', '说明'],
  ['马某某', '补贴', '无'],
];
const withCell = (cell: Cell): Sheet['rows'] => [...list, ['李某某', '补贴', cell]];
const one = (sheet: Partial<Sheet>, more: Partial<Xlsx> = {}): Xlsx => ({ sheets: [{ name: '名单', rows: list, ...sheet }], ...more });
const isLongNumber = /^\d{12,18}$/;

/** Every place of a workbook that people's words get into. */
export const xlsxPlaces: readonly XlsxPlace[] = [
  { name: '单元格', book: (text) => one({ rows: withCell(text) }) },
  { name: '内联文字', book: (text) => one({ rows: withCell({ type: 'inlineStr', xml: `<is><t>${escaped(text)}</t></is>` }) }) },
  {
    name: '分段的文字',
    book: (text) =>
      one(
        { rows: withCell({ type: 's', xml: '<v>0</v>' }) },
        { strings: [`<si><r><t>${escaped(text.slice(0, 5))}</t></r><r><rPr><b/></rPr><t>${escaped(text.slice(5))}</t></r></si>`] },
      ),
  },
  { name: '数字', book: (text) => one({ rows: withCell(isLongNumber.test(text) ? { type: 'n', xml: `<v>${text}</v>` } : text) }) },
  { name: '公式的结果', book: (text) => one({ rows: withCell({ type: 'str', xml: `<f>A1&amp;B1</f><v>${escaped(text)}</v>` }) }) },
  { name: '公式里的文字', book: (text) => one({ rows: withCell({ type: 'str', xml: `<f>IF(A1="${escaped(text)}",1,0)</f><v>0</v>` }) }) },
  { name: '两个单元格', book: (text) => one({ rows: [...withCell(text), ['王某某', text, '无']] }) },
  {
    name: '注音',
    book: (text) =>
      one(
        { rows: withCell({ type: 's', xml: '<v>0</v>' }) },
        { strings: [`<si><t>马</t><rPh sb="0" eb="1"><t>${escaped(text)}</t></rPh></si>`] },
      ),
  },
  {
    name: '隐藏工作表',
    book: (text) => ({
      sheets: [
        { name: '名单', rows: list },
        { name: '底表', state: 'hidden', rows: withCell(text) },
      ],
    }),
  },
  {
    name: '深度隐藏工作表',
    book: (text) => ({
      sheets: [
        { name: '名单', rows: list },
        { name: '底表', state: 'veryHidden', rows: withCell(text) },
      ],
    }),
  },
  { name: '隐藏行', book: (text) => one({ rows: withCell(text), rowAttributes: { 3: 'hidden="1"' } }) },
  { name: '零高行', book: (text) => one({ rows: withCell(text), rowAttributes: { 3: 'ht="0" customHeight="1"' } }) },
  { name: '隐藏列', book: (text) => one({ rows: withCell(text), cols: '<col min="3" max="3" width="9" hidden="1"/>' }) },
  { name: '零宽列', book: (text) => one({ rows: withCell(text), cols: '<col min="3" max="3" width="0" customWidth="1"/>' }) },
  {
    name: '不显示的格式',
    book: (text) => one({ rows: withCell({ type: 's', xml: '<v>0</v>', style: 1 }) }, { ...hiddenFormat, strings: [si(text)] }),
  },
  { name: '单元格批注', book: (text) => one({ relations: [['c', 'comments', '../comments1.xml']] }, { more: [comments(text)] }) },
  {
    name: '会话批注',
    book: (text) => one({ relations: [['c', 'threadedComment', '../threadedComments/t1.xml']] }, { more: [thread(text)] }),
  },
  { name: '定义的名称', book: (text) => one({}, { definedNames: `<definedName name="常量">"${escaped(text)}"</definedName>` }) },
  {
    name: '数据验证',
    book: (text) =>
      one({
        after: `<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"男,${escaped(text)}"</formula1></dataValidation></dataValidations>`,
      }),
  },
  {
    name: '筛选条件',
    book: (text) =>
      one({
        after: `<autoFilter ref="A1:C9"><filterColumn colId="2"><filters><filter val="${escaped(text)}"/></filters></filterColumn></autoFilter>`,
      }),
  },
  {
    name: '页眉',
    book: (text) =>
      one({ after: `<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;10 ${escaped(text)}&amp;RP&amp;P</oddHeader></headerFooter>` }),
  },
  { name: '首页页脚', book: (text) => one({ after: `<headerFooter><firstFooter>&amp;C${escaped(text)}</firstFooter></headerFooter>` }) },
  {
    name: '超链接',
    book: (text) =>
      one({
        after: '<hyperlinks><hyperlink ref="A2" r:id="h"/></hyperlinks>',
        relations: [['h', 'hyperlink', `mailto:${escaped(encodeURI(text))}`, true]],
      }),
  },
  { name: '图形文字', book: (text) => one(withDrawing, { more: [drawing(shape(text))] }) },
  { name: '替代文字', book: (text) => one(withDrawing, { more: [drawing(shape('图例', `descr="${escaped(text)}"`))] }) },
  { name: '表格列名', book: (text) => one({ relations: [['t', 'table', '../tables/table1.xml']] }, { more: [tableXml(text)] }) },
  {
    name: '透视表缓存',
    book: (text) => one({}, { more: [pivot(text)], relations: [['p', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']] }),
  },
  {
    name: '外部链接的数据',
    book: (text) => one({}, { more: [external(text)], relations: [['e', 'externalLink', 'externalLinks/externalLink1.xml']] }),
  },
  { name: '没有单元格用的文字', book: (text) => one({}, { strings: [si(text)] }) },
  { name: '文件属性', book: (text) => one({}, { core: `<dc:creator>${escaped(text)}</dc:creator>` }) },
  { name: '工作表名称', book: (text) => one({ name: text.slice(0, 31) }) },
  { name: '自定义数据', book: (text) => one({}, { more: [['customXml/item1.xml', 'application/xml', `<a><b>${escaped(text)}</b></a>`]] }) },
  { name: '文件注释', book: (text) => one({ after: `<!--${escaped(text)}-->` }) },
];

const hiddenFormat: Partial<Xlsx> = {
  styles: `<numFmts count="1"><numFmt numFmtId="180" formatCode=";;;"/></numFmts>${plainStyles.replace('<xf numFmtId="14"/>', '<xf numFmtId="180"/>')}`,
};
const comments = (text: string): Entry => [
  'xl/comments1.xml',
  `${EXCEL}.comments+xml`,
  `<comments xmlns="${SHEET}"><authors><author>张某</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>${escaped(text.slice(0, 7))}</t></r><r><t>${escaped(text.slice(7))}</t></r></text></comment></commentList></comments>`,
];
const thread = (text: string): Entry => [
  'xl/threadedComments/t1.xml',
  'application/vnd.ms-excel.threadedcomments+xml',
  `<ThreadedComments><threadedComment ref="A2" id="{1}"><text>${escaped(text)}</text></threadedComment></ThreadedComments>`,
];
const withDrawing: Partial<Sheet> = { after: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] };
export const shape = (text: string, attributes = ''): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="矩形 1" ${attributes}/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;
export const drawing = (content: string): Entry => [
  'xl/drawings/drawing1.xml',
  'application/vnd.openxmlformats-officedocument.drawing+xml',
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`,
];
const tableXml = (text: string): Entry => [
  'xl/tables/table1.xml',
  `${EXCEL}.table+xml`,
  `<table xmlns="${SHEET}" id="1" name="表1" displayName="表1" ref="A1:C2"><tableColumns count="1"><tableColumn id="1" name="${escaped(text)}"/></tableColumns></table>`,
];
const pivot = (text: string): Entry => [
  'xl/pivotCache/pivotCacheDefinition1.xml',
  `${EXCEL}.pivotCacheDefinition+xml`,
  `<pivotCacheDefinition xmlns="${SHEET}"><cacheFields count="1"><cacheField name="说明"><sharedItems><s v="${escaped(text)}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
];
const external = (text: string): Entry => [
  'xl/externalLinks/externalLink1.xml',
  `${EXCEL}.externalLink+xml`,
  `<externalLink xmlns="${SHEET}"><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${escaped(text)}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
];

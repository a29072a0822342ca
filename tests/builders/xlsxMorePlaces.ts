import { drawing, escaped, shape, xlsxPlaces, type Sheet, type Xlsx, type XlsxPlace } from './xlsx';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const list: Sheet['rows'] = [
  ['姓名', '事项', '说明'],
  ['马某某', '补贴', '无'],
];
const one = (sheet: Partial<Sheet>, more: Partial<Xlsx> = {}): Xlsx => ({ sheets: [{ name: '名单', rows: list, ...sheet }], ...more });
const after = (xml: string): Xlsx => one({ after: xml });
const merged = '<mergeCells count="1"><mergeCell ref="A3:C3"/></mergeCells>';
const drawn: Partial<Sheet> = { after: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] };
const frame = `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="图表 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;

const chart = (text: string): Xlsx['more'] => [
  drawing(frame),
  [
    'xl/charts/chart1.xml',
    `${OFFICE}.drawingml.chart+xml`,
    `<c:chartSpace xmlns:c="${CHART}"><c:chart><c:plotArea><c:ser><c:cat><c:strRef><c:f>A1</c:f><c:strCache><c:pt idx="0"><c:v>${escaped(text)}</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:plotArea></c:chart></c:chartSpace>`,
  ],
  [
    'xl/drawings/_rels/drawing1.xml.rels',
    '',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="c" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>`,
  ],
];

const comments = (author: string, text: string): NonNullable<Xlsx['more']>[number] => [
  'xl/comments1.xml',
  `${OFFICE}.spreadsheetml.comments+xml`,
  `<comments xmlns="${SHEET}"><authors><author>${escaped(author)}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>${escaped(text)}</t></text></comment></commentList></comments>`,
];

const vml = (text: string): NonNullable<Xlsx['more']>[number] => [
  'xl/drawings/vmlDrawing1.vml',
  '',
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="s1"><v:textbox><div>${escaped(text)}</div></v:textbox></v:shape></xml>`,
];

/** Places beside those of `xlsxPlaces` that a text gets into less often. */
const morePlaces: readonly XlsxPlace[] = [
  { name: '合并的单元格', book: (text) => one({ rows: [...list, [text, '', '']], after: merged }) },
  { name: '合并后盖住的单元格', book: (text) => one({ rows: [...list, ['合计', text, '']], after: merged }) },
  { name: '批注作者', book: (text) => one({ relations: [['c', 'comments', '../comments1.xml']] }, { more: [comments(text, '核对')] }) },
  { name: '组合的图形', book: (text) => one(drawn, { more: [drawing(shape(text.slice(0, 5)) + shape('图例') + shape(text))] }) },
  { name: '图表', book: (text) => one(drawn, { more: chart(text) ?? [] }) },
  {
    name: '自定义属性',
    book: (text) =>
      one(
        {},
        {
          more: [
            [
              'docProps/custom.xml',
              `${OFFICE}.custom-properties+xml`,
              `<Properties><property name="承办"><x>${escaped(text)}</x></property></Properties>`,
            ],
          ],
        },
      ),
  },
  {
    name: '单位属性',
    book: (text) =>
      one(
        {},
        {
          more: [['docProps/app.xml', `${OFFICE}.extended-properties+xml`, `<Properties><Company>${escaped(text)}</Company></Properties>`]],
        },
      ),
  },
  {
    name: '输入提示',
    book: (text) =>
      after(`<dataValidations count="1"><dataValidation sqref="C2" promptTitle="提示" prompt="${escaped(text)}"/></dataValidations>`),
  },
  {
    name: '链接提示',
    book: (text) => after(`<hyperlinks><hyperlink ref="A2" location="名单!A1" tooltip="${escaped(text)}"/></hyperlinks>`),
  },
  {
    name: '条件格式',
    book: (text) =>
      after(
        `<conditionalFormatting sqref="A1:C9"><cfRule type="containsText" priority="1" text="${escaped(text)}"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
  },
  {
    name: '图形里的文字（旧格式）',
    book: (text) =>
      one({ after: '<legacyDrawing r:id="v"/>', relations: [['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml']] }, { more: [vml(text)] }),
  },
  {
    name: '工作簿的连接',
    book: (text) =>
      one(
        {},
        {
          more: [
            [
              'xl/connections.xml',
              `${OFFICE}.spreadsheetml.connections+xml`,
              `<connections xmlns="${SHEET}"><connection id="1" name="${escaped(text)}"/></connections>`,
            ],
          ],
        },
      ),
  },
];

export const allXlsxPlaces: readonly XlsxPlace[] = [...xlsxPlaces, ...morePlaces];

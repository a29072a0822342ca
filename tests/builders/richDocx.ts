import { buildDocx, externalLink, paragraph, run, table, type DocxParts } from './docx';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const DGM = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every place of a Word document in which a number can stand. */
export const docxPlaces = [
  'body',
  'runs',
  'table',
  'boxes',
  'text-box',
  'shape',
  'header',
  'footer',
  'footnote',
  'lost-note',
  'comment',
  'insertion',
  'deletion',
  'moved',
  'deleted-row',
  'half-deleted',
  'hidden',
  'half-hidden',
  'field',
  'simple-field',
  'link',
  'description',
  'control',
  'list-item',
  'title-property',
  'custom-property',
  'custom-xml',
  'custom-attribute',
  'variable',
  'embedded',
  'chart',
  'chart-workbook',
  'diagram',
  'glossary',
  'numbering',
  'remark',
  'author',
] as const;
export type DocxPlace = (typeof docxPlaces)[number];

type Values = Partial<Record<DocxPlace, string>>;

const drawing = (content: string): string => `<w:p><w:r><w:drawing>${content}</w:drawing></w:r></w:p>`;
const inRun = (content: string): string => `<w:r>${content}</w:r>`;
const halves = (value: string): readonly [string, string] => [value.slice(0, 6), value.slice(6)];
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const textBox = (value: string): string => `<w:txbxContent>${paragraph(value)}</w:txbxContent>`;

const bodies: Partial<Record<DocxPlace, (value: string) => string>> = {
  body: (value) => paragraph(`正文${value}。`),
  runs: (value) => {
    const [first, second] = halves(value);
    return paragraph(`分开${first}`, run(second.slice(0, 3), '<w:b/>'), run(second.slice(3), '<w:i/>'));
  },
  table: (value) =>
    table([
      ['姓名', '号码'],
      ['马某某', value],
    ]),
  // Words stand in the cell before the boxes.
  boxes: (value) => {
    const words = /^[\u4e00-\u9fff]*/u.exec(value)?.[0] ?? '';
    return table([[words === '' ? '号码' : words, ...Array.from(value.slice(words.length))]]);
  },
  'text-box': (value) =>
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    `<wps:txbx>${textBox(value)}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${textBox(value)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  shape: (value) => drawing(`<a:graphic><a:p><a:r><a:t>${value}</a:t></a:r></a:p></a:graphic>`),
  insertion: (value) => paragraph('插', `<w:ins w:id="1" w:author="马某某">${run(value)}</w:ins>`),
  deletion: (value) => paragraph('删', `<w:del w:id="2">${inRun(`<w:delText>${value}</w:delText>`)}</w:del>`),
  moved: (value) =>
    `<w:p><w:moveFromRangeStart w:id="3" w:name="m"/><w:moveFrom w:id="4">${run(value)}</w:moveFrom><w:moveFromRangeEnd w:id="3"/></w:p>`,
  'deleted-row': (value) =>
    `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${paragraph('留下')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc><w:tcPr/>${paragraph(value)}</w:tc></w:tr></w:tbl>`,
  'half-deleted': (value) => {
    const [first, second] = halves(value);
    return paragraph(first, `<w:del w:id="6">${inRun(`<w:delText>${second}</w:delText>`)}</w:del>`, '号');
  },
  hidden: (value) => paragraph('藏', run(value, '<w:vanish/>')),
  'half-hidden': (value) => {
    const [first, second] = halves(value);
    return paragraph(first, run(second, '<w:vanish/>'), '号');
  },
  field: (value) =>
    paragraph(
      '域',
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      inRun(`<w:instrText>HYPERLINK "${value}"</w:instrText>`),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
  'simple-field': (value) => `<w:p><w:fldSimple w:instr="QUOTE ${value}">${run('域')}</w:fldSimple></w:p>`,
  link: () => `<w:p><w:hyperlink r:id="link">${run('链接')}</w:hyperlink></w:p>`,
  description: (value) => drawing(`<wp:docPr id="1" name="图片 1" descr="${value}"/><pic:cNvPr id="1" name="${value}.png"/>`),
  control: (value) => `<w:sdt><w:sdtPr><w:alias w:val="${value}"/></w:sdtPr><w:sdtContent>${paragraph('控件')}</w:sdtContent></w:sdt>`,
  'list-item': (value) =>
    `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${value}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${paragraph('选择')}</w:sdtContent></w:sdt>`,
  remark: (value) => `<!-- ${value} -->`,
  embedded: () =>
    `<w:p><w:r><w:object w:dxaOrig="1"><v:shape id="s" o:ole=""><v:imagedata r:id="preview"/></v:shape><o:OLEObject r:id="ole" Type="Embed"/></w:object></w:r></w:p>`,
  chart: () => drawing('<c:chart r:id="chart"/>'),
  'chart-workbook': () => drawing('<c:chart r:id="chart2"/>'),
  diagram: () => drawing(`<dgm:relIds ${DGM} r:dm="data" r:lo="data" r:qs="data" r:cs="data"/>`),
  footnote: () => paragraph('注', '<w:r><w:footnoteReference w:id="2"/></w:r>'),
  comment: () =>
    paragraph('<w:commentRangeStart w:id="1"/>', '批', '<w:commentRangeEnd w:id="1"/>', '<w:r><w:commentReference w:id="1"/></w:r>'),
  author: (value) => paragraph('改', `<w:ins w:id="9" w:author="${value}">${run('后')}</w:ins>`),
};

type More = NonNullable<DocxParts['more']>[number];

async function moreParts(values: Values): Promise<readonly More[]> {
  const more: More[] = [];
  const add = (place: DocxPlace, name: string, type: string, content: (value: string) => string): void => {
    if (values[place] !== undefined) more.push([name, type, content(values[place])]);
  };
  const drawn = (value: string): string => `<x ${A}><a:p><a:r><a:t>${value}</a:t></a:r></a:p></x>`;
  add(
    'comment',
    'word/comments.xml',
    `${WORD}.comments+xml`,
    (v) => `<w:comments ${W}><w:comment w:id="1" w:author="王某">${paragraph(v)}</w:comment></w:comments>`,
  );
  add(
    'custom-property',
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    (v) => `<Properties><property name="承办"><x>${v}</x></property></Properties>`,
  );
  add('custom-xml', 'customXml/item1.xml', '', (v) => `<a>${v}</a>`);
  add('custom-attribute', 'customXml/item2.xml', '', (v) => `<a b="${v}"/>`);
  add('chart', 'word/charts/chart1.xml', `${DRAWING}.chart+xml`, (v) => `<c:chartSpace ${C}><c:pt><c:v>${v}</c:v></c:pt></c:chartSpace>`);
  add(
    'chart-workbook',
    'word/charts/chart2.xml',
    `${DRAWING}.chart+xml`,
    () => `<c:chartSpace ${C} ${R}><c:pt><c:v>7</c:v></c:pt><c:externalData r:id="book"/></c:chartSpace>`,
  );
  add('diagram', 'word/diagrams/data1.xml', `${DRAWING}.diagramData+xml`, (v) =>
    drawn(v).replace('</x>', '<d:dataModelExt xmlns:d="d" relId="drawn"/></x>'),
  );
  add('diagram', 'word/diagrams/drawing1.xml', 'application/vnd.ms-office.drawingml.diagramDrawing+xml', drawn);
  add(
    'glossary',
    'word/glossary/document.xml',
    `${WORD}.document.glossary+xml`,
    (v) => `<w:glossaryDocument ${W}>${paragraph(v)}</w:glossaryDocument>`,
  );
  add('numbering', 'word/numbering.xml', `${WORD}.numbering+xml`, (v) => `<w:numbering ${W}><w:lvlText w:val="${v}"/></w:numbering>`);
  if (values.embedded !== undefined) {
    more.push(['word/embeddings/a.docx', `${WORD}.document`, await buildDocx({ body: paragraph(values.embedded) })]);
    more.push(['word/media/preview.png', 'image/png', 'png']);
  }
  if (values['chart-workbook'] !== undefined) {
    more.push(['word/embeddings/b.docx', `${WORD}.document`, await buildDocx({ body: paragraph(values['chart-workbook']) })]);
    more.push([
      'word/charts/_rels/chart2.xml.rels',
      'application/vnd.openxmlformats-package.relationships+xml',
      relations(relation('book', 'package', '../embeddings/b.docx')),
    ]);
  }
  return more;
}

const relations = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

const related: Partial<Record<DocxPlace, string>> = {
  embedded: relation('ole', 'package', 'embeddings/a.docx') + relation('preview', 'image', 'media/preview.png'),
  chart: relation('chart', 'chart', 'charts/chart1.xml'),
  'chart-workbook': relation('chart2', 'chart', 'charts/chart2.xml'),
  diagram: relation('data', 'diagramData', 'diagrams/data1.xml') + relation('drawn', 'diagramDrawing', 'diagrams/drawing1.xml'),
};

const noteOf = (id: number, value: string | undefined): string =>
  value === undefined ? '' : `<w:footnote w:id="${id}">${paragraph(value)}</w:footnote>`;

/** A document with a value in each of the places that are given, and a first paragraph that stays as it is. */
export async function docxWith(values: Values): Promise<Uint8Array> {
  const given = docxPlaces.filter((place) => values[place] !== undefined);
  const link = values.link === undefined ? '' : externalLink(`mailto:${values.link}`).replace(/Id="[^"]*"/, 'Id="link"');
  return buildDocx({
    body: [paragraph('关于公示的通知'), ...given.map((place) => bodies[place]?.(values[place] ?? '') ?? ''), paragraph('落款')].join(''),
    ...(values.header !== undefined && { header: paragraph(values.header) }),
    ...(values.footer !== undefined && { footer: paragraph(values.footer) }),
    footnotes: noteOf(2, values.footnote) + noteOf(3, values['lost-note']),
    settings: values.variable === undefined ? '' : `<w:docVars><w:docVar w:name="v" w:val="${values.variable}"/></w:docVars>`,
    core: `<dc:creator>马某某</dc:creator><dc:title>${values['title-property'] ?? '公示'}</dc:title>`,
    app: '<Company>彭阳县</Company><Template>C:\\某人\\模板.dotx</Template><Pages>1</Pages>',
    relationships: link + given.map((place) => related[place] ?? '').join(''),
    more: await moreParts(values),
  });
}

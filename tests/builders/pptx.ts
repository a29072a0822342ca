import { writeArchive } from '../../src-main/host/extraction/writeArchive';
import { escaped } from './xlsx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml';
const namespaces = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;

export interface SlideParts {
  /** Paragraphs of one shape. */
  readonly text?: readonly string[];
  readonly title?: string;
  readonly table?: readonly (readonly string[])[];
  readonly notes?: string;
  readonly comment?: string;
  readonly isHidden?: boolean;
  readonly description?: string;
}

const paragraph = (text: string): string =>
  `<a:p><a:r><a:t>${escaped(text.slice(0, 3))}</a:t></a:r><a:r><a:t>${escaped(text.slice(3))}</a:t></a:r></a:p>`;
const body = (texts: readonly string[]): string => `<p:txBody><a:bodyPr/>${texts.map(paragraph).join('')}</p:txBody>`;
const shape = (texts: readonly string[], { description = '', type = 'body' } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="文本框 1" descr="${escaped(description)}"/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr>${body(texts)}</p:sp>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
    .map((cells) => `<a:tr>${cells.map((cell) => `<a:tc><a:txBody>${paragraph(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`)
    .join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

const slideXml = ({ text = [], title, table: rows, isHidden = false, description = '' }: SlideParts): string =>
  `<p:sld ${namespaces}${isHidden ? ' show="0"' : ''}><p:cSld><p:spTree>${title === undefined ? '' : shape([title], { type: 'title' })}` +
  `${shape(text, { description })}${rows === undefined ? '' : table(rows)}</p:spTree></p:cSld></p:sld>`;

const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A slide show as PowerPoint or WPS would write it. */
export function buildPptx(slides: readonly SlideParts[], core = ''): Promise<Uint8Array> {
  const entries: [name: string, type: string, content: string][] = [
    [
      'ppt/presentation.xml',
      `${POWERPOINT}.presentation.main+xml`,
      `<p:presentation ${namespaces}><p:sldIdLst>${slides.map((_slide, at) => `<p:sldId id="${256 + at}" r:id="s${at}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    ],
    ['ppt/_rels/presentation.xml.rels', '', relations(slides.map((_slide, at) => [`s${at}`, 'slide', `slides/slide${at + 1}.xml`]))],
    [
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
    ],
  ];
  slides.forEach((slide, at) => {
    const number = at + 1;
    const own: [string, string, string][] = [];
    entries.push([`ppt/slides/slide${number}.xml`, `${POWERPOINT}.slide+xml`, slideXml(slide)]);
    if (slide.notes !== undefined) {
      entries.push([
        `ppt/notesSlides/notesSlide${number}.xml`,
        `${POWERPOINT}.notesSlide+xml`,
        `<p:notes ${namespaces}>${shape([slide.notes])}</p:notes>`,
      ]);
      own.push(['n', 'notesSlide', `../notesSlides/notesSlide${number}.xml`]);
    }
    if (slide.comment !== undefined) {
      const comment = `<p:cmLst ${namespaces}><p:cm authorId="0"><p:text>${escaped(slide.comment)}</p:text></p:cm></p:cmLst>`;
      entries.push([`ppt/comments/comment${number}.xml`, `${POWERPOINT}.comments+xml`, comment]);
      own.push(['c', 'comments', `../comments/comment${number}.xml`]);
    }
    entries.push([`ppt/slides/_rels/slide${number}.xml.rels`, '', relations(own)]);
  });
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${entries.map(([name, type]) => (type === '' ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`)).join('')}</Types>`;
  const all = [['[Content_Types].xml', types] as const, ...entries.map(([name, , content]) => [name, content] as const)];
  return writeArchive(new Map(all.map(([name, content]) => [name, Buffer.from(content, 'utf8')])));
}

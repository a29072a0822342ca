import type { Edit } from '../edits';
import { editsByEntry, type Masker, type MaskPlan } from '../maskPlan';
import { writeArchive } from '../writeArchive';
import { readCellStyles } from './cellStyles';
import { maskDrawing } from './maskDrawing';
import { maskSheet } from './maskSheet';
import { maskStyles } from './maskStyles';
import { NewStrings } from './newStrings';
import { PackageParts } from './packageParts';
import { printName } from './printNames';
import type { Shift } from './shift';
import { readWorkbookXml, type SheetEntry, type WorkbookXml } from './workbook';
import { declaration, officeRelations, relationsXml, spreadsheet, type NewRelation } from './writeXml';
import { decodeText } from './scanXml';
import { escapeXml } from '../xml';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The entries of the copy while they are made. */
class NewPackage {
  readonly entries = new Map<string, Buffer>();
  private readonly types: string[] = [];

  add(name: string, type: string, content: string): void {
    this.types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    this.entries.set(name, Buffer.from(content, 'utf8'));
  }

  addRelations(entry: string, relations: readonly NewRelation[]): void {
    this.entries.set(entry.replace(/([^/]*)$/, '_rels/$1.rels'), Buffer.from(relationsXml(relations), 'utf8'));
  }

  addPicture(name: string, content: Buffer): void {
    this.entries.set(name, content);
  }

  get contentTypes(): Buffer {
    const defaults = ['png', 'jpeg', 'jpg', 'gif', 'bmp', 'emf', 'wmf', 'tiff', 'tif']
      .map((extension) => `<Default Extension="${extension}" ContentType="image/${extension === 'jpg' ? 'jpeg' : extension}"/>`)
      .join('');
    return Buffer.from(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${defaults}${this.types.join('')}</Types>`,
      'utf8',
    );
  }
}

interface Copy {
  readonly parts: PackageParts;
  readonly book: WorkbookXml;
  readonly shown: readonly SheetEntry[];
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly plan: MaskPlan;
  readonly made: NewPackage;
}

/** Names of the tabs. A star may not stand in one; its wide form may. */
function tabNames({ shown, edits }: Copy, main: string): readonly string[] {
  const taken = new Set<string>();
  return shown.map((sheet, at) => {
    const edit = (edits.get(main) ?? []).find(({ start }) => start === sheet.start);
    const wanted = (edit === undefined ? sheet.name : decodeText(edit.source)).replace(/\*/g, '＊').slice(0, 31);
    const name = taken.has(wanted.toLowerCase()) ? `工作表${at + 1}` : wanted;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Writes the drawing of a sheet with its pictures. False when it holds a chart. */
function addDrawing({ parts, edits, made }: Copy, sheet: SheetEntry, relation: string, shift: Shift, at: number): boolean {
  const entry = parts.relations(sheet.entry).find(({ id }) => id === relation)?.target ?? '';
  const drawing = maskDrawing(parts.xml(entry) ?? '<empty/>', shift, edits.get(entry) ?? []);
  if (drawing === undefined) return false;
  const name = `xl/drawings/drawing${at}.xml`;
  made.add(name, 'application/vnd.openxmlformats-officedocument.drawing+xml', drawing.xml);
  const pictures = parts.relations(entry).filter(({ id, isExternal }) => drawing.pictures.has(id) && !isExternal);
  for (const { target } of pictures) made.addPicture(target, parts.bytes(target) ?? Buffer.alloc(0));
  made.addRelations(
    name,
    pictures.map(({ id, target }) => ({ id, type: 'image', target: `/${target}` })),
  );
  made.addRelations(`xl/worksheets/sheet${at}.xml`, [{ id: 'rId1', type: 'drawing', target: `../drawings/drawing${at}.xml` }]);
  return true;
}

function addWorkbook(copy: Copy, main: string, shifts: readonly Shift[], hasTheme: boolean): void {
  const { book, shown, made } = copy;
  const names = tabNames(copy, main);
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const printed = book.names.map((defined) => {
    const at = shown.findIndex((sheet) => sheet === book.sheets[defined.sheet ?? -1]);
    const shift = shifts[at];
    return shift === undefined ? '' : printName(defined, { name: names[at] ?? '', at, shift });
  });
  const defined = printed.join('') === '' ? '' : `<definedNames>${printed.join('')}</definedNames>`;
  made.add(
    'xl/workbook.xml',
    `${excel}.sheet.main+xml`,
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><workbookPr${book.from1904 ? ' date1904="1"' : ''}/>` +
      `<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets>${defined}</workbook>`,
  );
  made.addRelations('xl/workbook.xml', [
    ...names.map((_name, at) => ({ id: `rId${at + 1}`, type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { id: 'strings', type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    ...(hasTheme ? [{ id: 'theme', type: 'theme', target: 'theme/theme1.xml' }] : []),
  ]);
  made.addRelations('', [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
}

const emptyStyles =
  `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/**
 * A workbook of what its pages show, put together anew: values without formulas, widths, merged headings, print settings, shapes and
 * pictures. Hidden sheets, rows and columns, notes, names, caches, links, tables, properties and whatever else the file held are not
 * written. Charts and sheets of charts `cannot-mask`.
 */
export const maskXlsx: Masker = async (file, plan) => {
  const edits = editsByEntry(plan);
  if (edits === undefined) return 'still-there';
  const parts = new PackageParts(await file.archive());
  const main = parts.entryOfType(/spreadsheetml\.sheet\.main\+xml$/) ?? '';
  const book = readWorkbookXml(parts.xml(main) ?? '', main, parts);
  const shown = book.sheets.filter(({ isHidden }) => !isHidden);
  if (shown.length === 0 || shown.some(({ entry }) => !parts.typeOf(entry).endsWith('worksheet+xml'))) return 'cannot-mask';
  const copy: Copy = { parts, book, shown, edits, plan, made: new NewPackage() };
  const stylesEntry = parts.entryOfType(/spreadsheetml\.styles\+xml$/) ?? '';
  const stylesXml = parts.xml(stylesEntry) ?? emptyStyles;
  const strings = new NewStrings(parts.xml(parts.entryOfType(/sharedStrings\+xml$/) ?? '') ?? '');
  const styles = readCellStyles(stylesXml);
  const shifts: Shift[] = [];
  for (const [at, sheet] of shown.entries()) {
    const write = {
      sheet,
      xml: parts.xml(sheet.entry) ?? '',
      strings,
      styles,
      edits: edits.get(sheet.entry) ?? [],
      columns: plan.columns,
      isFirst: at === 0,
    };
    const masked = maskSheet(write);
    shifts.push(masked.shift);
    copy.made.add(`xl/worksheets/sheet${at + 1}.xml`, `${excel}.worksheet+xml`, masked.xml);
    if (masked.drawing !== undefined && !addDrawing(copy, sheet, masked.drawing, masked.shift, at + 1)) return 'cannot-mask';
  }
  const theme = parts.xml(parts.related(main, 'theme')[0] ?? '');
  if (theme !== undefined) copy.made.add('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml', theme);
  copy.made.add('xl/sharedStrings.xml', `${excel}.sharedStrings+xml`, strings.xml);
  copy.made.add('xl/styles.xml', `${excel}.styles+xml`, maskStyles(stylesXml, edits.get(stylesEntry) ?? []));
  addWorkbook(copy, main, shifts, theme !== undefined);
  return writeArchive(new Map([['[Content_Types].xml', copy.made.contentTypes], ...copy.made.entries]));
};

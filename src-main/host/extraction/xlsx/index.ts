import type { HiddenCode, UnreadPart } from '../../../../src-domain/screening/types';
import { limits } from '../limits';
import type { SourcedPart } from '../pieces';
import { readProperties } from '../properties';
import type { Reader } from '../fileToRead';
import { refuse } from '../trouble';
import { readEmbedded } from '../word/embedded';
import { readCellStyles } from './cellStyles';
import { readChart, readDrawing } from './drawing';
import { kindOf } from './kinds';
import { formatParts, looseParts, remarksIn, vmlParts } from './looseParts';
import { peopleParts, readNotes, readPersons } from './notes';
import { PackageParts } from './packageParts';
import { plainPart, sourcedPart, withOwnPlaces } from './plainParts';
import { readSharedStrings } from './sharedStrings';
import { readSheet, type Workbook } from './sheet';
import { readWorkbookXml, workbookParts, type SheetEntry } from './workbook';

/** A part of the package that belongs to a sheet: its drawing, the notes on its cells. */
interface Owner {
  readonly label: string;
  readonly isHidden: boolean;
}

/** What was read so far. */
class Gathering {
  readonly parts: SourcedPart[] = [];
  readonly unread: UnreadPart[] = [];
  readonly pictures: string[] = [];
  readonly people: string[] = [];
  readonly properties = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  next(label: string): string {
    this.counts.set(label, (this.counts.get(label) ?? 0) + 1);
    return `${label}${this.counts.get(label) ?? 1}`;
  }
}

const mainType = /spreadsheetml\.sheet\.main\+xml$/;

/** Every part that a sheet leads to, however deep: drawing, the charts in it, their shapes. */
function ownersOf(sheets: readonly SheetEntry[], parts: PackageParts): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const follow = (entry: string, owner: Owner, depth: number): void => {
    for (const { target, isExternal } of parts.relations(entry)) {
      const key = target.toLowerCase();
      if (isExternal || owners.has(key) || depth > 4) continue;
      owners.set(key, owner);
      follow(target, owner, depth + 1);
    }
  };
  for (const sheet of sheets) follow(sheet.entry, sheet, 0);
  return owners;
}

/** Addresses outside the file: of links, of linked workbooks and pictures. */
function addressesOf(parts: PackageParts, gathering: Gathering): void {
  for (const entry of parts.entries.filter((each) => /_rels\/[^/]*\.rels$/i.test(each))) {
    const owner = entry.replace(/_rels\/([^/]*)\.rels$/i, '$1');
    for (const { target, type, isExternal } of parts.relations(owner)) {
      const label = type === 'hyperlink' ? '超链接地址' : '外部地址';
      if (isExternal)
        gathering.parts.push(plainPart(gathering.next(label), decoded(target), type === 'hyperlink' ? 'field-code' : 'external-link'));
    }
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function readEntry(entry: string, parts: PackageParts, owner: Owner | undefined, gathering: Gathering): void {
  const kind = kindOf(entry, parts.typeOf(entry));
  const label = owner?.label ?? '';
  const hidden: HiddenCode | undefined = owner?.isHidden === true ? 'hidden-sheet' : undefined;
  const xml = (): string => parts.xml(entry) ?? '';
  switch (kind.how) {
    case 'done':
    case 'skip':
    case 'embedded':
      break;
    case 'picture':
      gathering.pictures.push(gathering.next(/thumbnail/i.test(entry) ? '文件缩略图' : `${label}图片`));
      break;
    case 'macro':
      gathering.unread.push({ part: '宏', why: 'macro' });
      break;
    case 'vml':
      gathering.parts.push(...vmlParts(parts.bytes(entry)?.toString('utf8') ?? '', gathering.next(`${label}控件文字`)));
      break;
    case 'notes': {
      const notes = readNotes(xml(), label);
      gathering.parts.push(...notes.parts);
      gathering.people.push(...notes.people);
      break;
    }
    case 'persons':
      gathering.people.push(...readPersons(xml()));
      break;
    case 'properties':
      gathering.parts.push(...readProperties(xml(), entry, gathering.properties));
      break;
    case 'drawing':
      gathering.parts.push(...readDrawing(xml(), { entry, label, hidden }).parts);
      break;
    case 'chart':
      gathering.parts.push(...readChart(xml(), gathering.next(`${label}图表`), entry, hidden));
      break;
    case 'styles':
      for (const { text, start, end } of readCellStyles(xml()).words)
        gathering.parts.push(sourcedPart(gathering.next('数字格式'), 'body', text, { entry, start, end }));
      break;
    case 'format':
      gathering.parts.push(...formatParts(xml(), gathering.next('格式部件文字')));
      break;
    case 'loose':
      gathering.parts.push(...looseParts(xml(), gathering.next(kind.label), kind.hidden));
      break;
  }
}

function unusedStrings({ strings, used }: Workbook): readonly SourcedPart[] {
  const left = strings.flatMap(({ text }, at) => (used.has(at) || text.trim() === '' ? [] : [text]));
  return left.length === 0 ? [] : [plainPart('没有单元格使用的文字', left.join('\n'), 'cached-data')];
}

/**
 * Reads a workbook whole: every sheet, shown or not, and everything around the cells. Own walker and no library: exceljs leaves out what
 * it does not know (hidden parts among it) and unpacks whatever it is given. Throws ReadTroubleError.
 */
export const readXlsx: Reader = async (file) => {
  const archive = await file.archive();
  const parts = new PackageParts(archive);
  const main = parts.entryOfType(mainType) ?? refuse('not-the-format');
  const book = readWorkbookXml(parts.xml(main) ?? '', main, parts);
  const strings = parts.entryOfType(/sharedStrings\+xml$/);
  const styles = parts.entryOfType(/spreadsheetml\.styles\+xml$/);
  const workbook: Workbook = {
    strings: readSharedStrings((strings && parts.xml(strings)) ?? ''),
    styles: readCellStyles((styles && parts.xml(styles)) ?? ''),
    from1904: book.from1904,
    used: new Set(),
    units: 0,
  };
  const gathering = new Gathering();
  const sheets = [...book.sheets, ...strays(book.sheets, parts)];
  for (const sheet of sheets) {
    const content = readSheet(parts.xml(sheet.entry) ?? '', sheet, workbook);
    gathering.parts.push(...content.parts);
    gathering.unread.push(...content.unread);
  }
  const owners = ownersOf(sheets, parts);
  for (const entry of parts.entries) readEntry(entry, parts, owners.get(entry.toLowerCase()), gathering);
  addressesOf(parts, gathering);
  const embedded = await readEmbedded(
    [...archive.entries].filter(([entry]) => kindOf(entry, parts.typeOf(entry)).how === 'embedded'),
    file.inside,
  );
  const remarks = parts.entries
    .filter((entry) => /\.(?:xml|rels)$/i.test(entry))
    .flatMap((entry) => remarksIn(parts.xml(entry) ?? '', `文件注释（${entry}）`));
  if (archive.hasForeignBytes) gathering.unread.push({ part: '压缩包里的多余数据', why: 'unknown-part' });
  const all = [...gathering.parts, ...workbookParts(book, main), ...unusedStrings(workbook), ...peopleParts(gathering.people), ...remarks];
  refuseTooMuch(all);
  return {
    parts: withOwnPlaces([...all, ...embedded.parts]),
    unread: [...gathering.unread, ...embedded.unread],
    pictures: [...gathering.pictures, ...embedded.pictures],
  };
};

/** Sheets that lie in the package though the workbook does not name them. */
function strays(sheets: readonly SheetEntry[], parts: PackageParts): readonly SheetEntry[] {
  const named = new Set(sheets.map(({ entry }) => entry.toLowerCase()));
  return parts.entries
    .filter((entry) => /(?:work|chart|dialog|macro)sheet\+xml$/.test(parts.typeOf(entry)) && !named.has(entry.toLowerCase()))
    .map((entry, at) => ({ name: '', label: `未列出的工作表${at + 1}`, isHidden: true, entry, start: 0, end: 0 }));
}

function refuseTooMuch(parts: readonly SourcedPart[]): void {
  const units = parts.reduce((sum, { part }) => sum + part.text.length, 0);
  if (units > limits.textUnits) refuse('cannot-check');
}

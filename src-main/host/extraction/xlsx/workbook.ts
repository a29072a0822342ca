import type { SourcedPart } from '../pieces';
import { sourcedPart } from './plainParts';
import { plainPart } from './plainParts';
import type { PackageParts } from './packageParts';
import { scanXml } from './scanXml';
import { isWorded, wordsOf } from './words';

export interface SheetEntry {
  readonly name: string;
  /** 工作表“名单”; a number in a name is not repeated with every cell. */
  readonly label: string;
  readonly isHidden: boolean;
  /** Entry of the sheet in the package. */
  readonly entry: string;
  /** Range of its element in workbook.xml. */
  readonly start: number;
  readonly end: number;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that it belongs to; undefined for the whole workbook. */
  readonly sheet: number | undefined;
  readonly formula: string;
  readonly comment: string;
}

export interface WorkbookXml {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly from1904: boolean;
  readonly words: readonly string[];
}

const tellsSomeone = (name: string): boolean => /\d{6}|@/.test(name.normalize('NFKC').replace(/[\s-]/g, ''));

function labelsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const label = tellsSomeone(name) || taken.has(name) ? `工作表${at + 1}` : `工作表“${name}”`;
    taken.add(name);
    return label;
  });
}

/** Reads xl/workbook.xml: the sheets in the order of their tabs, names and date system. */
export function readWorkbookXml(xml: string, entry: string, parts: PackageParts): WorkbookXml {
  const targets = new Map(parts.relations(entry).map(({ id, target }) => [id, target]));
  const sheets: Omit<SheetEntry, 'label'>[] = [];
  const names: DefinedName[] = [];
  const words: string[] = [];
  let from1904 = false;
  let name: (DefinedName & { formula: string }) | undefined;
  scanXml(xml, {
    open: ({ name: tag, attributes, start, contentStart }) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (tag === 'sheet') {
        const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
        const target = targets.get(attributes['id'] ?? '') ?? '';
        sheets.push({ name: attributes['name'] ?? '', isHidden, entry: target, start, end: contentStart });
      } else if (tag === 'definedName') {
        const { name: called = '', localSheetId, comment = '', description = '' } = attributes;
        name = {
          name: called,
          sheet: localSheetId === undefined ? undefined : Number(localSheetId),
          formula: '',
          comment: comment + description,
        };
      } else words.push(...wordsOf(attributes));
    },
    text: (text) => {
      if (name !== undefined) name.formula += text;
      else if (isWorded(text)) words.push(text);
    },
    close: (tag) => {
      if (tag === 'definedName' && name !== undefined) names.push(name);
      if (tag === 'definedName') name = undefined;
    },
  });
  const labels = labelsOf(sheets.map((sheet) => sheet.name));
  return { sheets: sheets.map((sheet, at) => ({ ...sheet, label: labels[at] ?? '' })), names, from1904, words };
}

/** Names of sheets as they stand on the tabs, and what stands in names and settings of the workbook. */
export function workbookParts({ sheets, names, words }: WorkbookXml, entry: string): readonly SourcedPart[] {
  const tabs = sheets.flatMap(({ name, isHidden, start, end }, at) =>
    isWorded(name) || name.length > 5
      ? [sourcedPart(`工作表${at + 1}的名称`, 'title', name, { entry, start, end }, isHidden ? 'hidden-sheet' : undefined)]
      : [],
  );
  const defined = names
    .filter(({ name, formula, comment }) => !name.startsWith('_xlnm.') || isWorded(comment) || /"/.test(formula))
    .map(({ name, formula, comment }, at) => plainPart(`定义的名称${at + 1}`, [name, formula, comment].join('\n').trim(), 'defined-name'));
  return [...tabs, ...defined, ...(words.length > 0 ? [plainPart('工作簿设置', words.join('\n'), 'field-code')] : [])];
}

import type { HiddenCode } from '../../../../src-domain/screening/types';

/** How an entry that is no sheet and no drawing of a sheet is read. */
export type EntryKind =
  | {
      readonly how:
        | 'done'
        | 'skip'
        | 'notes'
        | 'persons'
        | 'properties'
        | 'drawing'
        | 'chart'
        | 'vml'
        | 'styles'
        | 'picture'
        | 'embedded'
        | 'macro'
        | 'format';
    }
  | { readonly how: 'loose'; readonly label: string; readonly hidden: HiddenCode };

const loose = (label: string, hidden: HiddenCode): EntryKind => ({ how: 'loose', label, hidden });

const byType: readonly (readonly [RegExp, EntryKind])[] = [
  [/sheet\.main\+xml$|sharedStrings\+xml$|(?:work|chart|dialog|macro)sheet\+xml$|relationships\+xml$|calcChain\+xml$/, { how: 'done' }],
  [/spreadsheetml\.styles\+xml$/, { how: 'styles' }],
  [/\.comments\+xml$|threadedcomments\+xml$/i, { how: 'notes' }],
  [/person\+xml$/, { how: 'persons' }],
  [/(?:core|extended|custom)-properties\+xml$/, { how: 'properties' }],
  [/drawingml\.chart(?:ex)?\+xml$|ms-office\.chartex\+xml$/, { how: 'chart' }],
  [/\.drawing\+xml$|chartshapes\+xml$|diagram(?:Data|Drawing)\+xml$/i, { how: 'drawing' }],
  [/vmlDrawing/i, { how: 'vml' }],
  [/printerSettings|obfuscatedFont|font$/, { how: 'skip' }],
  [/^image\//, { how: 'picture' }],
  [/vba|macro/i, { how: 'macro' }],
  [/pivot/i, loose('数据透视表缓存', 'cached-data')],
  [/externalLink|connections|queryTable/i, loose('外部数据', 'external-link')],
  [/\.table\+xml|tableSingleCells/, loose('表格名称', 'defined-name')],
  [/revision|userNames/i, loose('修订记录', 'deletion')],
  [/theme|chartstyle|chartcolorstyle|diagram|slicer|timeline/i, { how: 'format' }],
  [/oleObject|^application\/(?:msword|vnd\.ms-|vnd\.openxmlformats|pdf|zip)(?!.*\+xml$)/, { how: 'embedded' }],
];

/** What an entry is by its content type and its folder. */
export function kindOf(entry: string, type: string): EntryKind {
  if (entry === '[Content_Types].xml' || /\.rels$/i.test(entry)) return { how: 'done' };
  if (/(?:^|\/)embeddings\//i.test(entry)) return { how: 'embedded' };
  const known = byType.find(([pattern]) => pattern.test(type))?.[1];
  if (known !== undefined) return known;
  return /\.(?:xml|rels|vml)$/i.test(entry) ? loose('自定义数据', 'custom-data') : { how: 'embedded' };
}

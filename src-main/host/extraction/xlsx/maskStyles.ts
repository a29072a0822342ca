import { applyEdits, type Edit } from '../edits';
import { scanXml } from './scanXml';

const leftOut = new Set(['cellStyles', 'dxfs', 'tableStyles', 'extLst']);

/** Formats of cells without names of styles and without what tables and conditions used; words in number formats are replaced. */
export function maskStyles(xml: string, edits: readonly Edit[]): string {
  const made: Edit[] = [];
  let from: number | undefined;
  let depth = 0;
  scanXml(xml, {
    open: ({ name, attributes, start, contentStart }) => {
      depth += 1;
      if (depth === 2 && leftOut.has(name)) from = start;
      const edit = edits.find((each) => each.start === start);
      if (edit === undefined) return;
      const tag = /^<[^\s/>]+/.exec(xml.slice(start, contentStart))?.[0] ?? '';
      const end = xml.slice(start, contentStart).endsWith('/>') ? '/>' : '>';
      made.push({ ...edit, source: `${tag} numFmtId="${Number(attributes['numFmtId'])}" formatCode="${edit.source}"${end}` });
    },
    close: (_name, _contentEnd, end) => {
      if (depth === 2 && from !== undefined) {
        made.push({ start: from, end, source: '' });
        from = undefined;
      }
      depth -= 1;
    },
    aside: (_text, start, end) => {
      if (from === undefined) made.push({ start, end, source: '' });
    },
  });
  return applyEdits(xml, made);
}

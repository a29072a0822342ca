import { applyEdits, type Edit } from '../edits';
import { scanXml } from './scanXml';
import { declaration, spreadsheet } from './writeXml';

const unprefixed = (source: string): string => source.replace(/<(\/?)[A-Za-z_][\w.-]*:/g, '<$1');

/** The `si` elements of a table of shared strings, without readings beside the characters and without remarks. */
function sourcesOf(xml: string): readonly string[] {
  const sources: string[] = [];
  let start = 0;
  let cut: Edit[] = [];
  let from: number | undefined;
  const remove = (first: number, end: number): number => cut.push({ start: first - start, end: end - start, source: '' });
  scanXml(xml, {
    open: (tag) => {
      if (tag.name === 'si') [start, cut] = [tag.start, []];
      if (tag.name === 'rPh' || tag.name === 'phoneticPr' || tag.name === 'extLst') from ??= tag.start;
    },
    close: (name, _contentEnd, end) => {
      if (from !== undefined && (name === 'rPh' || name === 'phoneticPr' || name === 'extLst')) {
        remove(from, end);
        from = undefined;
      }
      if (name === 'si') sources.push(unprefixed(applyEdits(xml.slice(start, end), cut)));
    },
    aside: (_text, first, end) => {
      if (from === undefined) remove(first, end);
    },
  });
  return sources;
}

/** The shared strings of a copy: only those that a cell of the copy uses. */
export class NewStrings {
  private readonly old: readonly string[];
  private readonly items: string[] = [];
  private readonly known = new Map<string, number>();
  private uses = 0;

  constructor(xml: string) {
    this.old = sourcesOf(xml);
  }

  /** Number of a string of the original in the copy. */
  kept(index: number): number {
    return this.add(this.old[index] ?? '<si><t/></si>');
  }

  /** Number of a new plain text, given as XML. */
  plain(source: string): number {
    return this.add(`<si><t xml:space="preserve">${source}</t></si>`);
  }

  get xml(): string {
    return `${declaration}<sst xmlns="${spreadsheet}" count="${this.uses}" uniqueCount="${this.items.length}">${this.items.join('')}</sst>`;
  }

  private add(si: string): number {
    this.uses += 1;
    const at = this.known.get(si) ?? this.items.push(si) - 1;
    this.known.set(si, at);
    return at;
  }
}

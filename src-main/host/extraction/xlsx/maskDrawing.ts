import { applyEdits, type Edit } from '../edits';
import { scanXml, type Opened } from './scanXml';
import type { Shift } from './shift';
import { written } from './writeXml';

export interface MaskedDrawing {
  readonly xml: string;
  /** Relations of the pictures that stay. */
  readonly pictures: ReadonlySet<string>;
}

const leftOut = new Set(['extLst', 'hlinkClick', 'hlinkHover', 'AlternateContent', 'contentPart']);
const anchors = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

class DrawingMasker {
  readonly edits: Edit[] = [];
  readonly pictures = new Set<string>();
  hasChart = false;
  private removedFrom: number | undefined;
  private anchorStart = 0;
  private isAnchorHidden = false;
  private shapes = 0;
  private number = '';
  private numberAt = 0;

  constructor(
    private readonly xml: string,
    private readonly shift: Shift,
  ) {}

  readonly open = (tag: Opened): void => {
    const { name, attributes, start, contentStart } = tag;
    if (anchors.has(name)) [this.anchorStart, this.isAnchorHidden] = [start, false];
    if (name === 'graphicFrame') this.hasChart = true;
    if (leftOut.has(name)) this.removedFrom ??= start;
    if (name === 'cNvPr') {
      this.shapes += 1;
      if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') this.isAnchorHidden = true;
      this.rewrite(tag, ` id="${Number(attributes['id']) || this.shapes}" name="图形 ${this.shapes}"`);
    }
    if (name === 'sp' || name === 'cxnSp' || name === 'pic') this.rewrite(tag, name === 'sp' ? ' macro="" textlink=""' : ' macro=""');
    if (name === 'blip') {
      const embed = attributes['embed'];
      if (embed !== undefined) this.pictures.add(embed);
      this.rewrite(tag, embed === undefined ? '' : ` r:embed="${embed}"${written(attributes, ['cstate'])}`);
    }
    if (name === 'col' || name === 'row') [this.number, this.numberAt] = ['', contentStart];
  };

  readonly text = (text: string): void => {
    this.number += text;
  };

  readonly close = (name: string, contentEnd: number, end: number): void => {
    // A drawing counts from 0: what stays before it is where it begins.
    const at = Number(this.number.trim());
    if (name === 'col') this.put(this.numberAt, contentEnd, String(this.shift.columnsUpTo(at)));
    if (name === 'row') this.put(this.numberAt, contentEnd, String(this.shift.rowsUpTo(at)));
    if (leftOut.has(name) && this.removedFrom !== undefined) {
      const start = this.removedFrom;
      this.removedFrom = undefined;
      this.put(start, end, '');
    }
    if (anchors.has(name) && this.isAnchorHidden) this.put(this.anchorStart, end, '');
  };

  readonly aside = (_text: string, start: number, end: number): void => this.put(start, end, '');

  private rewrite({ start, contentStart }: Opened, attributes: string): void {
    const source = this.xml.slice(start, contentStart);
    const name = /^<[^\s/>]+/.exec(source)?.[0] ?? '';
    this.put(start, contentStart, `${name}${attributes}${source.endsWith('/>') ? '/>' : '>'}`);
  }

  private put(start: number, end: number, source: string): void {
    if (this.removedFrom === undefined) this.edits.push({ start, end, source });
  }
}

/** Edits without those that stand inside a larger one. */
function outermost(edits: readonly Edit[]): readonly Edit[] {
  const made: Edit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (edit.start >= (made.at(-1)?.end ?? 0)) made.push(edit);
  }
  return made;
}

/**
 * Shapes and pictures without links, descriptions and names, moved with their cells. Undefined when it holds a chart or a diagram: their
 * cached data cannot be told from the sheet's.
 */
export function maskDrawing(xml: string, shift: Shift, edits: readonly Edit[]): MaskedDrawing | undefined {
  const masker = new DrawingMasker(xml, shift);
  scanXml(xml, { open: masker.open, text: masker.text, close: masker.close, aside: masker.aside });
  if (masker.hasChart) return undefined;
  return { xml: applyEdits(xml, outermost([...masker.edits, ...edits])), pictures: masker.pictures };
}

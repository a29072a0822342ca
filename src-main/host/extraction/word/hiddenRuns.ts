import { isOn } from '../hiddenContent';
import type { Styles } from '../styles';
import type { XmlTag } from '../xml';

export const isRun = (name: string): boolean => name === 'w:r' || name === 'm:r';
export const isDrawing = (name: string): boolean => name === 'w:drawing' || name === 'w:pict' || name === 'w:object';

/** Follows a walk and knows whether the text that comes next is hidden: by its run, by a style, or by the drawing it stands in. */
export class HiddenRuns {
  private readonly paragraphs: string[] = [];
  private readonly runs: { hidden: boolean }[] = [];
  private readonly drawings: { hidden: boolean }[] = [];

  constructor(private readonly styles: Styles) {}

  /** `parent` and `owner` are the names one and two above the tag. */
  open(tag: XmlTag, parent: string, owner: string): void {
    const { name, attributes } = tag;
    const value = attributes.get('val') ?? '';
    if (name === 'w:p' || name === 'a:p') this.paragraphs.push('');
    if (isRun(name)) this.runs.push({ hidden: this.styles.hidden.has(this.paragraphs.at(-1) ?? '') });
    if (isDrawing(name)) this.drawings.push({ hidden: false });
    if (name === 'w:pStyle' && parent === 'w:pPr' && owner === 'w:p') this.paragraphs[this.paragraphs.length - 1] = value;
    const run = this.runs.at(-1);
    if (parent === 'w:rPr' && isRun(owner) && run) {
      if (name === 'w:vanish') run.hidden = isOn(tag);
      if (name === 'w:rStyle' && this.styles.hidden.has(value)) run.hidden = true;
    }
    const drawing = this.drawings.at(-1);
    if (drawing && isHiddenShape(tag)) drawing.hidden = true;
  }

  close(name: string): void {
    if (name === 'w:p' || name === 'a:p') this.paragraphs.pop();
    if (isRun(name)) this.runs.pop();
    if (isDrawing(name)) this.drawings.pop();
  }

  get isHidden(): boolean {
    return this.runs.some(({ hidden }) => hidden) || this.isDrawingHidden;
  }

  get isDrawingHidden(): boolean {
    return this.drawings.some(({ hidden }) => hidden);
  }

  get isRunHidden(): boolean {
    return this.runs.at(-1)?.hidden === true;
  }
}

function isHiddenShape({ name, attributes }: XmlTag): boolean {
  if (name === 'wp:docPr') return ['1', 'true', 'on'].includes(attributes.get('hidden') ?? '');
  return name.startsWith('v:') && /visibility\s*:\s*hidden/i.test(attributes.get('style') ?? '');
}

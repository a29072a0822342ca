import type { Styles } from '../../styles';
import { walkXml, type XmlTag } from '../../xml';
import { HiddenRuns, isDrawing, isRun } from '../hiddenRuns';
import { isMarker } from '../revisions';
import { Removals, type Element } from './elements';
import { hiddenFields, type FieldRun } from './fields';

export interface CleanOptions {
  readonly styles: Styles;
  /** Relationships that lead to something that goes. */
  readonly gone: ReadonlySet<string>;
  /** Relationships that lead to a picture which still shows what is masked; as the preview of an object it goes. */
  readonly spoiled?: ReadonlySet<string>;
  /** Notes that the page leads to; undefined in a story without notes. */
  readonly notes?: ReadonlySet<string>;
}

const changes = ['rPr', 'pPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'tblPrEx', 'numbering'].map((name) => `w:${name}Change`);
const ranges = ['moveFromRange', 'moveToRange', 'commentRange', 'customXmlInsRange', 'customXmlDelRange', 'customXmlMoveFromRange']
  .concat('customXmlMoveToRange', 'perm')
  .flatMap((name) => [`w:${name}Start`, `w:${name}End`]);
const revisionMarks = ['w:cellIns', 'w:cellDel', 'w:cellMerge'];
const objects = ['w:control', 'w:objectEmbed', 'w:objectLink', 'o:OLEObject'];

/** What no masked copy keeps, wherever it stands. */
const always = new Set([
  ...changes,
  ...ranges,
  ...revisionMarks,
  ...objects,
  'w:commentReference',
  'w:annotationRef',
  'w:fldData',
  'w:binData',
  'w:dataBinding',
  'w:docVars',
  'w:mailMerge',
  'w:attachedTemplate',
  'w:saveThroughXslt',
]);
const tracked = new Set(['w:del', 'w:moveFrom', 'w:ins', 'w:moveTo']);
const deletes = (name: string): boolean => name === 'w:del' || name === 'w:moveFrom';
const textual = new Set([
  'w:t',
  'm:t',
  'a:t',
  'w:tab',
  'w:sym',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:footnoteReference',
  'w:endnoteReference',
]);

interface Open extends Element {
  /** Its own mark was deleted under tracking. */
  isMarkDeleted: boolean;
  /** It holds something that stays on the page. */
  isKept: boolean;
  /** Rows of a table, cells of a row: neither can do without. */
  needed: number;
  fields: FieldRun[];
  kinds: string[];
}

/** Writes one story as a reader of the page sees it: changes accepted, comments, hidden text and what was embedded gone. */
export class StoryCleaner {
  private readonly open: Open[] = [];
  private readonly removals: Removals;
  private readonly hidden: HiddenRuns;
  /** A paragraph that goes if another follows it. */
  private waiting: { readonly start: number; readonly end: number; readonly depth: number } | undefined;

  constructor(
    private readonly xml: string,
    private readonly options: CleanOptions,
  ) {
    this.removals = new Removals(xml);
    this.hidden = new HiddenRuns(options.styles);
  }

  clean(): string {
    walkXml(this.xml, {
      open: (tag) => this.enter(tag),
      close: (name, contentEnd, end) => this.leave(name, contentEnd, end),
      aside: (_text, start, end) => this.removals.drop(start, end),
    });
    return this.removals.apply();
  }

  private above(steps: number): Open | undefined {
    return this.open[this.open.length - steps];
  }

  private nameAbove(steps: number): string {
    return this.above(steps)?.tag.name ?? '';
  }

  private nearest(isMeant: (name: string) => boolean): Open | undefined {
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const element = this.open[at];
      if (element !== undefined && isMeant(element.tag.name)) return element;
    }
    return undefined;
  }

  private enter(tag: XmlTag): void {
    const parent = this.nameAbove(1);
    this.settleWaiting(tag.name);
    this.hidden.open(tag, parent, this.nameAbove(2));
    const { name } = tag;
    const isContainer = tracked.has(name) && !isMarker(parent);
    const drops = always.has(name) || this.isGone(tag) || this.isLostNote(tag) || (tracked.has(name) && (!isContainer || deletes(name)));
    this.markDeleted(name, parent);
    const unwraps = isContainer && !deletes(name);
    this.open.push({ tag, drops, unwraps, isMarkDeleted: false, isKept: false, needed: 0, fields: [], kinds: [] });
    this.noteField(tag);
    if (this.isInObject() && name.startsWith('v:')) this.dropOleMark(tag);
  }

  /** A mark in properties says that the row, the cell or the end of the paragraph was deleted. */
  private markDeleted(name: string, parent: string): void {
    const owner = this.above(2);
    if (owner === undefined) return;
    if (name === 'w:del' && parent === 'w:trPr') owner.drops = true;
    if (name === 'w:cellDel' && parent === 'w:tcPr') owner.drops = true;
    if (deletes(name) && parent === 'w:rPr' && owner.tag.name === 'w:pPr') {
      const paragraph = this.above(3);
      if (paragraph !== undefined) paragraph.isMarkDeleted = true;
    }
  }

  private isGone({ relations }: XmlTag): boolean {
    const { gone, spoiled } = this.options;
    return relations.some((relation) => gone.has(relation) || (spoiled?.has(relation) === true && this.isInObject()));
  }

  private isLostNote({ name, attributes }: XmlTag): boolean {
    if (name !== 'w:footnote' && name !== 'w:endnote') return false;
    const type = attributes.get('type') ?? 'normal';
    return type === 'normal' && this.options.notes?.has(`${name.slice(2)} ${attributes.get('id') ?? ''}`) === false;
  }

  private noteField({ name, attributes }: XmlTag): void {
    if (name !== 'w:fldChar') return;
    this.nearest(isRun)?.kinds.push(attributes.get('fldCharType') ?? '');
  }

  private isInObject(): boolean {
    return this.open.some(({ tag }) => tag.name === 'w:object');
  }

  private dropOleMark({ start, contentStart }: XmlTag): void {
    const source = this.xml.slice(start, contentStart);
    const found = /\s[\w.-]+:ole\s*=\s*(?:"[^"]*"|'[^']*')/.exec(source);
    if (found !== null) this.removals.drop(start + found.index, start + found.index + found[0].length);
  }

  private settleWaiting(next: string): void {
    const { waiting } = this;
    if (waiting === undefined) return;
    if (next === 'w:p' && waiting.depth === this.open.length) this.removals.drop(waiting.start, waiting.end);
    this.waiting = undefined;
  }

  private leave(name: string, contentEnd: number, end: number): void {
    if (this.waiting !== undefined && this.waiting.depth > this.open.length - 1) this.waiting = undefined;
    const element = this.open.pop();
    if (element === undefined) return;
    if (isRun(name)) this.endRun(element, end);
    if (isDrawing(name)) this.endDrawing(element);
    this.hidden.close(name);
    if (name === 'w:p') this.endParagraph(element, end);
    if ((name === 'w:tbl' || name === 'w:tr') && element.needed === 0) element.drops = true;
    const parent = this.above(1);
    if (!element.drops) this.keep(element, parent);
    if (element.drops) this.removals.drop(element.tag.start, end);
    else if (element.unwraps) this.removals.unwrap(element.tag, contentEnd, end);
    else if (element.renames !== undefined) this.removals.rename(element.tag, contentEnd, end, element.renames);
  }

  private keep(element: Open, parent: Open | undefined): void {
    if (parent === undefined) return;
    const { name } = element.tag;
    // Rows and cells may stand in content controls.
    const holder = name === 'w:tr' ? 'w:tbl' : name === 'w:tc' ? 'w:tr' : undefined;
    const held = holder === undefined ? undefined : this.nearest((one) => one === holder);
    if (held !== undefined) held.needed += 1;
    if (element.isKept || textual.has(name) || name === 'w:sectPr') parent.isKept = true;
    if (isDrawing(name) || name === 'v:imagedata' || name.startsWith('v:')) parent.kinds.push(name);
  }

  /** A hidden run goes; one that begins or ends a field only if the whole field is hidden. */
  private endRun(run: Open, end: number): void {
    const isHidden = this.hidden.isRunHidden;
    const paragraph = this.nearest((name) => name === 'w:p');
    const fields = run.kinds.filter((kind) => ['begin', 'separate', 'end'].includes(kind));
    if (fields.length > 0) paragraph?.fields.push({ isHidden, kinds: fields, start: run.tag.start, end });
    else if (isHidden) run.drops = true;
  }

  private endDrawing(drawing: Open): void {
    if (this.hidden.isDrawingHidden) drawing.drops = true;
    if (drawing.tag.name !== 'w:object') return;
    if (drawing.kinds.some((kind) => kind.startsWith('v:'))) drawing.renames = 'pict';
    else if (drawing.kinds.includes('w:drawing')) drawing.unwraps = true;
    else drawing.drops = true;
  }

  private endParagraph(paragraph: Open, end: number): void {
    for (const { start, end: until } of hiddenFields(paragraph.fields)) this.removals.drop(start, until);
    if (!paragraph.isMarkDeleted || paragraph.isKept || paragraph.drops) return;
    this.waiting = { start: paragraph.tag.start, end, depth: this.open.length };
  }
}

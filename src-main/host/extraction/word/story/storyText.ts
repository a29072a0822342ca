import { firstLineRole, isTitleLine } from '../../../../../src-domain/screening/titles';
import type { PartRole } from '../../../../../src-domain/screening/types';
import type { Piece, Source } from '../../pieces';
import type { XmlTag } from '../../xml';
import { HiddenRuns } from '../hiddenRuns';
import { asideNames, Paragraph, type StretchKind } from '../paragraph';
import { Revisions } from '../revisions';
import type { StoryOptions } from './options';
import type { Flow, Places } from './places';
import type { StoryParts } from './storyParts';

/** The paragraphs of a story while they are read: what is written where, and whether the page shows it. */
export class StoryText {
  private readonly paragraphs: Paragraph[] = [];
  private readonly hiddenRuns: HiddenRuns;
  private readonly revisions = new Revisions();

  constructor(
    private readonly options: StoryOptions,
    private readonly places: Places,
    private readonly made: StoryParts,
  ) {
    this.hiddenRuns = new HiddenRuns(options.styles);
  }

  get paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1);
  }

  get isDeleted(): boolean {
    return this.revisions.isDeleted || this.places.isDeleted;
  }

  open(tag: XmlTag, parent: string, grandparent: string): void {
    this.revisions.open(tag.name, parent);
    this.hiddenRuns.open(tag, parent, grandparent);
  }

  close(name: string, parent: string): void {
    this.hiddenRuns.close(name);
    this.revisions.close(name, parent);
  }

  startParagraph(): void {
    this.paragraphs.push(new Paragraph());
  }

  write(text: string, source?: Source): void {
    if (this.paragraph === undefined) this.made.addStray(text, source);
    else this.paragraph.write(this.kindNow(), text, source, this.revisions.isInserted);
  }

  writeField(text: string, source: Source): void {
    if (this.paragraph === undefined) this.made.addLoose('域代码', text, source, 'field-code');
    else this.paragraph.write(this.isDeleted ? 'deletion' : 'field-code', text, source);
  }

  /** Words that stand beside what is written, in attributes. */
  describe(kind: StretchKind, text: string, source?: Source): void {
    if (kind === 'shown') return this.paragraph === undefined ? this.made.addLoose('艺术字', text, source) : this.write(text, source);
    if (this.paragraph === undefined) this.made.addLoose(asideNames[kind], text, source, kind);
    else this.paragraph.describe(kind, text, source);
  }

  private kindNow(): StretchKind {
    if (this.isDeleted) return 'deletion';
    return this.hiddenRuns.isHidden ? 'hidden-text' : 'shown';
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const { flow } = this.places;
    if (paragraph === undefined || flow === undefined) return;
    if (flow.kind === 'flow') return this.endLine(paragraph, flow);
    if (paragraph.isInserted) flow.isInserted = true;
    if (!paragraph.shown.isBlank) flow.piece.join(paragraph.shown, '\n');
    this.made.addBeside(paragraph, flow.place);
  }

  private endLine(paragraph: Paragraph, flow: Flow): void {
    const { shown } = paragraph;
    if (!shown.isBlank) flow.paragraphs += 1;
    const place = `${flow.label}第${flow.paragraphs}段`;
    const isInserted = paragraph.isInserted || this.places.isRowInserted;
    this.made.emit(place, shown, { role: this.roleOf(shown, paragraph, flow), ...(isInserted && { hidden: 'insertion' }) });
    this.made.addBeside(paragraph, shown.isBlank ? (flow.paragraphs === 0 ? `${flow.label}开头` : `${place}后`) : place);
  }

  /** Text inside a drawing that is no text box. */
  endShapeText(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined || paragraph.length === 0) return;
    const place = this.places.numberInside('图形文字');
    this.made.emit(place, paragraph.shown);
    this.made.addBeside(paragraph, place);
  }

  private roleOf({ text }: Piece, { style, centred }: Paragraph, flow: Flow): PartRole {
    const { role, label, styles } = this.options;
    if (role !== 'body' || flow !== this.places.main || label !== '正文') return role;
    if (flow.paragraphs === 1) return firstLineRole(text);
    return styles.titles.has(style) || isTitleLine(text, flow.paragraphs, centred) ? 'title' : 'body';
  }
}

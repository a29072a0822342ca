import { firstLineRole, isTitleLine } from '../../../src-domain/screening/titles';
import type { HiddenCode, PartRole, TextPart, UnreadCode, UnreadPart } from '../../../src-domain/screening/types';
import { alternativeTextIn, isLayoutText, signOf, wordsIn } from './hiddenContent';
import { partOf, Piece, type Source, type SourcedPart } from './pieces';
import type { Styles } from './styles';
import { TableReader } from './tables';
import { Alternatives } from './word/alternatives';
import { dataText } from './word/fieldData';
import { HiddenRuns } from './word/hiddenRuns';
import { asideNames, Paragraph, type StretchKind } from './word/paragraph';
import { Revisions } from './word/revisions';
import { walkXml, type XmlTag } from './xml';

/** Paragraphs one after another: the body, a header, a note, a text box. */
interface Flow {
  readonly kind: 'flow';
  readonly label: string;
  paragraphs: number;
  /** A note that nothing on the page leads to. */
  readonly isDeleted: boolean;
}

/** Paragraphs that are read as one text: a cell, a comment. */
interface BlockFlow {
  readonly kind: 'cell' | 'comment';
  readonly piece: Piece;
  readonly place: string;
  span: number;
  isDeleted: boolean;
  isInserted: boolean;
}

export interface StoryOptions {
  readonly entry: string;
  /** 正文, 页眉1, 脚注 … */
  readonly label: string;
  readonly role: PartRole;
  readonly styles: Styles;
  /** The whole story is not on the page. */
  readonly hidden?: HiddenCode;
  /** Notes that the page leads to (footnote 2); others are left over from what was deleted. */
  readonly notes?: ReadonlySet<string>;
}

/** A picture where it stands, with the relationships that lead to its bytes. */
export interface PlacedPicture {
  readonly where: string;
  readonly entry: string;
  readonly relations: readonly string[];
}

const textElements = new Set(['w:t', 'm:t', 'a:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData']);
const breaks: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:sym': '□' };
const pictureElements = new Set(['a:blip', 'v:imagedata', 'v:fill']);

/** Reads one story of a document: all text it holds, and the names of what it holds that is not read. */
export class StoryReader {
  readonly parts: SourcedPart[] = [];
  readonly unread: UnreadPart[] = [];
  readonly pictures: PlacedPicture[] = [];
  /** Relationships that anything in the story names. */
  readonly relations = new Set<string>();
  /** Notes that the page leads to: footnote 2. */
  readonly notes = new Set<string>();
  /** Who changed or commented something. */
  readonly authors = new Set<string>();
  private xml = '';
  private readonly path: string[] = [];
  private readonly flows: (Flow | BlockFlow)[];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: TableReader[] = [];
  private readonly hiddenRuns: HiddenRuns;
  private readonly alternatives: { readonly read: Alternatives; readonly counts: ReadonlyMap<string, number> }[] = [];
  private readonly revisions = new Revisions();
  private counts = new Map<string, number>();
  private text: { readonly value: string[]; readonly start: number } | undefined;
  /** Words that stand in no paragraph, by the kind of place: control labels, stray text. */
  private readonly loose = new Map<string, { readonly piece: Piece; readonly hidden?: HiddenCode }>();

  constructor(private readonly options: StoryOptions) {
    this.hiddenRuns = new HiddenRuns(options.styles);
    this.flows = [{ kind: 'flow', label: options.label, paragraphs: 0, isDeleted: false }];
  }

  readonly open = (tag: XmlTag): void => {
    const parent = this.path.at(-1) ?? '';
    this.path.push(tag.name);
    this.revisions.open(tag.name, parent);
    this.hiddenRuns.open(tag, parent, this.path.at(-3) ?? '');
    this.enter(tag, parent);
    this.noteWords(tag);
    this.readProperty(tag, parent);
    const mark = breaks[tag.name];
    if (mark !== undefined && parent === 'w:r') this.write(mark);
    if (textElements.has(tag.name)) this.text = { value: [], start: tag.contentStart };
  };

  readonly chars = (text: string): void => {
    if (this.text !== undefined) this.text.value.push(text);
    else if (text.trim() !== '' && !isLayoutText(this.path.at(-1) ?? '', text)) this.addLoose('其他文字', text, undefined, 'unknown-text');
  };

  readonly aside = (text: string): void => {
    if (text.trim() !== '') this.addLoose('文件注释', text, undefined, undefined, 'custom-data');
  };

  readonly close = (name: string, contentEnd: number): void => {
    this.path.pop();
    if (this.text !== undefined && textElements.has(name)) this.takeText(name, this.text.value.join(''), this.text.start, contentEnd);
    this.leave(name);
    this.hiddenRuns.close(name);
    this.revisions.close(name, this.path.at(-1) ?? '');
  };

  /** Reads `xml` whole; call once. */
  read(xml: string): this {
    this.xml = xml;
    walkXml(xml, { open: this.open, text: this.chars, aside: this.aside, close: this.close });
    for (const [name, { piece, hidden }] of this.loose) this.emit(`${this.options.label}${name}`, piece, hidden && { hidden });
    return this;
  }

  private note(part: string, why: UnreadCode): void {
    if (!this.unread.some((known) => known.part === part)) this.unread.push({ part, why });
  }

  private noteWords(tag: XmlTag): void {
    const sign = signOf(tag.name);
    if (sign !== undefined) this.note(...sign);
    const author = tag.attributes.get('author') ?? '';
    if (author.trim() !== '' && tag.name.startsWith('w:')) this.authors.add(author);
    tag.relations.forEach((relation) => this.relations.add(relation));
    const { entry } = this.options;
    const kind = this.kindOfWords(tag.name);
    for (const { text, range } of wordsIn(this.xml, tag)) {
      this.addAside(kind, text, range && { entry, start: range[0], end: range[1] });
    }
    for (const { text, range } of alternativeTextIn(this.xml, tag)) {
      this.addAside('alternative-text', text, range && { entry, start: range[0], end: range[1] });
    }
    if (pictureElements.has(tag.name) && tag.relations.length > 0) this.notePicture(tag.relations);
  }

  private kindOfWords(name: string): StretchKind {
    if (name === 'v:textpath') return 'shown';
    if (name === 'w:fldSimple') return 'field-code';
    return name === 'w:tblCaption' || name === 'w:tblDescription' ? 'alternative-text' : 'property';
  }

  private addAside(kind: StretchKind, text: string, source?: Source): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined)
      return this.addLoose(kind === 'shown' ? '艺术字' : asideNames[kind], text, source, undefined, this.codeOf(kind));
    if (kind === 'shown') return this.write(text, source);
    paragraph.describe(kind, text, source);
  }

  private codeOf(kind: StretchKind): HiddenCode | undefined {
    return kind === 'shown' ? undefined : kind;
  }

  private notePicture(relations: readonly string[]): void {
    if (this.alternatives.some(({ read }) => read.isCopy)) return;
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) this.pictures.push({ where: this.flowLabel(), entry: this.options.entry, relations });
    else paragraph.pictures.push(relations);
  }

  private addLoose(name: string, text: string, source?: Source, why?: UnreadCode, hidden?: HiddenCode): void {
    if (why !== undefined) this.note(name, why);
    const { piece } = this.loose.get(name) ?? {};
    const found = piece ?? new Piece();
    if (found.text !== '') found.append('\n');
    found.append(text, source);
    if (piece === undefined) this.loose.set(name, { piece: found, ...(hidden && { hidden }) });
  }

  private readProperty(tag: XmlTag, parent: string): void {
    const paragraph = this.paragraphs.at(-1);
    const value = tag.attributes.get('val') ?? '';
    const owner = this.path.at(-3);
    if (parent === 'w:rPr' && owner === 'w:pPr' && (tag.name === 'w:ins' || tag.name === 'w:moveTo') && paragraph)
      paragraph.isMarkInserted = true;
    if (parent === 'w:pPr' && paragraph) {
      if (tag.name === 'w:pStyle') paragraph.style = value;
      if (tag.name === 'w:jc') paragraph.centred = value === 'center';
    }
    this.readTableProperty(tag, parent, value);
  }

  private readTableProperty({ name }: XmlTag, parent: string, value: string): void {
    const cell = this.flows.at(-1);
    const table = this.tables.at(-1);
    if (cell?.kind === 'cell') {
      if (name === 'w:gridSpan') cell.span = Number(value) || 1;
      if (name === 'w:cellDel') cell.isDeleted = true;
      if (name === 'w:cellIns') cell.isInserted = true;
    }
    if (parent !== 'w:trPr' || table === undefined) return;
    if (name === 'w:gridBefore') table.skip(Number(value) || 0);
    if (name === 'w:del') table.isRowDeleted = true;
    if (name === 'w:ins') table.isRowInserted = true;
  }

  private enter({ name, attributes }: XmlTag, parent: string): void {
    if (name === 'w:p' || name === 'a:p') this.paragraphs.push(new Paragraph());
    if (name === 'w:fldChar' && attributes.get('fldCharType') === 'begin') this.paragraphs.at(-1)?.separate('field-code');
    if (name === 'w:tbl')
      this.tables.push(new TableReader(this.number(`${this.flowLabel()}表格`), this.options.role === 'body' ? 'table' : this.options.role));
    if (name === 'w:tr') this.tables.at(-1)?.startRow();
    if (name === 'w:tc') this.startBlock('cell', this.tables.at(-1)?.place ?? this.options.label);
    if (name === 'w:comment') this.startBlock('comment', this.number(this.options.label));
    if (name === 'w:txbxContent') this.startFlow(this.number(`${this.shortLabel}文本框`));
    if (name === 'w:footnote' || name === 'w:endnote') this.startNote(name, attributes);
    const isReference = name === 'w:footnoteReference' || name === 'w:endnoteReference';
    if (isReference && !this.isDeleted()) this.notes.add(`${name.slice(2, -9)} ${attributes.get('id') ?? ''}`);
    if (name === 'mc:AlternateContent') this.alternatives.push({ read: new Alternatives(), counts: new Map(this.counts) });
    if (parent === 'mc:AlternateContent') this.enterBranch();
  }

  private startFlow(label: string, isDeleted = false): void {
    this.flows.push({ kind: 'flow', label, paragraphs: 0, isDeleted });
  }

  /** Separators between text and notes are notes of a type of their own; they have no number. */
  private startNote(name: string, attributes: ReadonlyMap<string, string>): void {
    const type = attributes.get('type') ?? '';
    const { notes } = this.options;
    const isLost = (type === '' || type === 'normal') && notes?.has(`${name.slice(2)} ${attributes.get('id') ?? ''}`) === false;
    this.startFlow(this.number(`${this.options.label}${type}`), isLost);
  }

  private startBlock(kind: BlockFlow['kind'], place: string): void {
    this.flows.push({ kind, piece: new Piece(), place, span: 1, isDeleted: false, isInserted: false });
  }

  private enterBranch(): void {
    const alternative = this.alternatives.at(-1);
    alternative?.read.enter(this.parts, this.paragraphs.at(-1));
    if (alternative?.read.isCopy === true) this.counts = new Map(alternative.counts);
  }

  private leave(name: string): void {
    if (name === 'w:p') this.endParagraph(this.paragraphs.pop());
    if (name === 'a:p') this.endShapeText(this.paragraphs.pop());
    if (name === 'w:tbl') this.tables.pop();
    if (name === 'w:tr') this.parts.push(...(this.tables.at(-1)?.endRow() ?? []).map((part) => this.coded(part)));
    if (name === 'w:tc' || name === 'w:comment') this.endBlock();
    if (['w:txbxContent', 'w:footnote', 'w:endnote'].includes(name)) this.flows.pop();
    if (this.path.at(-1) === 'mc:AlternateContent') this.alternatives.at(-1)?.read.leave(this.parts, this.paragraphs.at(-1));
    if (name === 'mc:AlternateContent') this.alternatives.pop();
  }

  private takeText(name: string, text: string, start: number, end: number): void {
    this.text = undefined;
    const source = { entry: this.options.entry, start, end };
    if (name === 'w:fldData') this.addAside('property', dataText(text));
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.writeField(text, source);
    else this.write(text, source);
  }

  private writeField(text: string, source: Source): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) this.addLoose('域代码', text, source, undefined, 'field-code');
    else paragraph.write(this.isDeleted() ? 'deletion' : 'field-code', text, source);
  }

  private isDeleted(): boolean {
    return this.revisions.isDeleted || this.flows.some((flow) => flow.isDeleted) || this.tables.some((table) => table.isRowDeleted);
  }

  private kindNow(): StretchKind {
    if (this.isDeleted()) return 'deletion';
    return this.hiddenRuns.isHidden ? 'hidden-text' : 'shown';
  }

  private write(text: string, source?: Source): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined) this.addLoose('其他文字', text, source, 'unknown-text');
    else paragraph.write(this.kindNow(), text, source, this.revisions.isInserted);
  }

  private endParagraph(paragraph: Paragraph | undefined): void {
    const flow = this.flows.at(-1);
    if (paragraph === undefined || flow === undefined) return;
    const { shown } = paragraph;
    if (flow.kind !== 'flow') {
      if (paragraph.isInserted) flow.isInserted = true;
      if (!shown.isBlank) flow.piece.join(shown, '\n');
      return this.finish(paragraph, flow.place);
    }
    if (!shown.isBlank) flow.paragraphs += 1;
    const place = `${flow.label}第${flow.paragraphs}段`;
    const isInserted = paragraph.isInserted || this.tables.some(({ isRowInserted }) => isRowInserted);
    this.emit(place, shown, { role: this.roleOf(shown, paragraph, flow), ...(isInserted && { hidden: 'insertion' }) });
    this.finish(paragraph, shown.isBlank ? (flow.paragraphs === 0 ? `${flow.label}开头` : `${place}后`) : place);
  }

  /** The texts beside the paragraph, and its pictures. */
  private finish(paragraph: Paragraph, place: string): void {
    this.parts.push(...paragraph.asides(place, this.options.role).map((part) => this.coded(part)));
    for (const relations of paragraph.pictures) this.pictures.push({ where: place, entry: this.options.entry, relations });
  }

  /** Text inside a drawing that is no text box. */
  private endShapeText(paragraph: Paragraph | undefined): void {
    if (paragraph === undefined || paragraph.length === 0) return;
    const place = this.number(`${this.shortLabel}图形文字`);
    this.emit(place, paragraph.shown);
    this.finish(paragraph, place);
  }

  private endBlock(): void {
    const flow = this.flows.pop();
    if (flow === undefined || flow.kind === 'flow') return;
    if (flow.kind === 'comment') this.emit(flow.place, flow.piece);
    else this.tables.at(-1)?.addCell(flow.piece, flow.span, flow.isInserted || this.tables.some(({ isRowInserted }) => isRowInserted));
  }

  private roleOf({ text }: Piece, { style, centred }: Paragraph, flow: Flow): PartRole {
    if (this.options.role !== 'body' || flow !== this.flows[0] || this.options.label !== '正文') return this.options.role;
    if (flow.paragraphs === 1) return firstLineRole(text);
    return this.options.styles.titles.has(style) || isTitleLine(text, flow.paragraphs, centred) ? 'title' : 'body';
  }

  private emit(where: string, piece: Piece, more: Partial<TextPart> = {}): void {
    if (!piece.isBlank) this.parts.push(this.coded(partOf(where, this.options.role, piece, more)));
  }

  /** A story that is not on the page hides all that it holds. */
  private coded(sourced: SourcedPart): SourcedPart {
    const { hidden } = this.options;
    return hidden === undefined ? sourced : { ...sourced, part: { ...sourced.part, hidden } };
  }

  private get shortLabel(): string {
    return this.options.label === '正文' ? '' : this.options.label;
  }

  private flowLabel(): string {
    for (let at = this.flows.length - 1; at >= 0; at -= 1) {
      const flow = this.flows[at];
      if (flow?.kind === 'flow') return flow.label;
    }
    return this.options.label;
  }

  /** 正文表格1, 正文表格2 … */
  private number(name: string): string {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return `${name}${count}`;
  }
}

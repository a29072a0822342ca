import type { UnreadPart } from '../../../../../src-domain/screening/types';
import { isLayoutText, signOf } from '../../hiddenContent';
import type { SourcedPart } from '../../pieces';
import { walkXml, type XmlTag } from '../../xml';
import { Alternatives } from '../alternatives';
import { dataText } from '../fieldData';
import { attributeWords } from './attributeWords';
import type { StoryOptions } from './options';
import { Places } from './places';
import { readParagraphProperty, readTableProperty } from './properties';
import { StoryParts, type PlacedPicture } from './storyParts';
import { StoryText } from './storyText';

const textElements = new Set(['w:t', 'm:t', 'a:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:fldData']);
const breaks: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:sym': '□' };
const pictureElements = new Set(['a:blip', 'v:imagedata', 'v:fill']);

/** Reads one story of a document: all text it holds, and the names of what it holds that is not read. */
export class StoryReader {
  /** Relationships that anything in the story names. */
  readonly relations = new Set<string>();
  /** Notes that the page leads to: footnote 2. */
  readonly notes = new Set<string>();
  /** Who changed or commented something. */
  readonly authors = new Set<string>();
  private xml = '';
  private readonly path: string[] = [];
  private readonly places: Places;
  private readonly made: StoryParts;
  private readonly words: StoryText;
  private readonly alternatives: { readonly read: Alternatives; readonly numbers: ReadonlyMap<string, number> }[] = [];
  private text: { readonly value: string[]; readonly start: number } | undefined;

  constructor(private readonly options: StoryOptions) {
    this.places = new Places(options);
    this.made = new StoryParts(options);
    this.words = new StoryText(options, this.places, this.made);
  }

  get parts(): readonly SourcedPart[] {
    return this.made.parts;
  }

  get unread(): readonly UnreadPart[] {
    return this.made.unread;
  }

  get pictures(): readonly PlacedPicture[] {
    return this.made.pictures;
  }

  /** Reads `xml` whole; call once. */
  read(xml: string): this {
    this.xml = xml;
    walkXml(xml, { open: this.open, text: this.chars, aside: this.aside, close: this.close });
    this.made.emitLoose();
    return this;
  }

  private readonly open = (tag: XmlTag): void => {
    const [parent, owner] = [this.path.at(-1) ?? '', this.path.at(-2) ?? ''];
    this.path.push(tag.name);
    this.words.open(tag, parent, owner);
    this.enter(tag, parent);
    this.noteWords(tag);
    readParagraphProperty(tag, parent, owner, this.words.paragraph);
    readTableProperty(tag, parent, this.places);
    const mark = breaks[tag.name];
    if (mark !== undefined && parent === 'w:r') this.words.write(mark);
    if (textElements.has(tag.name)) this.text = { value: [], start: tag.contentStart };
  };

  private readonly chars = (text: string): void => {
    if (this.text !== undefined) this.text.value.push(text);
    else if (text.trim() !== '' && !isLayoutText(this.path.at(-1) ?? '', text)) this.made.addStray(text);
  };

  private readonly aside = (text: string): void => {
    if (text.trim() !== '') this.made.addLoose('文件注释', text, undefined, 'custom-data');
  };

  private readonly close = (name: string, contentEnd: number): void => {
    this.path.pop();
    if (this.text !== undefined && textElements.has(name)) this.takeText(name, this.text.value.join(''), this.text.start, contentEnd);
    this.leave(name);
    this.words.close(name, this.path.at(-1) ?? '');
  };

  private noteWords(tag: XmlTag): void {
    const sign = signOf(tag.name);
    if (sign !== undefined) this.made.note(...sign);
    const author = tag.attributes.get('author') ?? '';
    if (author.trim() !== '' && tag.name.startsWith('w:')) this.authors.add(author);
    tag.relations.forEach((relation) => this.relations.add(relation));
    attributeWords(this.xml, tag, this.options.entry).forEach(({ kind, text, source }) => this.words.describe(kind, text, source));
    if (pictureElements.has(tag.name) && tag.relations.length > 0) this.notePicture(tag.relations);
  }

  private notePicture(relations: readonly string[]): void {
    if (this.alternatives.some(({ read }) => read.isCopy)) return;
    const { paragraph } = this.words;
    if (paragraph === undefined) this.made.addPicture(this.places.label, relations);
    else paragraph.pictures.push(relations);
  }

  private enter({ name, attributes }: XmlTag, parent: string): void {
    const { places, words } = this;
    if (name === 'w:p' || name === 'a:p') words.startParagraph();
    if (name === 'w:fldChar' && attributes.get('fldCharType') === 'begin') words.paragraph?.separate('field-code');
    if (name === 'w:tbl') places.startTable();
    if (name === 'w:tr') places.table?.startRow();
    if (name === 'w:tc') places.startBlock('cell', places.table?.place ?? this.options.label);
    if (name === 'w:comment') places.startBlock('comment', places.number(this.options.label));
    if (name === 'w:txbxContent') places.startFlow(places.numberInside('文本框'));
    if (name === 'w:footnote' || name === 'w:endnote') places.startNote(name, attributes);
    const isReference = name === 'w:footnoteReference' || name === 'w:endnoteReference';
    if (isReference && !words.isDeleted) this.notes.add(`${name.slice(2, -9)} ${attributes.get('id') ?? ''}`);
    if (name === 'mc:AlternateContent') this.alternatives.push({ read: new Alternatives(), numbers: places.numbers });
    if (parent === 'mc:AlternateContent') this.enterBranch();
  }

  private enterBranch(): void {
    const alternative = this.alternatives.at(-1);
    alternative?.read.enter(this.made.parts, this.words.paragraph);
    if (alternative?.read.isCopy === true) this.places.countFrom(alternative.numbers);
  }

  private leave(name: string): void {
    if (name === 'w:p') this.words.endParagraph();
    if (name === 'a:p') this.words.endShapeText();
    if (name === 'w:tbl') this.places.endTable();
    if (name === 'w:tr') this.made.add(this.places.table?.endRow() ?? []);
    if (name === 'w:tc' || name === 'w:comment') this.endBlock();
    if (['w:txbxContent', 'w:footnote', 'w:endnote'].includes(name)) this.places.endFlow();
    if (this.path.at(-1) === 'mc:AlternateContent') this.alternatives.at(-1)?.read.leave(this.made.parts, this.words.paragraph);
    if (name === 'mc:AlternateContent') this.alternatives.pop();
  }

  private endBlock(): void {
    const flow = this.places.endFlow();
    if (flow === undefined || flow.kind === 'flow') return;
    if (flow.kind === 'comment') this.made.emit(flow.place, flow.piece);
    else this.places.table?.addCell(flow.piece, flow.span, flow.isInserted || this.places.isRowInserted);
  }

  private takeText(name: string, text: string, start: number, end: number): void {
    this.text = undefined;
    const source = { entry: this.options.entry, start, end };
    if (name === 'w:fldData') this.words.describe('property', dataText(text));
    else if (name === 'w:instrText' || name === 'w:delInstrText') this.words.writeField(text, source);
    else this.words.write(text, source);
  }
}

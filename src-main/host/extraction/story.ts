import { firstLineRole, isTitleLine } from '../../../src-domain/screening/titles';
import type { PartRole, UnreadCode, UnreadPart } from '../../../src-domain/screening/types';
import { alternativeTextIn, isLayoutText, isOn, signOf, wordsIn } from './hiddenContent';
import { partOf, Piece, type Source, type SourcedPart } from './pieces';
import type { Styles } from './styles';
import { TableReader } from './tables';
import { walkXml, type XmlTag } from './xml';

/** Paragraphs one after another: the body, a header, a note, a text box. */
interface Flow {
  readonly kind: 'flow';
  readonly label: string;
  paragraphs: number;
}

interface CellFlow {
  readonly kind: 'cell';
  readonly piece: Piece;
  span: number;
}

interface Paragraph {
  readonly piece: Piece;
  style: string;
  centred: boolean;
}

export interface StoryOptions {
  readonly entry: string;
  /** 正文, 页眉1, 脚注 … */
  readonly label: string;
  readonly role: PartRole;
  readonly styles: Styles;
}

const textElements = new Set(['w:t', 'm:t', 'a:t', 'w:delText', 'w:instrText', 'w:delInstrText']);
const breaks: Record<string, string> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:sym': '□' };

/** Reads one story of a document: all text it holds, and the names of what it holds that is not read. */
export class StoryReader {
  readonly parts: SourcedPart[] = [];
  readonly unread: UnreadPart[] = [];
  private readonly path: string[] = [];
  private readonly flows: (Flow | CellFlow)[];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: TableReader[] = [];
  private readonly runs: { hidden: boolean }[] = [];
  private readonly counts = new Map<string, number>();
  private text: { readonly value: string[]; readonly start: number } | undefined;
  /** Words that stand in no paragraph, by the kind of place: field codes, deleted text, control labels. */
  private readonly loose = new Map<string, Piece>();

  constructor(private readonly options: StoryOptions) {
    this.flows = [{ kind: 'flow', label: options.label, paragraphs: 0 }];
  }

  readonly open = (tag: XmlTag): void => {
    const parent = this.path.at(-1) ?? '';
    this.path.push(tag.name);
    this.noteHidden(tag);
    this.readProperty(tag, parent);
    const mark = breaks[tag.name];
    if (mark !== undefined && parent === 'w:r') this.write(mark);
    if (textElements.has(tag.name)) this.text = { value: [], start: tag.contentStart };
    this.enter(tag);
  };

  readonly chars = (text: string): void => {
    if (this.text !== undefined) this.text.value.push(text);
    else if (text.trim() !== '' && !isLayoutText(this.path.at(-1) ?? '', text)) this.addLoose('其他文字', text, 'unknown-text');
  };

  readonly aside = (text: string): void => {
    if (text.trim() !== '') this.addLoose('文件注释', text, 'unknown-text');
  };

  readonly close = (name: string, contentEnd: number): void => {
    this.path.pop();
    if (this.text !== undefined && textElements.has(name)) this.takeText(name, this.text.value.join(''), this.text.start, contentEnd);
    this.leave(name);
  };

  /** Reads `xml` whole; call once. */
  read(xml: string): this {
    walkXml(xml, { open: this.open, text: this.chars, aside: this.aside, close: this.close });
    for (const [name, piece] of this.loose) this.emit(`${this.options.label}${name}`, piece);
    return this;
  }

  private note(part: string, why: UnreadCode): void {
    if (!this.unread.some((known) => known.part === part)) this.unread.push({ part, why });
  }

  private noteHidden(tag: XmlTag): void {
    const sign = signOf(tag.name);
    if (sign !== undefined) this.note(...sign);
    for (const words of wordsIn(tag)) this.addLoose(tag.name === 'w:fldSimple' ? '域代码' : '控件说明', words);
    if (tag.name === 'v:textpath' && (tag.attributes.get('string') ?? '') !== '') this.note('艺术字', 'text-box');
    for (const words of alternativeTextIn(tag)) this.addLoose('替代文字', words, 'alternative-text');
  }

  private addLoose(name: string, text: string, why?: UnreadCode, source?: Source): void {
    if (why !== undefined) this.note(name, why);
    const piece = this.loose.get(name) ?? new Piece();
    if (piece.text !== '') piece.append('\n');
    piece.append(text, source);
    this.loose.set(name, piece);
  }

  private readProperty(tag: XmlTag, parent: string): void {
    const paragraph = this.paragraphs.at(-1);
    const run = this.runs.at(-1);
    const value = tag.attributes.get('val') ?? '';
    if (parent === 'w:rPr' && this.path.at(-3) === 'w:r' && run) {
      if (tag.name === 'w:vanish') run.hidden = isOn(tag);
      if (tag.name === 'w:rStyle' && this.options.styles.hidden.has(value)) run.hidden = true;
    }
    if (parent === 'w:pPr' && paragraph) {
      if (tag.name === 'w:pStyle') paragraph.style = value;
      if (tag.name === 'w:jc') paragraph.centred = value === 'center';
    }
    const cell = this.flows.at(-1);
    if (tag.name === 'w:gridSpan' && cell?.kind === 'cell') cell.span = Number(value) || 1;
  }

  private enter({ name, attributes }: XmlTag): void {
    if (name === 'w:p') this.paragraphs.push({ piece: new Piece(), style: '', centred: false });
    if (name === 'w:r') this.runs.push({ hidden: this.options.styles.hidden.has(this.paragraphs.at(-1)?.style ?? '') });
    if (name === 'w:tbl')
      this.tables.push(new TableReader(this.number(`${this.flowLabel()}表格`), this.options.role === 'body' ? 'table' : this.options.role));
    if (name === 'w:tr') this.tables.at(-1)?.startRow();
    if (name === 'w:tc') this.flows.push({ kind: 'cell', piece: new Piece(), span: 1 });
    if (name === 'w:txbxContent') this.flows.push({ kind: 'flow', label: this.number(`${this.options.label}文本框`), paragraphs: 0 });
    // Separators between text and notes are notes of a type of their own; they have no number.
    const isNote = name === 'w:footnote' || name === 'w:endnote';
    if (isNote)
      this.flows.push({ kind: 'flow', label: this.number(`${this.options.label}${attributes.get('type') ?? ''}`), paragraphs: 0 });
  }

  private leave(name: string): void {
    if (name === 'w:p') this.endParagraph(this.paragraphs.pop());
    if (name === 'w:r') this.runs.pop();
    if (name === 'w:tbl') this.tables.pop();
    if (name === 'w:tr') this.parts.push(...(this.tables.at(-1)?.endRow() ?? []));
    if (name === 'w:tc') this.endCell();
    if (['w:txbxContent', 'w:footnote', 'w:endnote'].includes(name)) this.flows.pop();
  }

  private takeText(name: string, text: string, start: number, end: number): void {
    this.text = undefined;
    const source = { entry: this.options.entry, start, end };
    if (name === 'w:delText' || name === 'w:delInstrText') this.addLoose('已删除的修订', text, 'tracked-change', source);
    else if (name === 'a:t') this.addLoose('图形文字', text, 'text-box', source);
    else if (name === 'w:instrText') this.addLoose('域代码', text, undefined, source);
    else this.write(text, source);
  }

  private write(text: string, source?: Source): void {
    if (this.runs.at(-1)?.hidden === true && text.trim() !== '') this.note('隐藏文字', 'hidden-text');
    const piece = this.paragraphs.at(-1)?.piece;
    if (piece === undefined) this.addLoose('其他文字', text, 'unknown-text', source);
    else piece.append(text, source);
  }

  private endParagraph(paragraph: Paragraph | undefined): void {
    const flow = this.flows.at(-1);
    if (paragraph === undefined || paragraph.piece.isBlank || flow === undefined) return;
    if (flow.kind === 'cell') return flow.piece.join(paragraph.piece, '\n');
    flow.paragraphs += 1;
    this.emit(`${flow.label}第${flow.paragraphs}段`, paragraph.piece, this.roleOf(paragraph, flow));
  }

  private endCell(): void {
    const flow = this.flows.pop();
    if (flow?.kind === 'cell') this.tables.at(-1)?.addCell(flow.piece, flow.span);
  }

  private roleOf({ piece, style, centred }: Paragraph, flow: Flow): PartRole {
    if (this.options.role !== 'body' || flow !== this.flows[0] || this.options.label !== '正文') return this.options.role;
    if (flow.paragraphs === 1) return firstLineRole(piece.text);
    return this.options.styles.titles.has(style) || isTitleLine(piece.text, flow.paragraphs, centred) ? 'title' : 'body';
  }

  private emit(where: string, piece: Piece, role: PartRole = this.options.role): void {
    if (!piece.isBlank) this.parts.push(partOf(where, role, piece));
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

import type { HiddenCode, TextPart, UnreadCode, UnreadPart } from '../../../../../src-domain/screening/types';
import { partOf, Piece, type Source, type SourcedPart } from '../../pieces';
import type { Paragraph } from '../paragraph';
import type { StoryOptions } from './options';

/** A picture where it stands, with the relationships that lead to its bytes. */
export interface PlacedPicture {
  readonly where: string;
  readonly entry: string;
  readonly relations: readonly string[];
}

/** What a story came to: its texts, its pictures, and the names of what is not read. */
export class StoryParts {
  readonly parts: SourcedPart[] = [];
  readonly unread: UnreadPart[] = [];
  readonly pictures: PlacedPicture[] = [];
  /** Words that stand in no paragraph, by the kind of place: control labels, stray text. */
  private readonly loose = new Map<string, { readonly piece: Piece; readonly hidden?: HiddenCode }>();

  constructor(private readonly options: StoryOptions) {}

  emit(where: string, piece: Piece, more: Partial<TextPart> = {}): void {
    if (!piece.isBlank) this.add([partOf(where, this.options.role, piece, more)]);
  }

  /** A story that is not on the page hides all that it holds. */
  add(parts: readonly SourcedPart[]): void {
    const { hidden } = this.options;
    this.parts.push(...parts.map((sourced) => (hidden === undefined ? sourced : { ...sourced, part: { ...sourced.part, hidden } })));
  }

  /** The texts beside a paragraph, and its pictures. */
  addBeside(paragraph: Paragraph, place: string): void {
    this.add(paragraph.asides(place, this.options.role));
    paragraph.pictures.forEach((relations) => this.addPicture(place, relations));
  }

  addPicture(where: string, relations: readonly string[]): void {
    this.pictures.push({ where, entry: this.options.entry, relations });
  }

  note(part: string, why: UnreadCode): void {
    if (!this.unread.some((known) => known.part === part)) this.unread.push({ part, why });
  }

  addLoose(name: string, text: string, source?: Source, hidden?: HiddenCode): void {
    const { piece } = this.loose.get(name) ?? {};
    const found = piece ?? new Piece();
    if (found.text !== '') found.append('\n');
    found.append(text, source);
    if (piece === undefined) this.loose.set(name, { piece: found, ...(hidden && { hidden }) });
  }

  /** Text in a place that we do not know. */
  addStray(text: string, source?: Source): void {
    this.note('其他文字', 'unknown-text');
    this.addLoose('其他文字', text, source);
  }

  emitLoose(): void {
    for (const [name, { piece, hidden }] of this.loose) this.emit(`${this.options.label}${name}`, piece, hidden && { hidden });
  }
}

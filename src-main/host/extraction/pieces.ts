import type { PartRole, TextPart, UnreadPart } from '../../../src-domain/screening/types';

/** A stretch of a part's text and the place in the package where it is written, so that masking can write there. */
export interface Segment {
  readonly entry: string;
  /** Range of the XML (or plain text) source. */
  readonly start: number;
  readonly end: number;
  /** Offset in the text of the part. */
  readonly at: number;
  readonly text: string;
  /** The source is a percent-encoded address. */
  readonly uri?: true;
}

export interface SourcedPart {
  readonly part: TextPart;
  readonly segments: readonly Segment[];
}

export type Source = Omit<Segment, 'at' | 'text'>;

/** A document with the sources of its text. */
export interface SourcedDocument {
  readonly parts: readonly SourcedPart[];
  readonly unread: readonly UnreadPart[];
  /** Places of pictures and scanned pages. */
  readonly pictures?: readonly string[];
}

/** Text that grows, with its sources. */
export class Piece {
  text = '';
  readonly segments: Segment[] = [];

  append(text: string, source?: Source): void {
    if (source !== undefined && text !== '') this.segments.push({ ...source, at: this.text.length, text });
    this.text += text;
  }

  /** Adds another piece, after `between` when there is already text. */
  join(other: Piece, between: string): void {
    if (this.text !== '') this.text += between;
    const shift = this.text.length;
    for (const segment of other.segments) this.segments.push({ ...segment, at: segment.at + shift });
    this.text += other.text;
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }
}

export const partOf = (where: string, role: PartRole, piece: Piece, more: Partial<TextPart> = {}): SourcedPart => ({
  part: { where, role, text: piece.text, ...more },
  segments: piece.segments,
});

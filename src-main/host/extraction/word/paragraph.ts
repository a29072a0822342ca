import type { PartRole } from '../../../../src-domain/screening/types';
import { partOf, Piece, type Source, type SourcedPart } from '../pieces';
import { wholeTokens } from './wholeTokens';

/** On the page, or why not. */
export type StretchKind = 'shown' | 'deletion' | 'hidden-text' | 'field-code' | 'alternative-text' | 'property';

interface Stretch {
  readonly kind: StretchKind;
  readonly text: string;
  /** All places in which the same text is written: a drawing has a copy for old programs. */
  readonly sources: Source[];
  readonly isInserted: boolean;
}

/** How the place of a text beside the page is called, after the place of its paragraph. */
export const asideNames: Record<Exclude<StretchKind, 'shown'>, string> = {
  deletion: '已删除的修订',
  'hidden-text': '隐藏文字',
  'field-code': '域代码',
  'alternative-text': '替代文字',
  property: '控件说明',
};

function pieceOf(stretches: readonly Stretch[]): Piece {
  const piece = new Piece();
  for (const { text, sources } of stretches) {
    const at = piece.text.length;
    piece.append(text, sources[0]);
    if (text !== '') piece.segments.push(...sources.slice(1).map((source) => ({ ...source, at, text })));
  }
  return piece;
}

/** One paragraph while it is read: what stands on the page, and what the file holds beside it. */
export class Paragraph {
  style = '';
  centred = false;
  /** Its mark was inserted under tracking. */
  isMarkInserted = false;
  /** Relationships of its pictures, one list a picture. */
  readonly pictures: (readonly string[])[] = [];
  private readonly stretches: Stretch[] = [];

  write(kind: StretchKind, text: string, source?: Source, isInserted = false): void {
    this.stretches.push({ kind, text, sources: source === undefined ? [] : [source], isInserted });
  }

  /** Adds words of an attribute; those that a drawing says twice are read once and written wherever they stand. */
  describe(kind: StretchKind, text: string, source?: Source): void {
    const known = this.stretches.find((stretch) => stretch.kind === kind && stretch.text === text && kind === 'alternative-text');
    if (known !== undefined && source !== undefined) return void known.sources.push(source);
    this.separate(kind);
    this.write(kind, text, source);
  }

  /** Keeps what comes next apart from what is there: two field codes of one paragraph are two texts. */
  separate(kind: StretchKind): void {
    if (this.stretches.some((stretch) => stretch.kind === kind)) this.write(kind, '\n');
  }

  get shown(): Piece {
    return pieceOf(this.stretches.filter(({ kind }) => kind === 'shown'));
  }

  get isInserted(): boolean {
    return this.isMarkInserted || this.stretches.some(({ isInserted, kind }) => isInserted && kind === 'shown');
  }

  get length(): number {
    return this.stretches.length;
  }

  /** Takes the stretches from `from` on as copies of those before: the same text is read once and written twice. */
  mirror(from: number, to: number): void {
    const originals = this.stretches.slice(from, to);
    const copies = this.stretches.slice(to);
    const isSame = originals.length === copies.length && copies.every(({ text }, at) => text === originals[at]?.text);
    if (originals.length === 0 || !isSame) return;
    this.stretches.length = to;
    copies.forEach(({ sources }, at) => originals[at]?.sources.push(...sources));
  }

  /** What stands beside the page, one part a kind. */
  asides(place: string, role: PartRole): readonly SourcedPart[] {
    const before = this.stretches.filter(({ kind, isInserted }) => kind === 'deletion' || (kind === 'shown' && !isInserted));
    const whole = this.stretches.filter(({ kind }) => kind === 'hidden-text' || kind === 'shown');
    const spoken = (kind: StretchKind, piece: Piece, words: readonly string[] = []): readonly SourcedPart[] => {
      const more = words.length > 0 ? { before: words } : {};
      return kind === 'shown' || piece.isBlank ? [] : [partOf(`${place}·${asideNames[kind]}`, role, piece, { hidden: kind, ...more })];
    };
    const unsourced = (kind: StretchKind, stretches: readonly Stretch[]): readonly SourcedPart[] => {
      const piece = new Piece();
      const { texts, before: words } = wholeTokens(stretches, kind);
      piece.append(texts.join('\n'));
      return spoken(kind, piece, words);
    };
    return [
      ...(this.has('deletion') ? unsourced('deletion', before) : []),
      ...(this.has('hidden-text') ? unsourced('hidden-text', whole) : []),
      ...(['field-code', 'alternative-text', 'property'] as const).flatMap((kind) =>
        spoken(kind, pieceOf(this.stretches.filter((stretch) => stretch.kind === kind))),
      ),
    ];
  }

  private has(wanted: StretchKind): boolean {
    return this.stretches.some(({ kind, text }) => kind === wanted && text.trim() !== '');
  }
}

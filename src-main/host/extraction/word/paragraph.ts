import type { PartRole } from '../../../../src-domain/screening/types';
import { partOf, Piece, type Source, type SourcedPart } from '../pieces';

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

const inToken = /[0-9A-Za-z@._*\-０-９Ｘｘ]/u;

/** Moves an end of a range to the end of the number or address in which it stands. */
function tokenEdge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const next = (): string => text.charAt(step === 1 ? at : at - 1);
  while (next() !== '' && inToken.test(next())) at += step;
  return at;
}

/** The ranges of `kind`, widened to whole numbers: half of a number may be hidden and half of it shown. */
function wholeTokens(stretches: readonly Stretch[], kind: StretchKind): string {
  const text = stretches.map((stretch) => stretch.text).join('');
  const ranges: [number, number][] = [];
  let at = 0;
  for (const stretch of stretches) {
    const end = at + stretch.text.length;
    const [from, to] = [tokenEdge(text, at, -1), tokenEdge(text, end, 1)];
    const last = ranges.at(-1);
    if (stretch.kind === kind && last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (stretch.kind === kind) ranges.push([from, to]);
    at = end;
  }
  return ranges.map(([from, to]) => text.slice(from, to)).join('\n');
}

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
    const spoken = (kind: StretchKind, piece: Piece): readonly SourcedPart[] =>
      kind === 'shown' || piece.isBlank ? [] : [partOf(`${place}·${asideNames[kind]}`, role, piece, { hidden: kind })];
    const unsourced = (kind: StretchKind, stretches: readonly Stretch[]): readonly SourcedPart[] => {
      const piece = new Piece();
      piece.append(wholeTokens(stretches, kind));
      return spoken(kind, piece);
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

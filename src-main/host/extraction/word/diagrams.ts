import { partOf, Piece, type SourcedPart } from '../pieces';
import { walkXml } from '../xml';
import type { Gathered } from './gathered';

/** Paragraphs of a diagram: the model's, or the drawing's that was last made of it. */
function paragraphsIn(xml: string, entry: string): readonly Piece[] {
  const found: Piece[] = [];
  let paragraph: Piece | undefined;
  let text: { readonly start: number; value: string } | undefined;
  walkXml(xml, {
    open: ({ name, contentStart }) => {
      if (name === 'a:p') paragraph = new Piece();
      if (name === 'a:t') text = { start: contentStart, value: '' };
    },
    text: (value) => {
      if (text !== undefined) text.value += value;
    },
    close: (name, end) => {
      if (name === 'a:t' && text !== undefined) {
        paragraph?.append(text.value, { entry, start: text.start, end });
        text = undefined;
      }
      if (name === 'a:p' && paragraph !== undefined) {
        if (!paragraph.isBlank) found.push(paragraph);
        paragraph = undefined;
      }
    },
  });
  return found;
}

/** Diagrams: words of the model, each with the drawings that show the same words. */
export class Diagrams {
  private readonly models: Piece[] = [];
  private readonly drawings: Piece[] = [];

  constructor(private readonly next: (name: string) => number) {}

  model(xml: string, entry: string): void {
    this.models.push(...paragraphsIn(xml, entry));
  }

  drawing(xml: string, entry: string): void {
    this.drawings.push(...paragraphsIn(xml, entry));
  }

  rest(): Gathered {
    const byText = new Map<string, Piece>();
    for (const piece of [...this.models, ...this.drawings]) {
      const known = byText.get(piece.text);
      if (known === undefined) byText.set(piece.text, piece);
      else known.segments.push(...piece.segments);
    }
    const parts: SourcedPart[] = [...byText.values()].map((piece) => partOf(`智能图形文字${this.next('智能图形文字')}`, 'body', piece));
    return { parts, unread: [] };
  }
}

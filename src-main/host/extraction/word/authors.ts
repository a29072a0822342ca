import { partOf, Piece, type SourcedPart } from '../pieces';
import { readPeople } from '../properties';
import type { Gathered } from './gathered';

/** The people who changed or commented a document: each named once, however often the document names them. */
export class Authors {
  private readonly known = new Set<string>();
  private readonly inText = new Set<string>();
  private count = 0;

  /** The part that lists people. */
  people(xml: string, entry: string): Gathered {
    const parts = readPeople(xml, entry, () => (this.count += 1));
    parts.forEach(({ part }) => this.known.add(part.text));
    return { parts, unread: [] };
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.inText.add(name);
  }

  /** Those whom only the text names. */
  rest(): Gathered {
    const parts: SourcedPart[] = [];
    for (const name of this.inText) {
      if (this.known.has(name)) continue;
      const piece = new Piece();
      piece.append(name);
      this.count += 1;
      parts.push(partOf(`文件属性·修订者${this.count}`, 'body', piece, { metadata: true, hidden: 'property' }));
    }
    return { parts, unread: [] };
  }
}

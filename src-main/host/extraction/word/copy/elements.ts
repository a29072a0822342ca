import { applyEdits, type Edit } from '../../edits';
import type { XmlTag } from '../../xml';

/** One open element of a walk that may go out of the text. */
export interface Element {
  readonly tag: XmlTag;
  /** It goes with all it holds. */
  drops: boolean;
  /** Its tags go, what it holds stays. */
  unwraps: boolean;
  /** It is written as another element of its namespace. */
  renames?: string;
}

/** Gathers what goes out of an XML text; ranges may stand in one another. */
export class Removals {
  private readonly edits: Edit[] = [];

  constructor(private readonly xml: string) {}

  drop(start: number, end: number): void {
    this.edits.push({ start, end, source: '' });
  }

  unwrap({ start, contentStart }: XmlTag, contentEnd: number, end: number): void {
    this.drop(start, contentStart);
    // An empty element ends where it began.
    if (contentEnd < end) this.drop(contentEnd, end);
  }

  /** Gives an element another name and no attributes. */
  rename({ start, contentStart }: XmlTag, contentEnd: number, end: number, local: string): void {
    const prefix = /^<([\w.-]+:)?/.exec(this.xml.slice(start, contentStart))?.[1] ?? '';
    this.edits.push({ start, end: contentStart, source: `<${prefix}${local}>` });
    if (contentEnd < end) this.edits.push({ start: contentEnd, end, source: `</${prefix}${local}>` });
  }

  /** The text without what was dropped; of ranges that stand in one another the outer one counts. */
  apply(): string {
    const outer: Edit[] = [];
    for (const edit of [...this.edits].sort((one, other) => one.start - other.start || other.end - one.end)) {
      const last = outer.at(-1);
      if (last === undefined || edit.start >= last.end) outer.push(edit);
    }
    return outer.length === 0 ? this.xml : applyEdits(this.xml, outer);
  }
}

/** XML as UTF-8, whatever it was. */
export function utf8(xml: string): Buffer {
  const declared = xml.replace(/^(\s*<\?xml[^>]*?encoding\s*=\s*["'])[^"']+/i, '$1UTF-8');
  return Buffer.from(declared, 'utf8');
}

import type { Archive } from '../archive';
import { decodeXml } from '../xml';
import { scanXml } from './scanXml';

export interface Relation {
  readonly id: string;
  /** Last word of the type: worksheet, drawing, hyperlink … */
  readonly type: string;
  /** Name of the entry, or the address when it lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** `target` as seen from `entry`; names inside a package start at its root. */
function resolve(entry: string, target: string): string {
  const path = target.startsWith('/') ? [] : entry.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

const relationsEntry = (entry: string): string => entry.replace(/([^/]*)$/, '_rels/$1.rels');

/** An Office package: its entries by name (case does not count), content types and relations. */
export class PackageParts {
  private readonly names: ReadonlyMap<string, string>;
  private readonly decoded = new Map<string, string>();
  private readonly overrides = new Map<string, string>();
  private readonly defaults = new Map<string, string>();

  constructor(private readonly archive: Archive) {
    this.names = new Map([...archive.entries.keys()].map((name) => [name.toLowerCase(), name]));
    const declared = this.xml('[Content_Types].xml');
    scanXml(declared ?? '', {
      open: ({ name, attributes: { PartName = '', Extension = '', ContentType = '' } }) => {
        if (name === 'Override') this.overrides.set(PartName.replace(/^\//, '').toLowerCase(), ContentType);
        if (name === 'Default') this.defaults.set(Extension.toLowerCase(), ContentType);
      },
    });
  }

  get entries(): readonly string[] {
    return [...this.archive.entries.keys()];
  }

  bytes(entry: string): Buffer | undefined {
    return this.archive.entries.get(this.names.get(entry.toLowerCase()) ?? '');
  }

  xml(entry: string): string | undefined {
    const content = this.bytes(entry);
    if (content === undefined) return undefined;
    const text = this.decoded.get(entry) ?? decodeXml(content);
    this.decoded.set(entry, text);
    return text;
  }

  typeOf(entry: string): string {
    const extension = /\.([^./]+)$/.exec(entry)?.[1] ?? '';
    return this.overrides.get(entry.toLowerCase()) ?? this.defaults.get(extension.toLowerCase()) ?? '';
  }

  relations(entry: string): readonly Relation[] {
    const found: Relation[] = [];
    scanXml(this.xml(relationsEntry(entry)) ?? '', {
      open: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
        const isExternal = TargetMode === 'External';
        if (name === 'Relationship')
          found.push({ id: Id, type: Type.replace(/^.*\//, ''), target: isExternal ? Target : resolve(entry, Target), isExternal });
      },
    });
    return found;
  }

  /** The entries that a part names by relations of this type. */
  related(entry: string, type: string): readonly string[] {
    return this.relations(entry).flatMap((relation) => (relation.type === type && !relation.isExternal ? [relation.target] : []));
  }

  /** The entry whose content type ends in `type`. */
  entryOfType(type: RegExp): string | undefined {
    return this.entries.find((entry) => type.test(this.typeOf(entry)));
  }
}

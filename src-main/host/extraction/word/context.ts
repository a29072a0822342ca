import type { Archive } from '../archive';
import type { ContentTypes } from '../contentTypes';
import type { PlacedPicture } from './story/storyParts';
import { noStyles, readStyles, type Styles } from '../styles';
import { decodeXml } from '../xml';
import { Authors } from './authors';
import { Diagrams } from './diagrams';

/** What the reading of one entry must know of the others. */
export interface WordContext {
  readonly types: ContentTypes;
  readonly styles: Styles;
  /** 页眉1, 页眉2 … */
  readonly next: (name: string) => number;
  /** Labels of properties that are taken, over all parts of properties. */
  readonly properties: Map<string, number>;
  readonly authors: Authors;
  readonly diagrams: Diagrams;
  readonly pictures: PlacedPicture[];
  /** Notes that the body leads to. */
  readonly notes: Set<string>;
  /** Relationships that a story names, by entry. */
  readonly relations: Map<string, ReadonlySet<string>>;
}

function stylesOf(archive: Archive): Styles {
  const content = [...archive.entries].find(([name]) => /^word\/styles\.xml$/i.test(name))?.[1];
  return content === undefined ? noStyles : readStyles(decodeXml(content));
}

/** Begins the reading of one package. */
export function makeContext(archive: Archive, types: ContentTypes): WordContext {
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts.get(name) ?? 1;
  };
  const styles = stylesOf(archive);
  return {
    types,
    styles,
    next,
    properties: new Map(),
    authors: new Authors(),
    diagrams: new Diagrams(next),
    pictures: [],
    notes: new Set(),
    relations: new Map(),
  };
}

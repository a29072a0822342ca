import { versionId, type Adoption } from '../adoption';
import type { Catalogue, CatalogueItem } from '../types';

/** One version that was or is in force here. */
export interface KnownVersion extends Omit<Catalogue, 'items' | 'tail'> {
  readonly id: string;
  /** How it came into force; null where that was before this desk kept count. */
  readonly adoption: Adoption | null;
  readonly before: ReadonlyMap<string, CatalogueItem>;
  readonly added: ReadonlySet<string>;
  /** Numbers of the version before that read otherwise in this one. */
  readonly renumbered: ReadonlyMap<string, string>;
}

/** A catalogue with every version it ever had here. Made once, asked often. */
export interface CatalogueVersions {
  readonly inForce: Catalogue;
  readonly items: ReadonlyMap<string, CatalogueItem>;
  /** Newest first: the first is the one in force. */
  readonly known: readonly [KnownVersion, ...KnownVersion[]];
}

const byId = (items: readonly CatalogueItem[]): ReadonlyMap<string, CatalogueItem> => new Map(items.map((item) => [item.id, item]));

const knownVersion = ({ catalogue, version, validFrom }: Omit<Catalogue, 'items'>, adoption: Adoption | undefined): KnownVersion => ({
  id: versionId({ catalogue, version }),
  catalogue,
  version,
  validFrom,
  adoption: adoption ?? null,
  before: byId(adoption?.before ?? []),
  added: new Set(adoption?.added),
  renumbered: new Map(adoption?.renumbered.map(({ from, to }) => [from, to])),
});

/** Follows the adoptions back from the catalogue in force; those of other catalogues of the desk are passed over. */
export function catalogueVersions(inForce: Catalogue, adoptions: readonly Adoption[]): CatalogueVersions {
  const found = new Map(adoptions.map((adoption) => [adoption.id, adoption]));
  const first = knownVersion(inForce, found.get(versionId(inForce)));
  const known: [KnownVersion, ...KnownVersion[]] = [first];
  const seen = new Set([first.id]);
  let last = first.adoption?.replaces ?? null;
  while (last !== null && !seen.has(versionId(last))) {
    seen.add(versionId(last));
    const next = knownVersion(last, found.get(versionId(last)));
    known.push(next);
    last = next.adoption?.replaces ?? null;
  }
  return { inForce, items: byId(inForce.items), known };
}

/** Where a version stands in `known`; -1: it never was in force here. */
export const placeOf = ({ known }: CatalogueVersions, id: string): number => known.findIndex((each) => each.id === id);

/** The item of that number as it read in the version at `place`; null: that version had none. */
export function itemAt({ known, items }: CatalogueVersions, place: number, id: string): CatalogueItem | null {
  for (let at = place - 1; at >= 0; at -= 1) {
    const before = known[at]?.before.get(id);
    if (before !== undefined) return before;
    if (known[at]?.added.has(id) === true) return null;
  }
  return items.get(id) ?? null;
}

/** An earlier version exactly as it was, byte for byte; null: it never was in force here. */
export function catalogueAt(versions: CatalogueVersions, id: string): Catalogue | null {
  const place = placeOf(versions, id);
  if (place === 0) return versions.inForce;
  const replaced = versions.known[place - 1]?.adoption?.replaces ?? null;
  if (replaced === null) return null;
  const { order, ...head } = replaced;
  return { ...head, items: order.flatMap((each) => itemAt(versions, place, each) ?? []) };
}

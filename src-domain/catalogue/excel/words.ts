import type { CatalogueChannel, ItemLimit } from '../types';

/** A limit of the national catalogues by its code (resources/catalogues/enums.json, domain.md D.2). */
export type KnownLimit = Omit<ItemLimit, 'also' | 'withdraw'>;

/** What the printed catalogue calls things; shipped as data. */
export interface CatalogueWords {
  /** In print order. */
  readonly channels: readonly { readonly code: CatalogueChannel; readonly label: string }[];
  readonly deadlines: readonly KnownLimit[];
  /** Names of fields, other names included. */
  readonly fieldNames: readonly string[];
  readonly legend: string;
  /** Printed under every catalogue. */
  readonly tail: string;
}

export const tick = '√';
/** Written into a local cell that says nothing, so that an emptied cell can be told from it. */
export const none = '无';

/** 公开 title of a sheet: the field, and what every published catalogue calls itself. */
export const sheetTitle = (field: string): string => `${field}领域基层政务公开标准目录`;

export const personalWords = { none: '不含', office: '履职信息', 'list-masked': '群众名单' } as const;

/** A board where sheets hang: the township's own, or a village's. */
export interface Board {
  readonly id: string;
  /** 镇政府门前公开栏 */
  readonly name: string;
  /** The village it belongs to, by its name; null for a board of the unit itself. */
  readonly village: string | null;
  /** Where it stands, in words. */
  readonly place: string;
  /** Taken down or replaced: kept for what hung there, offered no more. */
  readonly closed: boolean;
}

import { join } from 'node:path';
import type { Forms } from '../../../src-domain/returns/formats/inForce';
import { freeBytes, freeSpaceFloor } from '../disk/freeSpace';

/** The data folder and what lies in it (ARCHITECTURE.md, "Where data live"). */
export interface Folders {
  readonly data: string;
  readonly journal: string;
  readonly vault: string;
  readonly packages: string;
  readonly papers: string;
  /** The county's trust list and database. */
  readonly county: string;
  /** Files on their way in; emptied at every start. */
  readonly scratch: string;
}

export const foldersOf = (data: string): Folders => ({
  data,
  journal: join(data, 'journal'),
  vault: join(data, 'vault'),
  packages: join(data, 'packages'),
  papers: join(data, 'papers'),
  county: join(data, 'county-db'),
  scratch: join(data, 'scratch'),
});

/** What several calls need. */
export interface HostContext {
  readonly folders: Folders;
  /** Which of them counts says the month. */
  readonly forms: Forms;
  /** Name and version, as packages carry it. */
  readonly software: string;
  readonly now: () => string;
}

/** Under the floor the app only shows. Answered before something is made, so that nothing is made by half. */
export const hasRoom = async ({ data }: Folders): Promise<boolean> => (await freeBytes(data)) >= freeSpaceFloor;

/** A refusal as it travels. */
export const refused = <Code extends string>(code: Code, detail?: string) =>
  ({ ok: false, error: detail === undefined ? { code } : { code, detail } }) as const;

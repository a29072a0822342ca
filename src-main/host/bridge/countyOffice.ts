import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import type { TrustList } from '../../../src-domain/packages/trustList';
import { openCountyDb, type CountyDb, type CountyDbTrouble } from '../county/countyDb';
import { inTurn } from '../disk/durableFile';
import { readTrustFile, writeTrustFile } from '../packages/trustFile';

/** The county's side of a data folder: its trust list, and its database once somebody asks for it. */
export interface CountyOffice {
  /** undefined until the county was started. `failed`: the list is there but not whole. */
  readonly trust: () => Promise<Result<TrustList | undefined, 'failed'>>;
  readonly saveTrust: (trust: TrustList) => ReturnType<typeof writeTrustFile>;
  readonly db: () => Promise<Result<CountyDb, CountyDbTrouble>>;
  readonly close: () => Promise<void>;
}

/** `folder` is county-db in the data folder. */
export function openCountyOffice(folder: string): CountyOffice {
  const list = join(folder, 'trust.json');
  let open: CountyDb | undefined;
  const db: CountyOffice['db'] = async () => {
    if (open !== undefined) return ok(open);
    const opened = await openCountyDb(join(folder, 'tables'));
    if (opened.ok) open = opened.value;
    return opened;
  };
  return {
    trust: async () => {
      if (!existsSync(list)) return ok(undefined);
      const read = await readTrustFile(list);
      return read.ok ? read : fail('failed');
    },
    saveTrust: (trust) => writeTrustFile(list, trust),
    // One at a time: a second opening would meet the lock of the first.
    db: () => inTurn(`open ${folder}`, db),
    close: async () => {
      await open?.close();
      open = undefined;
    },
  };
}

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ReadItem } from '../../../src-domain/catalogue/excel/readLayout';
import { parseDate, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { ok } from '../../../src-domain/kernel/result';
import type { CatalogueFiles } from '../catalogue/inWorker';
import { writeDurably } from '../disk/durableFile';
import type { Uploads } from '../papers/uploads';
import { hasRoom, refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';

/** A page shows this many at most; who has more to mend begins with these. */
const mostShown = 2000;
const itemsPerCall = 400;

function dateOf(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date.ok) throw new RangeError(`no date: ${text}`);
  return date.value;
}

type CatalogueFileCall = 'catalogueRead' | 'catalogueReadItems' | 'catalogueWorkbook';

/** Catalogues out of Excel and into it. */
export function catalogueFileHandlers({ folders }: HostContext, uploads: Uploads, files: CatalogueFiles): Handlers<CatalogueFileCall> {
  let last: { readonly readId: string; readonly items: readonly ReadItem[] } | undefined;
  return {
    catalogueRead: async ({ uploadId, name, inForce, fresh }) => {
      const [path, inForcePath] = [uploads.pathOf(uploadId), uploads.pathOf(inForce)];
      if (path === undefined || inForcePath === undefined) return refused('unknown-upload');
      const validFrom = dateOf(fresh.validFrom);
      const outcome = await files.read({ path, name, inForcePath, fresh: { ...fresh, validFrom } });
      await Promise.all([uploads.drop(uploadId), uploads.drop(inForce)]);
      if (!outcome.ok) return refused(outcome.error);
      const read = outcome.value;
      if (!read.ok) return ok({ state: 'faults', total: read.error.length, faults: read.error.slice(0, mostShown) });
      const { items, doubts, tail } = read.value;
      last = { readId: randomUUID(), items };
      const shown = doubts.slice(0, mostShown);
      return ok({ state: 'read', readId: last.readId, items: items.length, total: doubts.length, doubts: shown, tail });
    },
    catalogueReadItems: ({ readId, from }) =>
      Promise.resolve(last?.readId === readId ? ok({ items: last.items.slice(from, from + itemsPerCall) }) : refused('unknown-read')),
    catalogueWorkbook: async ({ uploadId, name }) => {
      const path = uploads.pathOf(uploadId);
      if (path === undefined) return refused('unknown-upload');
      if (!(await hasRoom(folders))) return refused('disk-full');
      const made = await files.write(path);
      await uploads.drop(uploadId);
      if (!made.ok) return refused(made.error);
      const file = `${name}.xlsx`;
      const written = await writeDurably(join(folders.papers, file), made.value);
      return written.ok ? ok({ name: file }) : refused(written.error);
    },
  };
}

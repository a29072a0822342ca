import { ok } from '../../../src-domain/kernel/result';
import type { CatalogueFiles } from '../catalogue/inWorker';
import type { Uploads } from '../papers/uploads';
import { refused } from './folders';
import type { Handlers } from './hostBridge';

/** Monthly sheets out of an officer's old Excel. An upload is read once. */
export const oldSheetHandlers = (uploads: Uploads, files: CatalogueFiles): Handlers<'oldSheetsRead'> => ({
  oldSheetsRead: async ({ uploadId, name }) => {
    const path = uploads.pathOf(uploadId);
    if (path === undefined) return refused('unknown-upload');
    const outcome = await files.readOldReturns({ path, name });
    await uploads.drop(uploadId);
    return outcome.ok ? ok(outcome.value) : refused(outcome.error);
  },
});

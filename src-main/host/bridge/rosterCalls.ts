import { join } from 'node:path';
import { ok } from '../../../src-domain/kernel/result';
import type { CatalogueFiles } from '../catalogue/inWorker';
import { exportFolder, newPapersFolder } from '../papers/papersFolder';
import type { Uploads } from '../papers/uploads';
import { hasRoom, refused, type HostContext } from './folders';
import type { Handlers } from './hostBridge';

type RosterCall = 'rosterRead' | 'papersFolder' | 'exportFolder';

/** Lists of people out of an officer's file, and the folders of sheets made from them. An upload is read once. */
export const rosterHandlers = ({ folders }: HostContext, uploads: Uploads, files: CatalogueFiles): Handlers<RosterCall> => ({
  rosterRead: async ({ uploadId, name }) => {
    const path = uploads.pathOf(uploadId);
    if (path === undefined) return refused('unknown-upload');
    const outcome = await files.readRoster({ path, name });
    await uploads.drop(uploadId);
    return outcome.ok ? ok(outcome.value) : refused(outcome.error);
  },
  papersFolder: async ({ name }) => {
    if (!(await hasRoom(folders))) return refused('disk-full');
    const made = await newPapersFolder(folders.papers, name);
    return made.ok ? ok({ folder: made.value }) : refused(made.error);
  },
  exportFolder: async ({ folder, to }) => {
    const carried = await exportFolder(join(folders.papers, folder), folder, to);
    return carried.ok ? ok(carried.value) : refused(carried.error);
  },
});

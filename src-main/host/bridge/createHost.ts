import { mkdir } from 'node:fs/promises';
import { allForms } from '../../../src-bridge/resources/forms';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { writeTroubleOf, type WriteTrouble } from '../disk/durableFile';
import { lockFolder, type FolderLock } from '../disk/folderLock';
import { openApplicantSession } from '../applicants/applicantSession';
import { checkInWorker } from '../county/checkInWorker';
import { openJournal } from '../journal/journal';
import { finishMove } from '../packages/chainedWrite';
import type { Printer } from '../papers/printer';
import { openUploads } from '../papers/uploads';
import { cleanInWorker } from '../pictures/inWorker';
import { openVault } from '../vault/vault';
import { catalogueFiles } from '../catalogue/inWorker';
import { applicantHandlers } from './applicantCalls';
import { catalogueFileHandlers } from './catalogueFileCalls';
import { channelHandlers } from './channelCalls';
import { countyHandlers, trustHandlers } from './countyCalls';
import { countyMessageHandlers } from './countyMessageCalls';
import { openCountyOffice } from './countyOffice';
import { openDigestKey } from './digestKey';
import { madeHandlers, paperHandlers, uploadHandlers } from './fileCalls';
import { foldersOf, hasRoom, type Folders, type HostContext } from './folders';
import type { HostBridge } from './hostBridge';
import { intakeHandlers, vaultHandlers } from './intakeCalls';
import { openIntakes } from './intakes';
import { openJobs } from './jobs';
import { journalHandlers } from './journalCalls';
import { keyHandlers } from './keyCalls';
import { oldSheetHandlers } from './oldSheetCalls';
import { packageHandlers } from './packageCalls';
import { rosterHandlers } from './rosterCalls';
import { proofHandlers } from './proofCalls';
import { reviewPaperHandlers } from './reviewPaperCalls';
import { openRecentReadings } from './recentReadings';
import type { StartTrouble } from './startTrouble';

export interface HostOptions {
  readonly kind: 'electron' | 'loopback';
  readonly dataFolder: string;
  readonly version: string;
  /** Bundled workers: paths of out/main/*.cjs. */
  readonly workers: { readonly extraction: string; readonly packages: string; readonly catalogue: string; readonly pictures: string };
  /** Absent where nothing can print: `can.printToPdf` is then false. */
  readonly printer?: Printer;
  /** Shows a folder in the system's file manager; absent where there is no screen. */
  readonly openFolder?: (path: string) => Promise<boolean>;
  /** The present as an instant with `Z`; tests hand in their own. */
  readonly now?: () => string;
}

export type Host = HostBridge & { readonly close: () => Promise<void> };

const startTroubleOf = (trouble: WriteTrouble): StartTrouble => (trouble === 'disk-full' ? 'disk-full' : 'cannot-write');

/** Composes the parts of the host on one data folder: what both shells, the contract tests and the demo talk to. */
export async function createHost(options: HostOptions): Promise<Result<Host, StartTrouble>> {
  const lock = await takeFolder(options.dataFolder);
  if (!lock.ok) return lock;
  const opened = await openParts(options, lock.value);
  if (!opened.ok) await lock.value.release();
  return opened;
}

async function takeFolder(dataFolder: string): Promise<Result<FolderLock, StartTrouble>> {
  try {
    await mkdir(dataFolder, { recursive: true });
  } catch (error) {
    return fail(startTroubleOf(writeTroubleOf(error)));
  }
  const lock = await lockFolder(dataFolder);
  if (lock.ok) return lock;
  return fail(lock.error === 'already-running' ? lock.error : startTroubleOf(lock.error));
}

async function openParts(options: HostOptions, lock: FolderLock): Promise<Result<Host, StartTrouble>> {
  const folders = foldersOf(options.dataFolder);
  const now = options.now ?? (() => new Date().toISOString());
  const context: HostContext = { folders, forms: allForms, software: `gongkai-desk ${options.version}`, now };
  const journal = await openJournal(folders.journal);
  const digestKey = journal.ok ? await openDigestKey(folders.data) : journal;
  if (!journal.ok) return fail(startTroubleOf(journal.error));
  if (!digestKey.ok) return fail(startTroubleOf(digestKey.error));
  // A damaged key is no reason not to open: every call that needs the key says so.
  await finishMove(folders.data, folders.packages);
  const worker = { workerPath: options.workers.extraction };
  const [vault, uploads, intakes] = [await openVault(folders.vault), await openUploads(folders.scratch), openIntakes(worker)];
  const applicants = openApplicantSession(folders.data);
  const [office, jobs] = [openCountyOffice(folders.county), openJobs()];
  const workbooks = catalogueFiles({ workerPath: options.workers.catalogue });
  const check = checkInWorker({ workerPath: options.workers.packages });
  const intakeParts = { folders, vault, intakes, worker, recent: openRecentReadings(), digestKey: digestKey.value };
  return ok({
    ...shellHandlers(options, folders),
    ...journalHandlers(journal.value),
    ...intakeHandlers(intakeParts),
    ...vaultHandlers(intakeParts),
    ...keyHandlers(context),
    ...applicantHandlers(folders, applicants),
    ...paperHandlers(context, options.printer),
    ...reviewPaperHandlers(intakeParts, options.printer),
    ...channelHandlers(context),
    ...madeHandlers(context),
    ...uploadHandlers(uploads),
    ...catalogueFileHandlers(context, uploads, workbooks),
    ...oldSheetHandlers(uploads, workbooks),
    ...rosterHandlers(context, uploads, workbooks),
    ...packageHandlers(context, vault, jobs),
    ...proofHandlers({ folders, uploads, vault, clean: cleanInWorker(options.workers.pictures) }),
    ...trustHandlers(context, office, uploads),
    ...countyHandlers(context, office, uploads, check),
    ...countyMessageHandlers(context, { office, uploads, jobs, check }),
    close: async () => {
      applicants.lock();
      await intakes.close();
      await office.close();
      await lock.release();
    },
  });
}

function shellHandlers({ kind, version, printer, openFolder }: HostOptions, folders: Folders): Pick<HostBridge, 'hostInfo' | 'openFolder'> {
  return {
    hostInfo: async () => ({
      host: kind,
      version,
      dataFolder: folders.data,
      writable: await hasRoom(folders),
      can: { printToPdf: printer !== undefined, openFolder: openFolder !== undefined },
    }),
    openFolder: async ({ folder }) => {
      await mkdir(folders[folder], { recursive: true });
      return { opened: (await openFolder?.(folders[folder])) ?? false };
    },
  };
}

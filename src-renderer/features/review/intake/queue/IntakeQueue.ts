import type { Examined } from '../../../../../src-bridge/schemas/intake';
import type { OfficeDocument } from '../../../../../src-domain/review/types';
import { isClassified } from '../../../../../src-domain/screening/screen';
import type { Picked } from '../../../../ui/pickedFiles';
import type { Office } from '../../useOffice';
import { storeDocument } from '../storeDocument';
import { watchPages } from '../watchPages';
import type { QueueBook } from './book';
import { foundIn } from './found';
import { isUnread } from './groups';
import { withFile } from './reading';
import type { FileState, Found, QueueFile, QueueTrouble } from './types';

/** The office's old machines have two cores; the host's other two places stay free for a file that is looked at singly. */
const atOnce = 2;

/** A file says how far it is no oftener than this. */
const tellMillis = 200;

/** What a system or an open Word leaves in a folder; nobody wrote it. */
const systemFile = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i;

interface Work {
  stopped: boolean;
  intakeId: string | null;
}

/** The same bytes under another name. */
interface Twin {
  readonly title: string;
  readonly documentId: string | null;
}

const keepTroubles: readonly QueueTrouble[] = ['disk-full', 'read-only', 'away'];

/**
 * Reads the files of a batch two at a time, while the officer answers or is on another page. A file is sent, read and let go again;
 * what stays is its report in numbers and about its first page. Sixty files are then sixty names and handles, whatever they weigh, and
 * the host never holds more than it reads. The price is a second reading when the officer has answered: it also proves that the bytes
 * kept are those that were looked at.
 */
export class IntakeQueue {
  private readonly works = new Map<string, Work>();
  private documents: Promise<readonly OfficeDocument[]> = Promise.resolve([]);

  constructor(
    readonly book: QueueBook,
    private office: Office,
  ) {
    window.addEventListener('pagehide', () => this.dropHeld());
  }

  /** The day, the telephones of the office and its store as they are now. */
  use(office: Office): void {
    this.office = office;
  }

  add({ files, more, broken }: Picked, handler: string): void {
    const real = files.filter(({ file }) => !systemFile.test(file.name));
    const added = real.map(({ file, folder }): QueueFile => {
      const { name, size } = file;
      return { id: crypto.randomUUID(), name, folder, size, handler, file, state: { at: 'waiting' } };
    });
    const { leftOut, files: before } = this.book.current();
    const system = leftOut.system + files.length - real.length;
    const left = { system, broken: leftOut.broken + broken, more: leftOut.more || more };
    this.book.change({ files: [...before, ...added], leftOut: left, paused: false });
    // The page that was asked for comes first.
    setTimeout(() => {
      this.documents = this.office.store.documents.all();
      this.start();
    });
  }

  pause(): void {
    this.book.change({ paused: true });
  }

  goOn(): void {
    this.book.change({ paused: false });
    this.start();
  }

  /** Turns a file away that is not taken in yet; reading it ends at once. */
  letGo(id: string, why: 'stopped' | 'not-wanted' | 'unsure'): void {
    this.settle(id, { at: 'let-go', why });
  }

  stopAll(): void {
    for (const file of this.book.current().files.filter(isUnread)) this.letGo(file.id, 'stopped');
  }

  /** The officer has looked at these and answered the first question with no. */
  take(ids: readonly string[]): void {
    this.documents = this.office.store.documents.all();
    for (const id of ids) {
      const { state } = this.book.find(id) ?? {};
      if (state?.at === 'ready') this.book.put(id, { at: 'taking', found: state.found });
    }
    this.start();
  }

  /** The file was decided on elsewhere: opened singly, or turned away. */
  settle(id: string, state: FileState): void {
    const work = this.works.get(id);
    if (work !== undefined) {
      work.stopped = true;
      this.drop(work);
    }
    this.book.put(id, state);
  }

  /** Clears the page; what was not taken in is gone with it. */
  forget(): void {
    for (const work of this.works.values()) work.stopped = true;
    this.dropHeld();
    this.book.forget();
  }

  private start(): void {
    const { files, paused } = this.book.current();
    const idle = files.filter(({ id, file }) => file !== null && !this.works.has(id));
    const next = idle.find(({ state }) => state.at === 'taking') ?? (paused ? undefined : idle.find(({ state }) => state.at === 'waiting'));
    if (next === undefined || this.works.size >= atOnce) return;
    const work: Work = { stopped: false, intakeId: null };
    this.works.set(next.id, work);
    void this.work(next, work).finally(() => {
      this.works.delete(next.id);
      this.start();
    });
    this.start();
  }

  private async work(file: QueueFile, work: Work): Promise<void> {
    const { bridge, context } = this.office;
    if (file.file === null) return;
    const taking = file.state.at === 'taking' ? file.state.found : null;
    if (taking === null) this.book.put(file.id, { at: 'reading', done: 0 });
    let told = performance.now();
    const reading = {
      stopped: () => work.stopped,
      onHeld: (intakeId: string | null) => {
        work.intakeId = intakeId;
      },
      onProgress: (done: number) => {
        if (taking !== null || work.stopped || performance.now() - told < tellMillis) return;
        told = performance.now();
        this.book.put(file.id, { at: 'reading', done });
      },
    };
    const pages = watchPages(
      bridge,
      () => work.intakeId,
      (read) => {
        if (taking === null && this.book.find(file.id)?.state.at === 'reading')
          this.book.put(file.id, { at: 'reading', done: file.size, pages: read });
      },
    );
    const done = await withFile(bridge, context, file.file, reading, async (examined, intakeId) => {
      const state = await this.judge(file, taking, examined, intakeId);
      if (!work.stopped) this.book.put(file.id, state);
    });
    pages.stop();
    if (!work.stopped && !done.ok && done.error !== 'stopped' && done.error !== 'busy')
      this.book.put(file.id, { at: 'trouble', trouble: done.error });
  }

  /** What becomes of a file that was read; kept at once when it was answered for and is still the same. */
  private async judge(file: QueueFile, answered: Found | null, examined: Examined, intakeId: string): Promise<FileState> {
    const { findings, unread } = examined.report;
    if (isClassified(findings)) return this.refuse(file);
    if (unread.length > 0) return { at: 'unreadable', unread };
    const found = foundIn(examined, file.name);
    const twin = await this.twinOf(file.id, found.sha256, answered !== null);
    if (twin !== null) return { at: 'twin', ...twin };
    if (answered === null) return { at: 'ready', found };
    if (answered.sha256 !== found.sha256) return { at: 'ready', found, changed: true };
    return this.keep(file, found, examined, intakeId);
  }

  private async keep(file: QueueFile, found: Found, examined: Examined, intakeId: string): Promise<FileState> {
    const { bridge, store, today } = this.office;
    const kept = await bridge.intakeKeep({ intakeId, firstAnswer: 'no-marking' });
    if (!kept.ok) {
      if (kept.error.code === 'classified') return this.refuse(file);
      return { at: 'trouble', trouble: keepTroubles.find((code) => code === kept.error.code) ?? 'cannot-check' };
    }
    const documentId = await storeDocument({
      store,
      examined,
      fileName: file.name,
      facts: found.facts,
      handler: file.handler,
      today,
    });
    return documentId === null ? { at: 'trouble', trouble: 'disk-full' } : { at: 'kept', found, documentId };
  }

  /** One line without a name is kept of a file with a marking, and nothing else. */
  private async refuse({ handler }: QueueFile): Promise<FileState> {
    const { store, today } = this.office;
    await store.refusals.note({ id: crypto.randomUUID(), on: today, who: handler, refused: 'marking-found' });
    return { at: 'classified', by: 'marking-found' };
  }

  /** Among the documents as they stood when the batch came or was answered for, and among the other files of the batch. */
  private async twinOf(id: string, sha256: string, answered: boolean): Promise<Twin | null> {
    const document = (await this.documents).find(({ versions }) => versions.some((version) => version.sha256 === sha256));
    if (document !== undefined) return { title: document.title, documentId: document.id };
    const { files } = this.book.current();
    const own = files.findIndex((file) => file.id === id);
    const other = files.find(
      ({ state }, at) =>
        at !== own &&
        'found' in state &&
        state.found.sha256 === sha256 &&
        // Of two that are being taken in, the first is; of one that is taken in and one that is not answered for, the first as well.
        (!answered || state.at === 'kept' || (state.at === 'taking' && at < own)),
    );
    if (other === undefined) return null;
    return { title: other.name, documentId: other.state.at === 'kept' ? other.state.documentId : null };
  }

  private drop(work: Work): void {
    if (work.intakeId !== null) void this.office.bridge.intakeDrop({ intakeId: work.intakeId }).catch(() => undefined);
    work.intakeId = null;
  }

  /** The host outlives this window and would keep its places taken. */
  private dropHeld(): void {
    for (const work of this.works.values()) this.drop(work);
  }
}

const queues = new WeakMap<QueueBook, IntakeQueue>();

/** The one queue of this window, told who works here now. */
export function queueOf(book: QueueBook, office: Office): IntakeQueue {
  const queue = queues.get(book) ?? new IntakeQueue(book, office);
  queues.set(book, queue);
  queue.use(office);
  return queue;
}

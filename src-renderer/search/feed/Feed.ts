import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { SearchIndex } from '../../../src-domain/search/searchIndex';
import type { TableName } from '../../store/rows';
import type { ChangedRows, StoreReader } from '../../store/storeReader';
import { Clocks } from '../clocks';
import { readOffice, settingsText, type Office } from '../office';
import type { SearchStanding } from '../protocol';
import { concerns, needsAll, readChanged } from './changedRows';
import { WholeStore } from './wholeStore';

/** Keeps the index what the store is: once read from end to end, afterwards by the rows that changed. One thing at a time, in order. */
export class Feed {
  private waiting = new Map<TableName, readonly string[] | null>();
  private today: CalendarDate | undefined;
  private office: Office | undefined;
  private running = false;
  private all = false;

  constructor(
    private readonly store: StoreReader,
    private readonly index: SearchIndex,
    private readonly tell: (standing: SearchStanding) => void,
  ) {}

  /** The first day begins the reading; another day judges everything anew. */
  day(today: CalendarDate): void {
    if (this.today === undefined) this.store.follow((changed) => this.hear(changed));
    if (this.today === today) return;
    [this.today, this.all] = [today, true];
    this.run();
  }

  private hear(changed: ChangedRows): void {
    if (!concerns(changed)) return;
    for (const [table, keys] of changed) {
      const before = this.waiting.get(table);
      this.waiting.set(table, keys === null || before === null ? null : [...(before ?? []), ...keys]);
    }
    this.run();
  }

  private run(): void {
    if (this.running) return;
    this.running = true;
    this.work()
      .then(
        () => this.tell('ready'),
        () => this.tell('trouble'),
      )
      .finally(() => {
        this.running = false;
      });
  }

  private async work(): Promise<void> {
    while (this.all || this.waiting.size > 0) {
      const changed = this.waiting;
      this.waiting = new Map();
      const whole = this.all || needsAll(changed) || (await this.hasOtherSettings(changed));
      this.all = false;
      await (whole ? this.readAll() : this.readSome(changed));
    }
  }

  private async hasOtherSettings(changed: ChangedRows): Promise<boolean> {
    return changed.has('settings') && (await settingsText(this.store)) !== this.office?.madeWith;
  }

  private async readAll(): Promise<void> {
    if (this.today === undefined) return;
    this.office = await readOffice(this.store, this.today);
    if (this.office === undefined) return;
    const progress = () => this.tell('building');
    await new WholeStore({ ...this.reading(this.office), progress }).read();
  }

  private async readSome(changed: ChangedRows): Promise<void> {
    if (this.office !== undefined) await readChanged(this.reading(this.office), changed);
  }

  private reading(office: Office) {
    return { store: this.store, index: this.index, office, clocks: new Clocks(office), progress: () => undefined };
  }
}

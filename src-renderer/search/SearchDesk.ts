import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { SearchAsk, SearchReply } from '../../src-domain/search/types';
import type { FromSearch, SearchStanding, ToSearch } from './protocol';

interface Question {
  readonly ask: SearchAsk;
  readonly answered: (reply: SearchReply) => void;
}

/** Questions of one asker: one is on its way, the newest waits, those between them are forgotten. */
interface Lane {
  readonly id: number;
  readonly sent: Question;
  next: Question | undefined;
}

/** How things stand with the search; `version` counts the times what is found may have become another. */
export interface SearchState {
  readonly standing: SearchStanding;
  readonly version: number;
}

export type Thread = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** The page's side of the search: sends questions to its thread, and lets no older answer come after a newer one. */
export class SearchDesk {
  private thread: Thread | undefined;
  private lanes = new Map<string, Lane>();
  private count = 0;
  private now: SearchState = { standing: 'building', version: 0 };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly open: () => Thread) {}

  readonly state = (): SearchState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins with the first day, on its own thread; later days are judged by. */
  day(today: CalendarDate): void {
    this.thread ??= this.begun();
    this.send({ say: 'day', today });
  }

  /** The answer to the newest question of an asker; of those that a newer one overtook nobody hears again. */
  ask(asker: string, ask: SearchAsk, answered: Question['answered']): void {
    const lane = this.lanes.get(asker);
    if (lane === undefined) this.dispatch(asker, { ask, answered });
    else lane.next = { ask, answered };
  }

  close(): void {
    this.thread?.terminate();
    this.thread = undefined;
    this.lanes = new Map();
  }

  private begun(): Thread {
    const thread = this.open();
    thread.addEventListener('message', (event) => this.hear((event as MessageEvent<FromSearch>).data));
    thread.addEventListener('error', () => this.change('trouble'));
    return thread;
  }

  private send(message: ToSearch): void {
    this.thread?.postMessage(message);
  }

  private dispatch(asker: string, sent: Question): void {
    this.count += 1;
    this.lanes.set(asker, { id: this.count, sent, next: undefined });
    this.send({ say: 'ask', id: this.count, ask: sent.ask });
  }

  private hear(message: FromSearch): void {
    if (message.say === 'changed') this.change(message.standing);
    else this.answer(message.id, message.reply);
  }

  private answer(id: number, reply: SearchReply): void {
    const [asker, lane] = [...this.lanes].find(([, each]) => each.id === id) ?? [];
    if (asker === undefined || lane === undefined) return;
    this.lanes.delete(asker);
    if (lane.next === undefined) lane.sent.answered(reply);
    else this.dispatch(asker, lane.next);
  }

  private change(standing: SearchStanding): void {
    this.now = { standing, version: this.now.version + 1 };
    for (const listener of this.listeners) listener();
  }
}

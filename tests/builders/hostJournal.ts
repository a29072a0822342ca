import { bridgeCalls } from '../../src-bridge/contract';
import type { Result } from '../../src-domain/kernel/result';
import { openJournal, type Journal } from '../../src-main/host/journal/journal';
import type { JournalBridge } from '../../src-renderer/store/journal/hostJournal';

/** The host's real journal on disk behind the bridge's own schemas, in one process. `away` answers nothing; `loseAnswer` does the work and then loses the answer. */
export interface TestHost {
  readonly bridge: JournalBridge;
  readonly folder: string;
  away: boolean;
  loseAnswer: boolean;
  appends: number;
  /** As after a restart of the host. */
  readonly reopen: () => Promise<void>;
}

const reply = <Value, Code extends string>(result: Result<Value, Code>) =>
  result.ok ? result : { ok: false as const, error: { code: result.error } };

async function opened(folder: string): Promise<Journal> {
  const journal = await openJournal(folder);
  if (!journal.ok) throw new Error(journal.error);
  return journal.value;
}

export async function testHost(folder: string): Promise<TestHost> {
  let journal = await opened(folder);
  // What crosses the wire is JSON, in both directions.
  const travelled = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
  const reach = () => {
    if (host.away) throw new Error('host away');
  };
  const bridge: JournalBridge = {
    journalHead: async () => {
      reach();
      return bridgeCalls.journalHead.reply.parse(travelled(reply(journal.head())));
    },
    journalAppend: async (args) => {
      reach();
      const { after, rows } = bridgeCalls.journalAppend.args.parse(travelled(args));
      const done = reply(await journal.append({ after, rows }));
      host.appends += 1;
      if (host.loseAnswer) throw new Error('answer lost');
      return bridgeCalls.journalAppend.reply.parse(travelled(done));
    },
    journalRead: async (args) => {
      reach();
      return bridgeCalls.journalRead.reply.parse(travelled(reply(await journal.read(bridgeCalls.journalRead.args.parse(args)))));
    },
  };
  const host: TestHost = {
    bridge,
    folder,
    away: false,
    loseAnswer: false,
    appends: 0,
    reopen: async () => {
      journal = await opened(folder);
    },
  };
  return host;
}

import type { Bridge } from '../../../src-bridge/contract';
import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';

/** What the store asks of its host. */
export type JournalBridge = Pick<Bridge, 'journalHead' | 'journalAppend' | 'journalRead'>;

export const emptyHead: JournalHead = { length: 0, hash: '0'.repeat(64) };

export const sameHead = (one: JournalHead, other: JournalHead): boolean => one.length === other.length && one.hash === other.hash;

/** The host is not there: its window was closed, or the process died. */
export const away = 'away';

/** A call that rejects is a host that is away: expected, and no reason to lose anything. */
export const reach = <Reply>(call: Promise<Reply>): Promise<Reply | typeof away> => call.catch((): typeof away => away);

/** Table name under which the journal notes the schema version of the rows that follow. */
export const schemaMark = 'schema';

export const isSchemaMark = ({ table }: JournalRow): boolean => table === schemaMark;

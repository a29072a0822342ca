import type { Examined } from '../../../../src-bridge/schemas/intake';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { instantNow } from '../../../shell/clock';
import type { Store } from '../../../store';
import { factsKey, type FactsDraft } from '../facts/factsDraft';
import { newDocument } from './newDocument';

export interface Answered {
  readonly store: Store;
  readonly examined: Examined;
  readonly fileName: string;
  readonly facts: FactsDraft;
  readonly handler: string;
  readonly today: CalendarDate;
}

/**
 * The document of a file that the vault holds and whose first question was answered with no; its id. Null when the working store takes
 * nothing more: a full disk. What lies in the vault without a document is never shown or sent.
 */
export async function storeDocument({ store, ...answered }: Answered): Promise<string | null> {
  const id = crypto.randomUUID();
  try {
    await store.drafts.keep(factsKey(id), answered.facts);
    await store.documents.keep(newDocument({ ...answered, id, at: instantNow() }));
    return id;
  } catch {
    return null;
  }
}

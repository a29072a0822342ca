import { lateCardOf } from '../../../src-domain/catalogue/lateCards';
import type { LateMatter } from '../../../src-domain/catalogue/lateness';
import { recordPromise } from '../../../src-domain/catalogue/promise/byRecord';
import type { CardClock } from '../../../src-domain/catalogue/promise/cards';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { clockStart } from '../../../src-domain/review/successor';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { LateReasonMark } from '../../shell/lateness/LateReasonMark';
import { PostingLines } from '../../shell/posting/PostingLines';
import { useCardClock } from '../../shell/promises';
import { useCatalogueItem, useDocument } from '../../store';

interface RecordClockProps {
  record: DisclosureRecord;
  /** Of this record. */
  postings: readonly PostedNotice[];
}

/** The red card a record got, if any; what follows another counts from that decision. */
function matterOf(
  clock: CardClock,
  item: CatalogueItem | null,
  record: DisclosureRecord,
  document: OfficeDocument | null,
): LateMatter | null {
  if (record.attribute !== 'proactive') return null;
  const startOf = () => clockStart({ follows: document?.follows ?? null, formedOn: record.formedOn });
  const promise = recordPromise({ calendar: clock.calendar, laws: clock.laws, asOf: clock.today, startOf }, item, record);
  return lateCardOf(clock, promise, new Map());
}

/** Under a record's title: 逾期原因 where it was late, and its 公示. */
export function RecordClock({ record, postings }: RecordClockProps) {
  const [clock, item, document] = [useCardClock(), useCatalogueItem(record.catalogueItem), useDocument(record.id)];
  if (item === undefined || document === undefined) return null;
  const matter = matterOf(clock, item, record, document);
  return (
    <>
      {matter === null ? null : (
        <div className="ledger-late">
          <LateReasonMark matter={matter} what={record.title} />
        </div>
      )}
      {item === null ? null : <PostingLines item={item} postings={postings} clock={clock} />}
    </>
  );
}

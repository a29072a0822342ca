import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { LateReasonMark } from '../../shell/lateness/LateReasonMark';
import { PostingLines } from '../../shell/posting/PostingLines';
import type { RecordClocks } from './useRecordClocks';

/** Under a record's title: 逾期原因 where it was late, and its 公示. */
export function RecordClock({ record, clocks }: { record: DisclosureRecord; clocks: RecordClocks }) {
  const matter = clocks.late.get(record.id);
  const item = clocks.itemOf(record.catalogueItem);
  return (
    <>
      {matter === undefined ? null : (
        <div className="ledger-late">
          <LateReasonMark matter={matter} what={record.title} />
        </div>
      )}
      {item === null ? null : (
        <PostingLines item={item} postings={clocks.postings.filter((each) => each.record === record.id)} clock={clocks.clock} />
      )}
    </>
  );
}

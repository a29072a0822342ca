import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { PostingLines } from '../../../shell/posting/PostingLines';
import type { PromiseView } from '../../../shell/promises';
import { usePostings } from '../../../store';
import { postingText as text } from '../../../strings/promises';
import { Sheet } from '../../../ui/Sheet';

interface PostingSheetProps {
  item: CatalogueItem;
  records: readonly DisclosureRecord[];
  view: PromiseView;
}

/** 公示 of an item's records: how long each sheet must hang, and whether it did. Nothing where none was hung. */
export function PostingSheet({ item, records, view }: PostingSheetProps) {
  const postings = usePostings() ?? [];
  const hung = records.filter(({ id }) => postings.some(({ record }) => record === id));
  if (hung.length === 0) return null;
  return (
    <Sheet title={text.title} padding="tight">
      <ul className="promise-hung">
        {hung.map(({ id, title }) => (
          <li key={id}>
            <b>{title}</b>
            <PostingLines item={item} postings={postings.filter(({ record }) => record === id)} clock={view.clock} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

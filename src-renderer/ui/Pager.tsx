import { Button } from './Button';
import { commonText } from '../strings/common';

/** Pages of a long table; `at` counts from 0. */
export function Pager({ at, pages, total, onGo }: { at: number; pages: number; total: number; onGo: (page: number) => void }) {
  return (
    <nav className="pager not-printed" aria-label={commonText.paging}>
      <Button size="small" disabled={at === 0} onClick={() => onGo(at - 1)}>
        {commonText.pageBefore}
      </Button>
      <span aria-live="polite">{commonText.pageOf(at + 1, pages, total)}</span>
      <Button size="small" disabled={at === pages - 1} onClick={() => onGo(at + 1)}>
        {commonText.pageAfter}
      </Button>
    </nav>
  );
}

import type { PeriodSpan } from '../../../../src-domain/catalogue/periods';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { promisesText as text } from '../../../strings/promises';
import { SidePanel } from '../../../ui/SidePanel';
import { NilForm } from './NilForm';

interface NilPanelProps {
  item: CatalogueItem;
  records: readonly DisclosureRecord[];
  /** The period to begin with; closed without one. */
  asked: PeriodSpan | undefined;
  onClose: () => void;
}

/** 没有发生, or 不适用, beside the item. */
export function NilPanel({ item, records, asked, onClose }: NilPanelProps) {
  return (
    <SidePanel open={asked !== undefined} title={text.panel(item.level2)} onClose={onClose} width={560}>
      {asked === undefined ? null : <NilForm item={item} records={records} asked={asked} onDone={onClose} />}
    </SidePanel>
  );
}

import { postingId, type VillagePosting } from '../../src-domain/catalogue/village/posting';
import { day } from '../../src-domain/kernel/calendarDate';

/** An item on the board of a village, as registered in the period's own time. */
export const aVillagePosting = (village: string, item: string, period: string, over: Partial<VillagePosting> = {}): VillagePosting => ({
  id: postingId(village, item, period),
  village,
  item,
  period,
  state: 'posted',
  on: day('2026-10-20'),
  by: '王岩',
  note: '',
  ...over,
});

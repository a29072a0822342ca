import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';

const from = { validFrom: day('2026-11-01'), version: 2 };

const changes: Readonly<Record<string, (item: CatalogueItem) => CatalogueItem>> = {
  Z02: (item) => ({ ...item, content: [...item.content.slice(0, -1), '清理结果'], ...from }),
  Z09: (item) => ({ ...item, limit: { ...item.limit, code: 'T5', n: 5, text: '制定或获取信息之日起5个工作日内' }, ...from }),
  Z16: (item) => ({ ...item, subject: '乡（镇）人民政府', ...from }),
  Z30: (item) => ({ ...item, id: 'Z52' }),
  Z36: (item) => ({ ...item, subject: '县应急管理局', ...from }),
};

/**
 * A second version of the township's sample catalogue: one item with other content, one with a shorter limit, one that came to the
 * unit and one that went, one under another number, Z29 retired and Z51, monthly, new.
 */
export function nextTownship(): Catalogue {
  const kept = townshipCatalogue.items.filter(({ id }) => id !== 'Z29').map((item) => changes[item.id]?.(item) ?? item);
  const [first] = townshipCatalogue.items;
  if (first === undefined) throw new Error('no item');
  const monthly: CatalogueItem = {
    ...first,
    id: 'Z51',
    field: '乡村振兴',
    level1: '项目库建设',
    level2: '项目库调整情况',
    content: ['新增项目', '移出项目', '监督电话'],
    limit: { code: 'MON', text: '每月公开', n: null, unit: 'month', from: 'period' },
    ...from,
  };
  return { ...townshipCatalogue, version: 2, validFrom: from.validFrom, items: [...kept, monthly] };
}

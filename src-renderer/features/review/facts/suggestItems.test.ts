import { expect, it } from 'vitest';
import { townshipCatalogue } from '../../../../src-bridge/resources/catalogue';
import { suggestItems } from './suggestItems';

const named = (title: string) => suggestItems(townshipCatalogue.items, title).map(({ level2 }) => level2);

it('finds the item a title speaks of', () => {
  expect(named('关于2026年10月最低生活保障审核对象的公示').join()).toContain('低保');
  expect(named('白阳镇2026年部门决算公开').join()).toContain('决算');
  expect(named('关于危房改造对象的公示').join()).toContain('危房');
});

it('suggests nothing for what the catalogue does not hold', () => {
  expect(named('关于调整食堂就餐时间的函')).toEqual([]);
});

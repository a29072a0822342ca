import { expect, it } from 'vitest';
import { townshipCatalogue } from '../../../../src-bridge/resources/catalogue';
import { suggestItems } from './suggestItems';

const named = (title: string) => suggestItems(townshipCatalogue.items, title).map(({ level1, level2 }) => `${level1}/${level2}`);

it('puts the item a title speaks of first', () => {
  expect(named('关于2026年10月最低生活保障审核对象的公示')[0]).toBe('最低生活保障/审核信息');
  expect(named('白阳镇2026年部门决算')[0]).toBe('财政预决算/部门(单位)决算');
  expect(named('关于危房改造对象的公示')[0]).toBe('对象认定/认定结果公示');
  expect(named('关于做好2026年冬春救助工作的通知')).toEqual(['灾后救助/救助款物分配(含冬春救助)']);
});

it('suggests nothing for what the catalogue does not hold', () => {
  expect(named('关于调整食堂就餐时间的函')).toEqual([]);
});

import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { addDays, day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { UnitProfile } from '../../src-domain/unit/types';
import type { Rows, TableName } from '../../src-renderer/store/rows';
import type { StoreReader } from '../../src-renderer/store/storeReader';
import { aDocument, anApproval } from './review';

/** The same numbers on every run: Park and Miller's generator. */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const villages = '陡坡 白岔 中庄 崾岘 南沟 上王 石头崾 涝坝 新洼 阳洼 姚河 周沟 罗洼 任湾 虎崾 麻喇湾'.split(' ');
const matters =
  '低保审核 冬春救助 耕地地力保护补贴 农村危房改造 三季度财政收支 临时救助 安全生产检查 就业技能培训 征收土地补偿 高龄津贴 残疾人两项补贴 卫生健康宣传 义务教育资助 养老服务设施 公共文化活动 生态环境整治 食品药品抽检 户籍管理 公共法律服务 涉农项目资金 防汛抗旱 道路硬化 饮水安全 特困供养 计划生育奖励扶助 草原补奖 退耕还林 政策性农业保险 村级公益事业'.split(
    ' ',
  );
const papers = '公示 通知 结果公告 实施方案 工作总结 情况说明 对象名单 资金明细表 征求意见稿 解读 考核办法 应急预案'.split(' ');
const officers = '马文清 王志强 李秀英 杨建军 海小兰 虎志远 苏梅 何成林 祁玉芳 张宏伟'.split(' ');

const one = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** Records over eleven years, most of them published, a few late. */
export function manyRecords(count: number, items: readonly CatalogueItem[]): readonly DisclosureRecord[] {
  const roll = dice(2026);
  return Array.from({ length: count }, (_, at): DisclosureRecord => {
    const formedOn = addDays(day('2016-01-01'), roll(3970));
    const [year, serial] = [formedOn.slice(0, 4), String((at % 99_998) + 1).padStart(5, '0')];
    const title = `关于${year}年${one(villages, roll(16))}村${one(matters, roll(29))}${one(papers, roll(12))}（第${String(roll(60) + 1)}批）`;
    return {
      id: `r${String(at)}`,
      indexNumber: `640425${String(31 + Math.floor(at / 99_998)).padStart(3, '0')}/${year}-${serial}`,
      title,
      formedOn,
      attribute: roll(10) === 0 ? 'exempt' : 'proactive',
      leadUnit: true,
      normative: false,
      interprets: null,
      catalogueItem: items[roll(items.length)]?.id ?? null,
      publications:
        roll(50) === 0 ? [] : [{ channel: 'website', on: addDays(formedOn, roll(20)), locator: 'https://www.example.invalid/' }],
    };
  });
}

/** The township's items over and over, each time under other words. */
export function manyItems(count: number): readonly CatalogueItem[] {
  const [roll, patterns] = [dice(7), townshipCatalogue.items];
  return Array.from({ length: count }, (_, at): CatalogueItem => {
    const item = patterns[at % patterns.length];
    if (item === undefined) throw new RangeError('the township has items');
    const level2 = at < patterns.length ? item.level2 : `${one(villages, roll(16))}${one(matters, roll(29))}${item.level2}`;
    return { ...item, id: at < patterns.length ? item.id : `N${String(at)}`, level2 };
  });
}

const unit: UnitProfile = {
  code: '640425031',
  name: '白阳镇人民政府',
  kind: 'township',
  subjects: ['乡（镇）人民政府'],
  phones: [],
  address: '白阳镇',
  county: { code: '640425', name: '彭阳县' },
};

/** One record in five has its document, with a number and three names. */
const documentsOf = (records: readonly DisclosureRecord[]) =>
  records
    .filter((_, at) => at % 5 === 0)
    .map(({ id, title, formedOn, indexNumber, catalogueItem }, at) => {
      const [handler, reviewer, approver] = [one(officers, at), one(officers, at + 3), one(officers, at + 7)];
      const documentNumber = `白政发〔${formedOn.slice(0, 4)}〕${String((at % 300) + 1)}号`;
      return aDocument({
        id,
        title,
        formedOn,
        documentNumber,
        catalogueItem,
        handler,
        stage: anApproval({ handler, reviewer, approver, indexNumber }),
      });
    });

/** The rows of an office that has kept its books for eleven years. */
export function bigOffice(recordCount: number, itemCount: number): Partial<{ readonly [Name in TableName]: readonly Rows[Name][] }> {
  const items = manyItems(itemCount);
  const records = manyRecords(recordCount, items);
  return { records, documents: documentsOf(records), catalogueItems: items.map((item) => ({ ...item, catalogue: 'township' })) };
}

/** Those rows as the search's thread reads them, without a browser. */
export function readerOf(rows: ReturnType<typeof bigOffice>): StoreReader {
  const of = <Name extends TableName>(table: Name): readonly Rows[Name][] => rows[table] ?? [];
  const catalogue: Catalogue = { ...townshipCatalogue, items: rows.catalogueItems ?? [] };
  return {
    settings: () => Promise.resolve({ unit, since: day('2016-01-01') }),
    catalogue: () => Promise.resolve(catalogue),
    village: () => Promise.resolve(undefined),
    pages: async function* (table, size) {
      const all = of(table);
      for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.slice(at, at + size));
    },
    all: (table) => Promise.resolve(of(table)),
    find: () => Promise.resolve([]),
    beginning: () => Promise.resolve([]),
    follow: () => undefined,
    close: () => undefined,
  };
}

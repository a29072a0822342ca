import type { Catalogue, CatalogueChannel, CatalogueItem, ItemLimit } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';

/** The 26 fields of 国办发〔2019〕54号; with more than 26 the names begin again with a number. */
const fieldNames = (
  '重大建设项目 公共资源交易 义务教育 户籍管理 社会救助 养老服务 公共法律服务 财政预决算 就业 社会保险 城乡规划 农村集体土地征收 生态环境 ' +
  '国有土地上房屋征收与补偿 保障性住房 农村危房改造 城市综合执法 市政服务 涉农补贴 公共文化服务 医疗卫生 安全生产 救灾 食品药品监管 税收管理 扶贫'
).split(' ');

const classes = ['综合业务', '政策文件', '办事服务', '行政许可', '监督检查', '资金使用', '项目管理', '对象认定'];
const matters = ['办事指南', '申请条件', '审核信息', '审批结果', '资金分配', '年度计划', '检查结果', '补贴发放', '服务机构', '投诉举报'];
const contents = ['标题', '文号', '正文', '申请材料（原件、复印件）', '办理流程', '名单', '金额', '联系电话', '地址', '有效期'];
const subjects = [
  '乡（镇）人民政府',
  '乡（镇）人民政府',
  '乡（镇）人民政府',
  '派出所',
  '县教育体育局、中心学校',
  '县人民政府',
  '市场监督管理所',
];
const channelSets: readonly (readonly CatalogueChannel[])[] = [['W'], ['W', 'V'], ['V'], ['W', 'Q', 'Z'], ['W', 'N', 'V'], ['H', 'V']];
const levelSets = [['乡'], ['县', '乡'], ['乡', '村'], ['县', '乡', '村']] as const;
const scopes = [['20-1'], ['20-5', '20-11'], ['21-Z8'], ['20-7'], []];

const notice = { n: 7, unit: 'working-day', atLeast: true } as const;

const limits: readonly ItemLimit[] = [
  { code: 'T20', text: '信息形成或者变更之日起20个工作日内', n: 20, unit: 'working-day', from: '信息形成或者变更之日' },
  { code: 'T10', text: '制定或获取信息之日起10个工作日内', n: 10, unit: 'working-day', from: '制定或获取信息之日' },
  {
    code: 'T10G7',
    text: '制定或获取信息之日起10个工作日内，公示7个工作日',
    n: 10,
    unit: 'working-day',
    from: '制定或获取信息之日',
    notice,
  },
  { code: 'T7', text: '决定作出之日起7个工作日内', n: 7, unit: 'working-day', from: '决定作出之日' },
  { code: 'C20', text: '批准后20日内', n: 20, unit: 'calendar-day', from: '批准之日' },
  { code: 'Q', text: '至少每季度公布一次', n: 1, unit: 'quarter', from: '季度末' },
  { code: 'MON', text: '至少每月公布一次', n: 1, unit: 'month', from: '月末' },
  { code: 'NOW', text: '随时公布', n: null, unit: 'prompt', from: '事项发生或者决定作出之日' },
  { code: 'NOWX', text: '及时公开', n: null, unit: 'prompt', from: '信息形成之日' },
];

/** The member of a list whose turn it is; no list here is empty. */
function turn<Value>(list: readonly Value[], at: number): Value {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
}

const fieldOf = (at: number): string => {
  const round = Math.floor(at / fieldNames.length);
  return turn(fieldNames, at) + (round === 0 ? '' : String(round + 1));
};

/** The item of a place in its field; no two of a field bear the same names. */
function itemAt(at: number, field: string, place: number): CatalogueItem {
  const everyone = at % 4 !== 1;
  const round = Math.floor(place / matters.length);
  return {
    id: `Z${String(at + 1).padStart(2, '0')}`,
    field,
    level1: turn(classes, Math.floor(place / 5)),
    level2: turn(matters, place) + (round === 0 ? '' : `（第${String(round + 1)}类）`),
    content: [0, 1, 2].map((step) => turn(contents, at * 3 + step)),
    basis: [{ name: '中华人民共和国政府信息公开条例', number: '国务院令第711号', articles: at % 3 === 0 ? ['第二十条'] : [] }],
    limit: turn(limits, at),
    subject: turn(subjects, at),
    channels: { required: turn(channelSets, at), optional: at % 5 === 0 ? ['M'] : [] },
    audience: everyone ? { everyone } : { everyone, group: '所在村' },
    mode: at % 17 === 16 ? '依申请' : '主动',
    levels: turn(levelSets, at),
    scope: turn(scopes, at),
    personalData: turn(['none', 'office', 'list-masked'] as const, at),
    validFrom: day('2026-01-01'),
    version: 1,
  };
}

/** An invented catalogue of any size: the same count gives the same items, spread over the fields in blocks. */
export function bigCatalogue(count: number, fields = 26): Catalogue {
  const perField = Math.ceil(count / fields);
  const items = Array.from({ length: count }, (_, at) => itemAt(at, fieldOf(Math.floor(at / perField)), at % perField));
  return {
    catalogue: 'township',
    version: 1,
    validFrom: day('2026-01-01'),
    tail: '法律、法规对政府信息公开的期限另有规定的，从其规定。',
    items,
  };
}

import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { aRecord } from '../builders/ledger';

/** One article as it was approved. */
export interface Article {
  readonly record: DisclosureRecord;
  readonly documentNumber: string | null;
  /** Without the title. */
  readonly lines: readonly string[];
}

const topics = ['冬春救助资金发放', '农村公路养护', '高标准农田建设', '乡村医生队伍建设', '秸秆综合利用'];
const purpose =
  '为进一步做好相关工作，切实维护群众的知情权、参与权、表达权和监督权，根据《中华人民共和国政府信息公开条例》（国务院令第711号）和县人民政府的有关要求，结合我镇实际，制定本方案。';
export const measures =
  '各村民委员会要在每月月底以前把办理情况报镇人民政府，由镇人民政府汇总以后统一公开；群众提出意见的，自收到之日起十五个工作日内书面答复，并将答复情况在村务公开栏公布，公布时间不少于七日。';
const figures = '全镇共涉及12个村、96个村民小组，预计惠及群众1234户3456人，安排资金128.6万元（含县级配套30.5万元），执行GB/T 9704—2012。';

/** Names of nobody, with signs of extensions A and B and the 〇 that few fonts have. */
const rareSigns = ['㐂', '𠮷', '〇', '䶮', '𬎆', '𪚥'];

const table = (rows: number): readonly string[] => [
  '村名\t户数\t资金（元）\t备注',
  ...Array.from({ length: rows }, (_, at) => `${['陡坡村', '中庄村', '崾岘村', '周沟村'][at % 4]}\t${112 + at}\t${56_000 + 500 * at}\t`),
];

/** What an article has beside its paragraphs: they come round in turn, so that every issue longer than one has each kind. */
const extras: readonly (readonly string[])[] = [
  ['经研究，聘任下列同志为镇人民政府政务公开监督员：' + rareSigns.map((sign) => `${sign}某某`).join('、') + '。'],
  ['各村任务分配如下：', ...table(6)],
  [figures],
  ['名单和资金分配如下：', ...table(30), '以上资金由镇财政所统一拨付。'],
];

const paragraphs = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `（${at + 1}）${at % 3 === 2 ? `${measures}${measures}` : measures}`);

function article(at: number): Article {
  const [topic, number] = [topics[at % topics.length] ?? '', at + 1];
  const long = at % 4 === 2;
  const title = long
    ? `白阳镇人民政府办公室关于印发《白阳镇2026年${topic}工作实施方案（试行）》的通知（之${number}）`
    : `关于做好${topic}工作的通知（之${number}）`;
  const formedOn = day(`2026-10-${String(28 - at).padStart(2, '0')}`);
  return {
    record: aRecord({
      id: `g${number}`,
      indexNumber: `640425031/2026-${String(100 + number).padStart(5, '0')}`,
      title,
      formedOn,
      publications: [],
    }),
    documentNumber: at % 5 === 4 ? null : `白政发〔2026〕${20 + number}号`,
    lines: [
      '各村民委员会，镇直各单位：',
      purpose,
      ...(extras[at % extras.length] ?? []),
      ...paragraphs(1 + ((at * 5) % 9)),
      '白阳镇人民政府',
      `2026年10月${28 - at}日`,
    ],
  };
}

/** Articles of September and October 2026, the newest first: some of a page, some of several, with tables and signs few fonts have. */
export const articlesOf = (count: number): readonly Article[] => Array.from({ length: count }, (_, at) => article(at));

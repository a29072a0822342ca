import type { CalendarDate } from '../../kernel/calendarDate';
import { cell, label, writtenDate, type PaperBlock, type PaperCell, type PaperSheet } from '../../review/papers/sheet';
import type { UnitProfile } from '../../unit/types';
import type { GuideFacts, GuideField, GuideLine } from './types';

/** Items of the catalogue in one field. */
export interface GuideClass {
  readonly field: string;
  readonly items: number;
}

export interface GuideSource {
  readonly unit: UnitProfile;
  readonly facts: GuideFacts;
  /** Fields of the items that bind this unit, in the order of the catalogue. */
  readonly classes: readonly GuideClass[];
  readonly today: CalendarDate;
}

/** What the law asks for and is not known yet: the unit's own facts, and those of the guide. Only the remark on classes may stay empty. */
export function missingInGuide({ unit, facts }: Pick<GuideSource, 'unit' | 'facts'>): readonly (GuideField | 'address' | 'phones')[] {
  const own = [...(unit.address.trim() === '' ? ['address' as const] : []), ...(unit.phones.length === 0 ? ['phones' as const] : [])];
  const needed = ['office', 'hours', 'fax', 'website', 'places', 'supervisor', 'supervisorPhone'] as const;
  return [...own, ...needed.filter((field) => facts[field].trim() === '')];
}

const open = '（待补充）';

const filled = (text: string): string => (text.trim() === '' ? open : text.trim());

/** 机构名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式 of art. 12, line by line. */
export const guideLines = ({ unit, facts }: Pick<GuideSource, 'unit' | 'facts'>): readonly GuideLine[] => [
  { label: '机关名称', value: unit.name },
  { label: '公开工作机构', value: filled(facts.office) },
  { label: '办公地址', value: filled(unit.address) },
  { label: '办公时间', value: filled(facts.hours) },
  { label: '联系电话', value: filled(unit.phones.join('、')) },
  { label: '传真号码', value: filled(facts.fax) },
  { label: '互联网联系方式', value: filled([facts.website, facts.email].filter((each) => each.trim() !== '').join('；')) },
  { label: '查阅场所', value: filled(facts.places) },
  { label: '监督机构', value: filled(facts.supervisor) },
  { label: '监督电话', value: filled(facts.supervisorPhone) },
];

const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
const heading = (words: string): PaperBlock => ({ kind: 'heading', text: words });

const centred = (words: string): PaperCell => ({ text: [words], align: 'center' });

/** Two classes a row, the first half at the left. */
function classTable(classes: readonly GuideClass[]): PaperBlock {
  const half = Math.ceil(classes.length / 2);
  const cellsOf = (at: number): readonly PaperCell[] => {
    const found = classes[at];
    return found === undefined
      ? [cell(''), cell(''), cell('')]
      : [centred(String(at + 1)), cell(found.field), centred(String(found.items))];
  };
  return {
    kind: 'table',
    columns: [7, 29, 14, 7, 29, 14],
    heads: ['序', '信息类别', '事项数', '序', '信息类别', '事项数'],
    rows: classes.slice(0, half).map((_, at) => ({ cells: [...cellsOf(at), ...cellsOf(half + at)] })),
  };
}

function classBlocks({ unit, classes, facts, today }: GuideSource): readonly PaperBlock[] {
  const remark = facts.classification.trim();
  return [
    heading('一、信息分类和编排体系'),
    text('本机关公开的政府信息按公开事项目录分类，每条信息有索引号、名称、内容概述和生成日期，按生成日期先后编排。'),
    text(`索引号由九位机关代码、四位年份和五位流水号组成，例如${unit.code}/${today.slice(0, 4)}-00001。一条信息一个号，不重复使用。`),
    ...(remark === '' ? [] : [text(remark)]),
    classTable(classes),
  ];
}

const proactiveBlocks = ({ facts }: GuideSource): readonly PaperBlock[] => [
  heading('二、主动公开信息的获取方式'),
  text(
    '本机关按照《中华人民共和国政府信息公开条例》第十九条至第二十一条的规定主动公开政府信息，自信息形成或者变更之日起20个工作日内公开；法律、法规另有规定的，从其规定。',
  ),
  text(`公开渠道：${filled(facts.website)}，以及政府公报、政务新媒体、公开栏等。查阅场所：${filled(facts.places)}。`),
];

const requestBlocks = ({ unit, facts }: GuideSource): readonly PaperBlock[] => [
  heading('三、依申请公开信息的获取方式'),
  text('除主动公开的信息外，公民、法人或者其他组织可以向本机关申请获取相关政府信息。'),
  text(
    '（一）提出申请。申请用书面形式，包括数据电文；书面有困难的，可以口头提出，由本机关代为填写。申请写明：申请人的姓名或者名称、身份证明、联系方式；申请公开的政府信息的名称、文号或者便于查询的其他特征性描述；形式要求，包括获取信息的方式、途径。',
  ),
  text(
    `（二）受理。受理机构：${filled(facts.office)}；地址：${filled(unit.address)}；时间：${filled(facts.hours)}；电话：${filled(unit.phones.join('、'))}；传真：${filled(facts.fax)}。`,
  ),
  text(
    '（三）收到日期。当面提交的，以提交之日为准；邮寄并需签收的，以签收之日为准；平信寄来的，以与申请人确认之日为准；通过互联网渠道或者传真提交的，以双方确认之日为准。',
  ),
  text(
    '（四）补正。申请内容不明确的，本机关自收到申请之日起7个工作日内一次性告知补正；无正当理由逾期不补正的，视为放弃申请。答复期限自收到补正的申请之日起计算。',
  ),
  text(
    '（五）答复。能当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复；需要延长的，经本机关公开工作机构负责人同意并告知申请人，延长最长不超过20个工作日。征求第三方和其他机关意见所需时间不计算在内。',
  ),
  text('（六）费用。提供政府信息不收取费用；申请的数量、频次明显超过合理范围的，按国家规定收取信息处理费。'),
];

const supervisionBlocks = ({ facts }: GuideSource): readonly PaperBlock[] => [
  heading('四、监督和救济'),
  text(
    `认为本机关未按照要求主动公开政府信息，或者不依法履行政府信息公开工作职责的，可以向${filled(facts.supervisor)}反映，电话：${filled(facts.supervisorPhone)}。`,
  ),
  text('认为本机关在政府信息公开工作中侵犯合法权益的，可以投诉、举报，也可以依法申请行政复议或者提起行政诉讼。'),
];

/** 政府信息公开指南 (条例 art. 12): classes, how to get information, the organ and how to reach it, supervision. */
export function guideSheet(source: GuideSource): PaperSheet {
  const { unit, today } = source;
  return {
    title: `${unit.name}政府信息公开指南`,
    unitName: unit.name,
    on: today,
    landscape: false,
    blocks: [
      { kind: 'title', text: `${unit.name}政府信息公开指南` },
      { kind: 'line', entries: ['内容有变动时及时更新', `${writtenDate(today)}编制`] },
      text('为方便公民、法人和其他组织依法获取政府信息，根据《中华人民共和国政府信息公开条例》第十二条，编制本指南。'),
      ...classBlocks(source),
      ...proactiveBlocks(source),
      ...requestBlocks(source),
      ...supervisionBlocks(source),
      heading('五、联系方式'),
      {
        kind: 'table',
        columns: [28, 72],
        heads: null,
        rows: guideLines(source).map((line) => ({ cells: [label(line.label), cell(line.value)] })),
      },
    ],
  };
}

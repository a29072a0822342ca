import { day } from '../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { aRecord } from '../builders/ledger';
import { aDocument, anApproval, aVersion } from '../builders/review';
import { intoVault, type Call, type SeedRow } from './seedDesk';

export const winter = aRecord({
  id: 'c1',
  indexNumber: '640425031/2026-00011',
  title: '关于做好2026年冬春救助工作的通知',
  publications: [],
});
export const disabled = aRecord({
  id: 'c2',
  indexNumber: '640425031/2026-00012',
  title: '陡坡村2026年三季度残疾人两项补贴发放名单公示',
  formedOn: day('2026-10-12'),
  publications: [],
});
export const posts = aRecord({
  id: 'c3',
  indexNumber: '640425031/2026-00013',
  title: '关于马某某等同志职务任免的通知',
  formedOn: day('2026-09-15'),
  publications: [],
});

const paragraph =
  '为切实保障受灾困难群众冬令春荒期间的基本生活，根据《自然灾害救助条例》和《彭阳县2026年冬春救助工作方案》，结合我镇实际，现就做好2026年冬春救助工作通知如下。';

const winterText = [
  winter.title,
  '各村民委员会，镇直各单位：',
  paragraph,
  '一、摸清底数。各村要在11月30日前完成入户调查，逐户核实需救助人口，全镇预计救助1234户3456人，安排资金128.6万元。',
  '二、公开透明。救助对象经村民代表会议民主评议后，在村务公开栏公示7天，接受群众监督，无异议后报镇民政办审核。',
  '三、分配方案。各村资金安排如下：',
  '村名\t救助户数\t资金（元）',
  '陡坡村\t112\t56000',
  '中庄村\t98\t49000',
  '四、严肃纪律。严禁优亲厚友、截留挪用，镇纪委将全程监督，发现问题从严处理。',
  ...Array.from({ length: 14 }, (_, at) => `（${at + 1}）${paragraph}`),
  '白阳镇人民政府',
  '2026年10月8日',
].join('\n');

const disabledText = [
  disabled.title,
  '现将陡坡村2026年三季度残疾人两项补贴发放情况公示如下，接受群众监督。',
  '姓名\t村组\t金额',
  '甲某某\t陡坡村一组\t330',
  '乙某某\t陡坡村二组\t330',
  '丙某某\t陡坡村三组\t330',
].join('\n');

const postsText = [
  posts.title,
  '各村民委员会：',
  '经研究决定，免去有关同志兼任的职务，任期届满自然免职的不再另行发文。',
  '白阳镇人民政府',
  '2026年9月15日',
].join('\n');

const row = (table: string, value: { readonly id: string }): SeedRow => ({ table, key: value.id, value });

export async function approvedWithText(
  call: Call,
  record: DisclosureRecord,
  text: string,
  documentNumber: string | null,
): Promise<readonly SeedRow[]> {
  const { sha256, size } = await intoVault(call, `${record.id}.txt`, text);
  const { id, title, formedOn, indexNumber } = record;
  const stage = anApproval({ sha256, indexNumber });
  return [
    row('records', record),
    row('documents', aDocument({ id, title, formedOn, documentNumber, versions: [aVersion({ sha256, size })], stage })),
  ];
}

/** Three approved records with their texts, and one whose text is not on this machine. */
export async function channelRows(call: Call): Promise<readonly SeedRow[]> {
  return [
    ...(await approvedWithText(call, winter, winterText, '白政发〔2026〕12号')),
    ...(await approvedWithText(call, disabled, disabledText, null)),
    ...(await approvedWithText(call, posts, postsText, '白政干〔2026〕3号')),
    row(
      'records',
      aRecord({
        id: 'c4',
        indexNumber: '640425031/2026-00014',
        title: '三季度财政收支情况',
        formedOn: day('2026-10-20'),
        publications: [],
      }),
    ),
  ];
}

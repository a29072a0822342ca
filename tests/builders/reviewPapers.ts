import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { reviewRules } from '../../src-bridge/resources/review';
import { reviewForms } from '../../src-bridge/resources/reviewForms';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { itemOf, publicationDeadline } from '../../src-domain/catalogue/promises';
import { day } from '../../src-domain/kernel/calendarDate';
import type { PaperSource } from '../../src-domain/review/papers/facts';
import type { InterviewAnswer, OfficeDocument } from '../../src-domain/review/types';
import type { Finding } from '../../src-domain/screening/types';
import { aDocument, anApproval, aVersion } from './review';

const answered = (node: string, answer: number, more: Partial<InterviewAnswer> = {}): InterviewAnswer => ({
  node,
  answer,
  by: '马文清',
  at: '2026-10-08T03:00:00Z',
  ...more,
});

/** No marking, ours, no law, no danger, private things that can be masked, in the catalogue. */
export const publishedInterview: readonly InterviewAnswer[] = [
  answered('Q1', 1),
  answered('Q2', 0),
  answered('Q3', 0),
  answered('Q4', 1),
  answered('Q5', 1),
  answered('Q6', 1),
  answered('Q7', 1),
  answered('Q7b', 0),
  answered('Q8', 1),
  answered('Q9', 0),
  answered('Q10', 0),
  answered('Q11', 0, { note: 'Z10' }),
];

/** Would endanger public safety, as the head of the unit says too. */
const exemptInterview: readonly InterviewAnswer[] = [
  answered('Q1', 1),
  answered('Q2', 0),
  answered('Q3', 0),
  answered('Q4', 1),
  answered('Q5', 0, { reasonCode: 'N14-3b', note: '写有应急物资库的位置和值守安排' }),
];

export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  key: 'id-card@正文第2段@6@d1',
  digest: 'd1',
  detector: 'id-card',
  label: '公民身份号码',
  severity: 'mask',
  where: '正文第2段',
  start: 6,
  end: 24,
  masked: '640425********0015',
  ...over,
});

const mobile = (over: Partial<Finding> = {}): Finding =>
  aFinding({ key: 'mobile@正文第3段@5@d2', digest: 'd2', detector: 'mobile', label: '手机号', masked: '154****1234', ...over });

const originalSha = '0f'.repeat(32);
export const maskedSha = '3c5a'.repeat(16);

/** A notice with an id masked away and a telephone kept for a reason, approved for publication. */
export const anApprovedDocument = (over: Partial<OfficeDocument> = {}): OfficeDocument =>
  aDocument({
    title: '关于陡坡村2026年10月第二批最低生活保障对象审核结果的公示',
    kind: '公告',
    documentNumber: '白政发〔2026〕12号',
    catalogueItem: 'Z10',
    versions: [
      aVersion({
        sha256: originalSha,
        size: 18_233,
        extension: 'docx',
        name: '低保公示.docx',
        report: { verdict: 'mask', findings: [aFinding(), mobile()], unread: [] },
      }),
      aVersion({
        sha256: maskedSha,
        size: 17_904,
        extension: 'docx',
        name: '低保公示.docx',
        origin: 'masked',
        maskedFrom: originalSha,
        at: '2026-10-08T02:40:00Z',
        report: { verdict: 'mask', findings: [mobile()], unread: [] },
      }),
    ],
    decisions: [
      {
        sha256: maskedSha,
        finding: mobile().key,
        decision: 'accepted',
        reason: '村委会值班电话，已在村口公布',
        by: '马文清',
        at: '2026-10-08T02:45:00Z',
      },
    ],
    interview: publishedInterview,
    stage: anApproval({ sha256: maskedSha, outcome: 'PRO', at: '2026-10-09T02:00:00Z' }),
    ...over,
  });

export const anExemptDocument = (over: Partial<OfficeDocument> = {}): OfficeDocument =>
  aDocument({
    id: 'd2',
    title: '白阳镇防汛应急物资储备方案',
    kind: '其他材料',
    versions: [aVersion({ sha256: originalSha, size: 9210, name: '防汛物资方案.docx', extension: 'docx' })],
    interview: exemptInterview,
    opinions: [{ sha256: originalSha, text: '同意不公开，附件一并不公开', by: '王志强', at: '2026-10-14T01:00:00Z' }],
    stage: anApproval({
      sha256: originalSha,
      outcome: 'EX-14-3',
      attribute: 'exempt',
      reasonCode: 'N14-3b',
      opinion: '同意不公开，附件一并不公开',
      at: '2026-10-15T02:00:00Z',
      indexNumber: '640425031/2026-00002',
    }),
    ...over,
  });

export const aPaperSource = (document: OfficeDocument, over: Partial<PaperSource> = {}): PaperSource => {
  const item = itemOf(townshipCatalogue, document.catalogueItem);
  return {
    rules: reviewRules,
    forms: reviewForms,
    unitName: '白阳镇人民政府',
    phone: '0954-7010000',
    document,
    item,
    publications: [],
    due: publicationDeadline(calendar, document.formedOn, item, legalLimits),
    summary: '经村民代表会议评议、乡镇审核，陡坡村2026年10月第二批拟纳入最低生活保障的对象共12户31人，现予以公示，接受群众监督。',
    approverIsHead: false,
    today: day('2026-10-20'),
    ...over,
  };
};

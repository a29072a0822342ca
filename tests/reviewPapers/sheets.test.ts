import { describe, expect, it } from 'vitest';
import { reviewRules } from '../../src-bridge/resources/review';
import { reviewForms } from '../../src-bridge/resources/reviewForms';
import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { dispatchSheet } from '../../src-domain/review/papers/dispatchSheet';
import type { PaperForm } from '../../src-domain/review/papers/forms';
import { withoutPersonalNumbers } from '../../src-domain/review/papers/masked';
import { monthOfReview, type MonthSource } from '../../src-domain/review/papers/month';
import { monthSheet } from '../../src-domain/review/papers/monthSheet';
import { reviewSheet } from '../../src-domain/review/papers/reviewSheet';
import { withTexts, type PaperSheet } from '../../src-domain/review/papers/sheet';
import { screenParts } from '../../src-domain/screening/screen';
import { aDocument } from '../builders/review';
import { aFinding, anApprovedDocument, anExemptDocument, aPaperSource, maskedSha, publishedInterview } from '../builders/reviewPapers';
import screening from '../fixtures/screening.json';

function textsOf(sheet: PaperSheet): readonly string[] {
  const texts: string[] = [];
  withTexts(sheet, (text) => {
    texts.push(text);
    return text;
  });
  const exact = sheet.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []));
  return [...texts, ...exact.filter((cell) => cell.exact === true).flatMap(({ text }) => text)];
}

const wholeText = (sheet: PaperSheet): string => textsOf(sheet).join('\n');

/** Cells of a form beside their labels. */
function filledIn(sheet: PaperSheet, form: PaperForm): Readonly<Record<string, string>> {
  const rows = sheet.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const pairs = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, at) => (cell.label === true ? [[cell.text.join(''), cells[at + 1]] as const] : [])),
  );
  return Object.fromEntries(
    form.fields.map(({ id, label }) => {
      const [, cell] = pairs.find(([name]) => name === label) ?? [];
      return [id, cell === undefined ? 'no cell' : [...cell.text, ...(cell.foot === undefined ? [] : [cell.foot])].join('\n')];
    }),
  );
}

const { review, dispatch } = reviewForms;

describe('政府信息公开保密审查表', () => {
  it('has every field of the form, filled from the record', () => {
    const sheet = reviewSheet(aPaperSource(anApprovedDocument()));
    const { no, filledOn, ...fields } = filledIn(sheet, review);
    // The number and the day stand above the table.
    expect([no, filledOn]).toEqual(['no cell', 'no cell']);
    expect(sheet.blocks[1]).toEqual({ kind: 'line', entries: ['编号：2026-00001', '已批准', '填表日期：2026年10月9日'] });
    expect(fields).toMatchObject({
      unit: '白阳镇人民政府',
      title: '关于陡坡村2026年10月第二批最低生活保障对象审核结果的公示',
      docNumber: '白政发〔2026〕12号',
      indexNumber: '640425031/2026-00001',
      carrier: '■公文类　□非公文类',
      summary: aPaperSource(anApprovedDocument()).summary,
      origin: '■本机关制作　□获取　□联合制作（牵头：）',
      channels: '□政府网站　□政务新媒体　□政府公报　□报刊\n□广播电视　■公开栏　□其他',
      scope: '2026年10月21日以前，所在村',
      attribute: '■主动公开　□依申请公开　□不予公开',
      handler: '拟主动公开。\n签名：马文清　　2026年10月8日',
      section: '　\n签名：　　　　　　　　年　　月　　日',
      secrecy: '同意。\n签名：王志强　　2026年10月9日',
      leader: '批准主动公开。\n签名：李秀英　　2026年10月9日',
      principal: '　\n签名：　　　　　　　　年　　月　　日',
    });
    expect(Object.values(fields)).not.toContain('no cell');
  });

  it('ticks of the self-check only what reading the file proves', () => {
    const ticked = (detector: string | null, over = {}) => {
      const findings = detector === null ? [] : [aFinding({ detector, key: detector, ...over })];
      const [version] = anExemptDocument().versions;
      const document = anExemptDocument({ versions: [{ ...version!, report: { verdict: 'warn', findings, unread: [] } }] });
      const cell = filledIn(reviewSheet(aPaperSource(document)), review)['selfCheck'] ?? '';
      return cell.split('\n').map((line) => line.startsWith('■'));
    };
    expect(ticked(null)).toEqual([true, true, true, true, true]);
    expect(ticked('secret-mark', { severity: 'block' })).toEqual([false, true, false, true, true]);
    expect(ticked('internal-mark', { severity: 'hold' })).toEqual([true, false, true, true, true]);
    expect(ticked('id-card')).toEqual([true, true, false, true, true]);
    expect(ticked('hidden-content', { severity: 'hold' })).toEqual([true, true, true, false, true]);
    expect(ticked('wording', { severity: 'warn' })).toEqual([true, true, true, true, false]);
  });

  it('gives the reason with article, what was written and how strong it is; the head signs where the head approved', () => {
    const fields = filledIn(reviewSheet(aPaperSource(anExemptDocument(), { approverIsHead: true })), review);
    expect(fields).toMatchObject({
      reason: '危及公共安全（政府信息公开条例第十四条）：写有应急物资库的位置和值守安排。公开要求：必须不公开',
      channels: '□政府网站　□政务新媒体　□政府公报　□报刊\n□广播电视　□公开栏　□其他',
      attribute: '□主动公开　□依申请公开　■不予公开',
      secrecy: '同意不公开，附件一并不公开\n签名：王志强　　2026年10月15日',
      principal: '批准不予公开。\n签名：李秀英　　2026年10月15日',
      leader: '　\n签名：　　　　　　　　年　　月　　日',
    });
  });

  it('leaves what nobody said to the pen', () => {
    const sheet = reviewSheet(
      aPaperSource(anApprovedDocument({ stage: { stage: 'interview' }, interview: publishedInterview.slice(0, 3) })),
    );
    expect(filledIn(sheet, review)).toMatchObject({
      indexNumber: '　',
      attribute: '□主动公开　□依申请公开　□不予公开',
      handler: '　\n签名：　　　　　　　　年　　月　　日',
      leader: '　\n签名：　　　　　　　　年　　月　　日',
    });
    expect(wholeText(sheet)).toContain('草稿');
    expect(wholeText(sheet)).toContain('没有结论');
  });

  it('carries the whole record: questions, answers, findings, reasons and the bytes', () => {
    const text = wholeText(reviewSheet(aPaperSource(anApprovedDocument())));
    for (const { node, answer, note } of publishedInterview) {
      const asked = reviewRules.tree.nodes.find(({ id }) => id === node)!;
      expect(text).toContain(asked.question);
      expect(text).toContain(asked.answers[answer]!.label);
      expect(text).toContain(note ?? '');
    }
    expect(text).toContain('村委会值班电话，已在村口公布');
    expect(text).toContain('154****1234');
    expect(text.replace(/ /g, '')).toContain(maskedSha);
    expect(text).toContain('批准的就是这一版');
  });
});

describe('文件制发程序单', () => {
  it('has every field of the sheet, and the 附注', () => {
    const sheet = dispatchSheet(aPaperSource(anApprovedDocument()));
    const fields = filledIn(sheet, dispatch);
    expect(Object.values(fields)).not.toContain('no cell');
    expect(fields).toMatchObject({
      docNumber: '白政发〔2026〕12号',
      secrecy: '无',
      kind: '公告',
      drafter: '马文清',
      drafterPhone: '0954-7010000',
      signedOn: '2026年10月8日',
      attribute: '■主动公开　□依申请公开　□不予公开',
      normative: '□是　■否',
      channels: '公开栏',
      publishOn: '2026年10月21日以前',
    });
    expect(fields['secrecyReview']).toContain('审核：同意。　签名：王志强　　2026年10月9日');
    expect(wholeText(sheet)).toContain('（此件公开发布）');
    expect(wholeText(dispatchSheet(aPaperSource(anExemptDocument())))).toContain('（此件不予公开）');
  });
});

const aMonth = (over: Partial<MonthSource> = {}): MonthSource => ({
  rules: reviewRules,
  unitName: '白阳镇人民政府',
  month: month('2026-10'),
  documents: [anExemptDocument(), anApprovedDocument()],
  refusedOn: [day('2026-10-31'), day('2026-11-01')],
  today: day('2026-11-02'),
  ...over,
});

describe('the month', () => {
  it('counts by the day in China', () => {
    // 2026-10-31 16:30Z is the first of November in China.
    const late = anApprovedDocument({ id: 'late', stage: { ...anExemptDocument().stage, at: '2026-10-31T16:30:00Z' } as never });
    const open = aDocument({ id: 'open', createdAt: '2026-09-30T01:00:00Z' });
    const elsewhere = aDocument({
      id: 'out',
      createdAt: '2026-10-20T01:00:00Z',
      stage: { stage: 'closed-elsewhere', outcome: 'NOT-OURS', note: '县民政局', at: '2026-10-21T01:00:00Z' },
    });
    const counted = monthOfReview(aMonth({ documents: [late, open, elsewhere, ...aMonth().documents] }));
    expect(counted).toMatchObject({ taken: 4, elsewhere: 1, refused: 1, open: 1 });
    expect(counted.approved.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(monthOfReview(aMonth({ documents: [late], month: month('2026-11') }))).toMatchObject({ taken: 0, refused: 1 });
  });

  it('says outcomes, findings, times and each document', () => {
    const text = wholeText(monthSheet(aMonth()));
    expect(text).toContain('平均 4 天，最长 7 天');
    expect(text).toContain('危及公共安全（政府信息公开条例第十四条）');
    expect(text).toContain('白政发〔2026〕12号');
    expect(text).toContain('640425031/');
    const table = monthSheet(aMonth()).blocks.find((block) => block.kind === 'table' && block.heads?.[0] === '查到的种类');
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map((one) => one.text.join(''))) : [];
    expect(rows).toEqual([
      ['公民身份号码', '1', '1', '0', '0'],
      ['手机号', '1', '0', '1', '0'],
    ]);
    expect(wholeText(monthSheet(aMonth({ month: month('2026-08') })))).toContain('本月没有审查通过的文件');
  });
});

/** Numbers and addresses of the fixtures with a form to be masked; what detectors find of the website's rules. */
const raw = screening.fixtures.positive
  .filter(({ finds }) => finds.some((id) => ['id-card', 'disability-cert', 'bank-card', 'mobile', 'email', 'id-card-15'].includes(id)))
  .map(({ text }) => text);

describe('no paper holds a raw number of a person', () => {
  const check = { rules: screeningRules, asOf: day('2026-11-23'), whitelist: ['0954-7010000'] };
  const context = { asOf: check.asOf, whitelist: check.whitelist, channel: 'website', digest: (value: string) => value } as const;
  const numbers = new Set(
    screeningRules.detectors.filter(({ id, kind }) => (kind === 'identifier' || kind === 'contact') && id !== 'uscc').map(({ id }) => id),
  );
  const found = (sheet: PaperSheet) => {
    const parts = textsOf(sheet).map((text, at) => ({ where: String(at), role: 'body' as const, text }));
    return screenParts(parts, screeningRules, context).filter(({ detector }) => numbers.has(detector));
  };
  const everywhere = (text: string) => {
    const approved = anApprovedDocument();
    const document = anApprovedDocument({
      title: `关于${text}的通知`,
      kind: text,
      documentNumber: text,
      versions: approved.versions.map((version) => ({ ...version, name: `${text}.docx` })),
      decisions: approved.decisions.map((one) => ({ ...one, reason: text })),
      opinions: [{ sha256: maskedSha, text, by: '王志强', at: '2026-10-09T01:00:00Z' }],
      interview: publishedInterview.map((one) => ({ ...one, note: text })),
      stage: { ...approved.stage, opinion: text } as never,
    });
    const source = aPaperSource(document, { summary: text });
    return [reviewSheet(source), dispatchSheet(source), monthSheet(aMonth({ documents: [document] }))];
  };

  it.each(raw)('whoever types it into a title, note, reason, opinion or name: %s', (text) => {
    for (const sheet of everywhere(text)) {
      expect(found(sheet).length).toBeGreaterThan(0);
      const masked = withoutPersonalNumbers(sheet, check);
      expect(found(masked)).toEqual([]);
      expect(wholeText(masked)).not.toContain(text.replace(/^[^\d]*|[^\dXx]*$/gu, '') || text);
    }
  });

  it('and the digests, index numbers and dates stay', () => {
    const sheet = reviewSheet(aPaperSource(anApprovedDocument()));
    expect(withoutPersonalNumbers(sheet, check)).toEqual(sheet);
    const lying = monthSheet(aMonth());
    expect(withoutPersonalNumbers(lying, check)).toEqual(lying);
    const dispatched = dispatchSheet(aPaperSource(anApprovedDocument()));
    expect(withoutPersonalNumbers(dispatched, check)).toEqual(dispatched);
  });
});

import { describe, expect, it } from 'vitest';
import { noticeLayouts } from '../../src-bridge/resources/notices';
import { sheetLayout, signSpacing, type PaperName, type SheetChoice, type SheetStyle } from './layout';
import { listLayout } from './listLayout';
import { choiceKey, readChoice } from './sheetChoice';

const styles: readonly SheetStyle[] = ['document', 'board'];
const papers: readonly PaperName[] = ['A4', 'A3'];
const choices: readonly SheetChoice[] = styles.flatMap((style) =>
  papers.flatMap((paper) => [true, false].map((landscape) => ({ style, paper, landscape }))),
);
const pointsPerMm = 72 / 25.4;

describe('sheetLayout', () => {
  it('gives a document on A4 the type area of GB/T 9704: 156 × 225 mm, 22 lines of 28 signs', () => {
    const { areaMm, marginsMm, body } = sheetLayout(noticeLayouts, { style: 'document', paper: 'A4', landscape: false });
    expect(marginsMm).toEqual({ top: 37, left: 28, right: 26, bottom: 35 });
    expect(areaMm).toEqual({ width: 156, height: 225 });
    expect(Math.floor((areaMm.height * pointsPerMm) / body.pitchPt + 0.01)).toBe(22);
    expect(Math.floor(areaMm.width / body.signMm)).toBe(28);
    const sign = body.pt + signSpacing({ body });
    // Room is left for a browser that rounds every sign to a 64th of a pixel, and not enough for one sign more.
    expect(areaMm.width * pointsPerMm - 28 * sign).toBeGreaterThan(28 * (0.75 / 64));
    expect(29 * sign).toBeGreaterThan(areaMm.width * pointsPerMm);
  });

  it.each(choices)('leaves margins and foot inside the paper: $style $paper landscape $landscape', (choice) => {
    const { widthMm, heightMm, marginsMm, areaMm, foot, pageNumber } = sheetLayout(noticeLayouts, choice);
    expect(widthMm > heightMm).toBe(choice.landscape);
    expect(marginsMm.left + areaMm.width + marginsMm.right).toBeCloseTo(widthMm);
    expect(marginsMm.top + areaMm.height + marginsMm.bottom).toBeCloseTo(heightMm);
    // No printer reaches the last 5 mm.
    expect(foot.belowMm + foot.heightMm).toBeLessThanOrEqual(marginsMm.bottom - 5);
    expect(pageNumber.belowMm + pageNumber.pt / pointsPerMm).toBeLessThanOrEqual(marginsMm.bottom - 5);
    expect(foot.qrMm).toBeLessThanOrEqual(foot.heightMm);
  });

  it.each(choices.filter(({ style }) => style === 'board'))('prints a board large enough: $paper landscape $landscape', (choice) => {
    const { marginsMm, title, table, areaMm } = sheetLayout(noticeLayouts, choice);
    for (const side of [marginsMm.top, marginsMm.left, marginsMm.right]) {
      expect(side).toBeGreaterThanOrEqual(15);
      expect(side).toBeLessThanOrEqual(20);
    }
    expect(title.pt).toBe(choice.paper === 'A3' ? 36 : 26);
    expect(table.pt).toBe(14);
    expect(table.minPt).toBeGreaterThanOrEqual(12);
    expect(table.rowHeightMinMm).toBeGreaterThanOrEqual(8);
    if (choice.paper === 'A3') expect(Math.floor(areaMm.height / table.rowHeightMinMm) - 1).toBeGreaterThanOrEqual(25);
  });

  it.each(choices)('keeps a choice as a word: $style $paper landscape $landscape', (choice) => {
    expect(readChoice(choiceKey(choice))).toEqual(choice);
  });

  it('reads no other word as a choice', () => {
    for (const word of ['', 'board', 'board-A5-portrait', 'poster-A4-portrait']) expect(readChoice(word)).toBeNull();
  });
});

describe('listLayout', () => {
  const a4 = sheetLayout(noticeLayouts, { style: 'document', paper: 'A4', landscape: false });
  const room = (pt: number): number => (a4.areaMm.width * pointsPerMm) / pt;
  const listOf = (remark: string) => ({
    columns: ['序号', '姓名', '村组', '金额', '备注'],
    rows: [['1', '某某某', '中庄村一组', '1234.50', remark]],
    total: null,
  });

  it('keeps names and groups in one piece beside a long remark, which takes what is left', () => {
    const remark = '因本人申请并经村民代表会议评议后由原来的类别调整';
    const { shares, pt } = listLayout(
      {
        ...listOf(remark),
        columns: ['序号', '姓名', '村组', '金额', '项目名称和发放批次', '备注'],
        rows: [['1', '某某某', '中庄村一组', '1234.50', '农村最低生活保障金第十一批次', remark]],
      },
      a4,
    );
    expect(shares.reduce((all, each) => all + each, 0)).toBeCloseTo(100);
    expect(((shares[1] ?? 0) / 100) * room(pt)).toBeGreaterThanOrEqual(4);
    expect(((shares[2] ?? 0) / 100) * room(pt)).toBeGreaterThanOrEqual(6);
  });

  it('shares the room by length where everything fits, in the larger type', () => {
    const { shares, pt } = listLayout(listOf('无'), a4);
    expect(pt).toBe(a4.table.pt);
    expect(shares[2]).toBeGreaterThan(shares[1] ?? 100);
  });
});

it('adds nothing between the signs of a board', () => {
  expect(signSpacing(sheetLayout(noticeLayouts, { style: 'board', paper: 'A3', landscape: true }))).toBe(0);
});

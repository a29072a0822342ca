import { expect, it } from 'vitest';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { guessFormedOn, guessKind, guessNumber, guessTitle } from './guess';

const kinds = reviewRules.kinds.map(({ kind }) => kind);
const lines = (...texts: readonly string[]) => texts.map((text, at) => ({ where: `正文第${String(at + 1)}段`, text }));

const paper = lines(
  '白阳镇人民政府文件',
  '白政发[2026]012号',
  '白阳镇人民政府',
  '关于做好2026年冬春救助工作的通知',
  '各村民委员会：',
  '根据《关于印发〈方案〉的通知》（彭政办发〔2025〕3号）要求，现通知如下。',
  '白阳镇人民政府',
  '2026年11月9日',
);

it('finds title, kind, number and date where a document of an office has them', () => {
  const title = guessTitle(paper, '扫描件.docx');
  expect(title).toBe('白阳镇人民政府关于做好2026年冬春救助工作的通知');
  expect(guessKind(title, kinds)).toBe('通知');
  expect(guessNumber(paper)).toBe('白政发[2026]012号');
  expect(guessFormedOn(paper)).toBe('2026-11-09');
});

it('joins a title set in two lines', () => {
  expect(guessTitle(lines('关于2026年10月最低生活', '保障审核对象的公示', '经村级民主评议，现予公示。'), 'a.docx')).toBe(
    '关于2026年10月最低生活保障审核对象的公示',
  );
});

it('takes a short first line, and the name of the file when there is none', () => {
  expect(guessTitle(lines('危房改造对象', '张某某，三组。'), 'a.docx')).toBe('危房改造对象');
  expect(guessTitle(lines('经村级民主评议，现予公示，如有异议请联系。'), '十月低保.docx')).toBe('十月低保');
});

it('takes no marking for a title', () => {
  expect(guessTitle(lines('内部资料 注意保存', '白阳镇2026年防汛值班安排', '各村到岗到位。'), 'a.txt')).toBe('白阳镇2026年防汛值班安排');
});

it('takes no number that a sentence only cites, and no date that does not exist', () => {
  expect(guessNumber(lines('关于救助的公示', '按照彭政办发〔2025〕3号文件，现予公示。'))).toBeNull();
  expect(guessFormedOn(lines('2026年2月30日'))).toBeNull();
  expect(guessFormedOn(lines('截至2026年2月3日，共发放三批。'))).toBeNull();
});

it('reads dates in Chinese figures', () => {
  expect(guessFormedOn(lines('二〇二六年十月二日'))).toBe('2026-10-02');
  expect(guessFormedOn(lines('二○二六年十二月三十一日'))).toBe('2026-12-31');
  expect(guessFormedOn(lines('二〇二六年三月二十日'))).toBe('2026-03-20');
});

it('names a kind of the fifteen only', () => {
  expect(guessKind('白阳镇防汛应急预案', kinds)).toBeNull();
  expect(guessKind('关于危房改造的意见（试行）', kinds)).toBe('意见');
});

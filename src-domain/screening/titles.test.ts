import { describe, expect, it } from 'vitest';
import { firstLineRole, isTitleLine } from './titles';

describe('a title', () => {
  it.each(['关于做好2026年冬春救助工作的通知', '白阳镇村规民约管理办法（征求意见稿）', '彭阳县2018年政府信息公开工作年度报告', '会议纪要'])(
    'is %s',
    (line) => {
      expect(isTitleLine(line, 5)).toBe(true);
    },
  );

  it.each(['各村民委员会：', '现将有关事项通知如下。', '白阳镇人民政府', ''])('is not %s', (line) => {
    expect(isTitleLine(line, 5)).toBe(false);
  });

  it('stands near the top, or is centred there', () => {
    expect(isTitleLine('关于开会的通知', 16)).toBe(false);
    expect(isTitleLine('白阳镇人民政府', 2, true)).toBe(true);
  });

  it('is no whole paragraph', () => {
    expect(firstLineRole('机密')).toBe('first-line');
    expect(firstLineRole('公职人员应当保守国家机密。'.repeat(10))).toBe('body');
  });
});

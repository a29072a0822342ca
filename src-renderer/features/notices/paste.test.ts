import { describe, expect, it } from 'vitest';
import { pastedList } from './paste';

describe('pastedList', () => {
  it('reads rows copied from a spreadsheet, the total apart', () => {
    const typed = '序号\t姓名\t金额\r\n1\t甲某\t1200\r\n2\t乙某\t\r\n合计\t\t1200\r\n';
    expect(pastedList(typed)).toEqual({
      list: {
        columns: ['序号', '姓名', '金额'],
        rows: [
          ['1', '甲某', '1200'],
          ['2', '乙某', ''],
        ],
        total: ['合计', '', '1200'],
      },
      tooWide: [],
    });
  });

  it('is no list without a row under the header', () => {
    expect(pastedList('序号\t姓名').list).toBeNull();
    expect(pastedList(' \n ').list).toBeNull();
  });

  it('fills short rows, and names those that are too wide', () => {
    const { list, tooWide } = pastedList('姓名\t金额\n甲某\n乙某\t5\t多出来的');
    expect(list?.rows).toEqual([
      ['甲某', ''],
      ['乙某', '5'],
    ]);
    expect(tooWide).toEqual([3]);
  });
});

import { describe, expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { rowName } from './rowName';

describe('rowName', () => {
  it.each([
    ['8.1', '八（一）政府信息公开工作专门机构数'],
    ['1.2.2', '一（二）2.政府网站公开政府信息数'],
    ['1.1.a', '一（一）其中：主动公开规范性文件数'],
    ['3.3.4.b', '三（三）4.涉及商业秘密'],
    ['8.4', '八（四）政府信息公开专项经费'],
    ['4', '四、行政复议数量'],
  ])('names row %s by what is printed', (id, name) => {
    expect(rowName(statForm, id)).toBe(name);
  });

  it('gives every row a name of its own, none by its code', () => {
    const names = statForm.rows.map(({ id }) => rowName(statForm, id));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /^\d+\.\d/.test(name))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts } from './partChanges';

const paragraphs = (...texts: readonly string[]) => texts.map((text, at) => ({ where: `正文第${at + 1}段`, text }));

describe('changed parts', () => {
  it('names a changed paragraph, and not those that moved behind one put in', () => {
    expect(changedParts(paragraphs('一', '二', '三'), paragraphs('一', '二改', '三'))).toEqual([{ where: '正文第2段', change: 'changed' }]);
    expect(changedParts(paragraphs('一', '二', '三'), paragraphs('一', '新', '二', '三'))).toEqual([
      { where: '正文第2段', change: 'added' },
    ]);
    expect(changedParts(paragraphs('一', '二', '三'), paragraphs('一', '三'))).toEqual([{ where: '正文第2段', change: 'removed' }]);
  });

  it('names headers, cells and properties where they stand', () => {
    const before = [
      { where: '页眉1第1段', text: '白阳镇' },
      { where: '工作表“名单”B3', text: '860' },
      { where: '文件属性·作者', text: '马文清' },
    ];
    const after = [
      { where: '页眉1第1段', text: '王洼镇' },
      { where: '工作表“名单”B3', text: '960' },
      { where: '批注1', text: '再看看' },
    ];
    expect(changedParts(before, after)).toEqual([
      { where: '页眉1第1段', change: 'changed' },
      { where: '工作表“名单”B3', change: 'changed' },
      { where: '文件属性·作者', change: 'removed' },
      { where: '批注1', change: 'added' },
    ]);
  });

  it('never holds a text', () => {
    const changes = changedParts(paragraphs('身份证640425188206070027'), paragraphs('身份证'));
    expect(JSON.stringify(changes)).not.toContain('640425188206070027');
  });

  it('is empty for the same texts only, and one change names one place', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), (before, seed) => {
        expect(changedParts(paragraphs(...before), paragraphs(...before))).toEqual([]);
        const at = seed % before.length;
        const after = before.map((text, place) => (place === at ? '改过的' : text));
        expect(changedParts(paragraphs(...before), paragraphs(...after))).toEqual([{ where: `正文第${at + 1}段`, change: 'changed' }]);
      }),
      { numRuns: 100 },
    );
  });

  it('goes by name where a run is too long to be aligned', () => {
    const long = Array.from({ length: 2100 }, (_, at) => `原${at}`);
    const other = long.map((text) => `${text}改`);
    expect(changedParts(paragraphs(...long), paragraphs(...other))).toHaveLength(2100);
  });
});

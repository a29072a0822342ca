import { describe, expect, it } from 'vitest';
import { anExamineContext, detectors, examined } from '../../../../tests/builders/examineContext';
import { buildPptx, type SlideParts } from '../../../../tests/builders/pptx';
import { maskDocument } from '../mask';

const id = '640425190001010015';

describe('reading a slide show', () => {
  const places: readonly (readonly [string, SlideParts])[] = [
    ['正文', { text: [id] }],
    ['标题', { title: id }],
    [
      '表格',
      {
        table: [
          ['姓名', '证号'],
          ['马某某', id],
        ],
      },
    ],
    ['备注', { notes: id }],
    ['批注', { comment: id }],
    ['隐藏幻灯片', { text: [id], isHidden: true }],
    ['替代文字', { description: id }],
  ];
  it.each(places)('finds an id in %s', async (_place, slide) => {
    const { report, format } = await examined(await buildPptx([{ text: ['第一页'] }, slide]), '会.pptx');
    expect(format).toBe('pptx');
    expect(detectors(report.findings)).toContain('id-card');
    expect(report.unread).toEqual([]);
  });

  it('says where each text stands and what no page shows', async () => {
    const slides: readonly SlideParts[] = [
      { title: '工作汇报', text: ['要点一', '要点二'], notes: '先问候' },
      {
        table: [
          ['项目', '金额'],
          ['修路', '5'],
        ],
        isHidden: true,
      },
    ];
    const { parts } = await examined(await buildPptx(slides, '<dc:creator>张三</dc:creator>'), '会.pptx');
    expect(parts.map(({ where, text, hidden, role }) => [where, text, role, hidden])).toEqual([
      ['第1页第1段', '工作汇报', 'title', undefined],
      ['第1页第2段', '要点一', 'body', undefined],
      ['第1页第3段', '要点二', 'body', undefined],
      ['第2页表格1A1', '项目', 'table', 'hidden-slide'],
      ['第2页表格1B1', '金额', 'table', 'hidden-slide'],
      ['第2页表格1A2', '修路', 'table', 'hidden-slide'],
      ['第2页表格1B2', '5', 'table', 'hidden-slide'],
      ['文件属性·作者', '张三', 'body', 'property'],
      ['第1页备注第1段', '先问候', 'body', 'speaker-note'],
    ]);
  });

  it('cannot be masked here', async () => {
    const bytes = await buildPptx([{ text: [id] }]);
    const { report } = await examined(bytes, '会.pptx');
    expect(await maskDocument(bytes, '会.pptx', [report.findings[0]!.key], anExamineContext())).toEqual({
      ok: false,
      error: 'cannot-mask',
    });
  });
});

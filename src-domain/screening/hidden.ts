import type { HiddenCode, TextPart } from './types';

/** What an officer calls it; for those whose mere presence is worth a look. Ordinary field codes, descriptions and names are only read. */
const labels: Partial<Record<HiddenCode, string>> = {
  comment: '批注',
  deletion: '已删除的修订',
  insertion: '插入的修订',
  'hidden-text': '隐藏文字',
  'custom-data': '自定义数据',
  'embedded-file': '嵌入的文件',
  'hidden-sheet': '隐藏工作表',
  'hidden-row': '隐藏行',
  'hidden-column': '隐藏列',
  'cell-note': '单元格批注',
  'cached-data': '缓存数据',
  'external-link': '外部链接',
  annotation: '注释',
  'covered-text': '色块下面的文字',
  attachment: '附件',
  'speaker-note': '备注页',
  'hidden-slide': '隐藏幻灯片',
  markup: '网页代码里的文字',
};

export interface HiddenGroup {
  readonly code: HiddenCode;
  readonly label: string;
  /** Number of places. */
  readonly count: number;
}

/** The kinds of hidden text a document holds, in order of their first place. */
export function hiddenGroups(parts: readonly TextPart[]): readonly HiddenGroup[] {
  const counts = new Map<HiddenCode, number>();
  for (const { hidden, text } of parts) {
    if (hidden !== undefined && text.trim() !== '') counts.set(hidden, (counts.get(hidden) ?? 0) + 1);
  }
  return [...counts].flatMap(([code, count]) => {
    const label = labels[code];
    return label === undefined ? [] : [{ code, label, count }];
  });
}

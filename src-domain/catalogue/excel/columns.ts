/** The printed columns and those that carry what print leaves out, by what they hold. */
export type ColumnKey =
  | 'no'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'content'
  | 'basis'
  | 'limit'
  | 'subject'
  | 'channels'
  | 'audience'
  | 'everyone'
  | 'group'
  | 'mode'
  | 'active'
  | 'onRequest'
  | 'levels'
  | 'county'
  | 'township'
  | 'townshipVillage'
  | 'village'
  | 'field'
  | 'id'
  | 'code'
  | 'from'
  | 'term'
  | 'notice'
  | 'also'
  | 'withdraw'
  | 'optional'
  | 'scope'
  | 'personal'
  | 'validFrom'
  | 'version';

export interface LayoutColumn {
  readonly key: ColumnKey;
  /** Head of the first row; columns of one head stand together under it. */
  readonly top: string;
  readonly sub?: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly centred?: true;
}

/** 国办发〔2019〕54号: the nine columns in their order (enums.json `columns`). */
export const printedColumns: readonly LayoutColumn[] = [
  { key: 'no', top: '序号', width: 5, centred: true },
  { key: 'level1', top: '公开事项', sub: '一级事项', width: 11, centred: true },
  { key: 'level2', top: '公开事项', sub: '二级事项', width: 13, centred: true },
  { key: 'content', top: '公开内容（要素）', width: 26 },
  { key: 'basis', top: '公开依据', width: 26 },
  { key: 'limit', top: '公开时限', width: 16 },
  { key: 'subject', top: '公开主体', width: 12, centred: true },
  { key: 'channels', top: '公开渠道和载体', width: 32 },
  { key: 'everyone', top: '公开对象', sub: '全社会', width: 6, centred: true },
  { key: 'group', top: '公开对象', sub: '特定群众', width: 10, centred: true },
  { key: 'active', top: '公开方式', sub: '主动', width: 6, centred: true },
  { key: 'onRequest', top: '公开方式', sub: '依申请公开', width: 9, centred: true },
  { key: 'county', top: '公开层级', sub: '县级', width: 6, centred: true },
  { key: 'township', top: '公开层级', sub: '乡级', width: 6, centred: true },
  { key: 'village', top: '公开层级', sub: '村级', width: 6, centred: true },
];

/** Head over the local columns. */
export const localHead = '本地栏目（不打印；公开台据此读回）';

const localColumns: readonly LayoutColumn[] = [
  { key: 'id', top: localHead, sub: '编号', width: 8, centred: true },
  { key: 'code', top: localHead, sub: '时限代码', width: 10, centred: true },
  { key: 'from', top: localHead, sub: '起算之日', width: 20 },
  { key: 'term', top: localHead, sub: '限期', width: 12, centred: true },
  { key: 'notice', top: localHead, sub: '公示期', width: 18, centred: true },
  { key: 'also', top: localHead, sub: '另有时限', width: 30 },
  { key: 'withdraw', top: localHead, sub: '撤下要求', width: 30 },
  { key: 'optional', top: localHead, sub: '可选渠道', width: 16 },
  { key: 'scope', top: localHead, sub: '条例条款', width: 14, centred: true },
  { key: 'personal', top: localHead, sub: '个人信息', width: 10, centred: true },
  { key: 'validFrom', top: localHead, sub: '生效日期', width: 12, centred: true },
  { key: 'version', top: localHead, sub: '版本', width: 6, centred: true },
];

export const allColumns: readonly LayoutColumn[] = [...printedColumns, ...localColumns];

const groupLabels: Partial<Record<ColumnKey, string>> = { audience: '公开对象', mode: '公开方式', levels: '公开层级', field: '领域' };

/** What officers call a column in a message. */
export function columnLabel(key: ColumnKey): string {
  const column = allColumns.find((each) => each.key === key);
  return column?.sub ?? column?.top ?? groupLabels[key] ?? '';
}

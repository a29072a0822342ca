import { countyOffice } from '../../src-bridge/resources/units';

const countyPhone = countyOffice.phones[0] ?? '';

/** Words of the parts in ui, and those that every page uses. */
export const commonText = {
  appName: '公开台',
  optional: '选填',
  choose: '请选择',
  back: '上一步',
  next: '继续',
  change: '改',
  edit: '修改',
  close: '关闭',
  notNow: '先不',
  stop: '停下',
  calendar: '日历',
  pickFrom: (label: string) => `从日历选${label}`,
  typeDate: '填写日期',
  typeMonth: '填写月份',
  oddDate: '看不懂这个日期。请写成 2026-10-10 的样子',
  oddMonth: '看不懂这个月份。请写成 2026-10 的样子',
  monthBefore: '前一个月',
  monthAfter: '后一个月',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  monthName: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  mistakes: (count: number) => `还不能继续，有 ${count} 处要改`,
  paging: '翻页',
  pageBefore: '上一页',
  pageAfter: '下一页',
  pageOf: (at: number, pages: number, total: number) => `第 ${at} 页，共 ${pages} 页 ${total} 条`,
  percent: (label: string, percent: number) => `${label}，${percent}%`,
  fingerprint: (value: string) => `指纹 ${value}`,
  copy: '复制',
  copyOf: (label: string) => `复制${label}`,
  copied: '已复制',
  notCopied: '没能复制，请选中文字后按 Ctrl+C',
  /** The county office's public telephone. */
  countyPhone,
  /** Where a sentence says whom to call. */
  callCounty: `请与县政务公开办联系（${countyPhone}）。`,
} as const;

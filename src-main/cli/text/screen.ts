import type { Finding, ScreeningReport, Verdict } from '../../../src-domain/screening/types';
import type { ReadTrouble } from '../../host/extraction/trouble';

export const screenUsage =
  '用法：gongkai screen <文件> … [--json]\n检查 Word、WPS 文字、Excel（.xlsx）、幻灯片（.pptx）、PDF、OFD、网页、文本、.csv 和扫描图片里的密级标志、个人信息和错敏词。\n';

export const missingFileText = (file: string): string => `打不开文件“${file}”。请核对文件名和路径。\n`;

const troubles: Record<ReadTrouble, string> = {
  'later-format': '这种格式后续支持，现在没有检查。请另存为 .docx、.xlsx 或者 .pptx 再检查。',
  'not-the-format': '内容和格式对不上，没有检查。请核对是否选错了文件。',
  'old-excel': '这是旧版 Excel 表格（.xls），没有检查。请用 WPS 或 Excel 打开，另存为 .xlsx 再检查。',
  encrypted: '文件加了密码，无法检查。请去掉密码后再检查。',
  empty: '文件是空的。请核对是否选错了文件。',
  'too-large': '文件超过 64 MB，无法检查。请拆分后再检查。',
  damaged: '文件已损坏或者不完整，无法检查。请用 Word 或 WPS 打开后另存一份再检查。',
  'cannot-check': '文件异常，无法检查。请把正文复制到新文档后再检查，不要直接公开。',
};

export const troubleText = (file: string, trouble: ReadTrouble): string => `${file}：无法检查\n  ${troubles[trouble]}\n`;

const verdicts: Record<Verdict, string> = {
  clean: '没有发现问题',
  warn: '有提醒，请经办人确认',
  mask: '有需要删除或者打码的内容',
  hold: '暂停，需要有权限的人核对',
  block: '禁止公开',
  unreadable: '无法检查',
};

const findingText = ({ label, where, start, end, masked, suggestion, note }: Finding): string => {
  const place = end > start ? `${where}，第${start + 1}至${end}字` : where;
  const why = note === undefined ? '' : `，${note}`;
  const advice = suggestion === undefined ? why : `，建议：${suggestion}${note === undefined ? '' : `（${note}）`}`;
  return `  ${label}：${place}${masked === '' ? '' : `，${masked}`}${advice}\n`;
};

export function reportText(file: string, { verdict, findings, unread }: ScreeningReport): string {
  const unreadLine =
    unread.length === 0 ? '' : `  文件里有程序读不了的内容：${unread.map(({ part }) => part).join('、')}。请删除这些内容后再检查。\n`;
  return `${file}：${verdicts[verdict]}\n${unreadLine}${findings.map(findingText).join('')}`;
}

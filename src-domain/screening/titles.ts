// Kinds of official documents and what closes a title (GB/T 9704, 党政机关公文处理工作条例 Art. 8), and what townships publish besides.
const kinds =
  '通知|公告|通告|公报|公示|决定|决议|意见|通报|报告|请示|批复|议案|函|纪要|命令|令|办法|规定|方案|条例|细则|总结|要点|计划|规划|预案|名单|清单|目录|制度|简报|讲话|汇报|说明|答复';
const titleEnd = new RegExp(`(?:${kinds})(?:[（(〔].{1,24}[）)〕])?$`, 'u');

/** A title stands near the top: after copy number, marking and urgency, issuer and document number. */
const titleReach = 15;

const longestTitle = 80;

/** Whether the `position`-th line of text (from 1) reads as the title of an official document. */
export function isTitleLine(text: string, position: number, centred = false): boolean {
  const line = text.trim();
  if (position > titleReach || line === '' || line.length > longestTitle || /[。；;，,：:]$/u.test(line)) return false;
  return centred || titleEnd.test(line);
}

/** A first line is a heading or a mark; a whole paragraph at the top is text like any other. */
export const firstLineRole = (text: string): 'first-line' | 'body' => (text.trim().length <= longestTitle ? 'first-line' : 'body');

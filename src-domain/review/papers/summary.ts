import type { Finding, TextPart } from '../../screening/types';

const longest = 140;

/**
 * 内容摘要, from the running text of the file: the first sentences after the title in which nothing was found that must not be public.
 * A proposal; the officer may write another on the paper.
 */
export function summaryOf(title: string, parts: readonly TextPart[], findings: readonly Finding[]): string {
  const found = new Set(findings.filter(({ severity }) => severity !== 'warn').map(({ where }) => where));
  const texts = parts
    .filter(({ role, hidden, metadata, cell, where }) => {
      const shown = hidden === undefined && metadata !== true && cell === undefined;
      return shown && (role === 'body' || role === 'first-line') && !found.has(where);
    })
    .map(({ text }) => text.trim());
  // Running text ends in a full stop; a heading, a number or whom it is sent to does not. Where something was masked, a person is spoken of.
  const running = texts.filter((text) => text !== title && /[。；]$/u.test(text) && !text.includes('**')).join('');
  return running.length <= longest ? running : `${running.slice(0, longest - 1)}…`;
}

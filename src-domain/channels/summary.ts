import { runningText } from './blocks';
import type { ChannelSource } from './types';

/** Lines such as 各村（社区）： and the signature say nothing in a summary. */
const saysSomething = (line: string): boolean => !/[：:]$/u.test(line) && /[。；！？]/u.test(line);

/** The paragraphs that say something, one after another. */
export const summaryOf = ({ lines }: ChannelSource, between = ''): string => {
  const paragraphs = runningText(lines).split('\n');
  const telling = paragraphs.filter(saysSomething);
  return telling.length === 0 ? paragraphs.join(' ') : telling.join(between);
};

/** A heading whose text was cut away says nothing any more. */
export const withoutLooseHead = (cut: string, whole: string): string =>
  cut === whole
    ? cut
    : cut
        .replace(/(?<=[。；！？\n])(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.．])[^。；！？]{1,20}。$/u, '')
        .trimEnd();

/** 一、 says nothing where no 二、 follows. */
export function withoutLoneNumber(summary: string): string {
  if (/^一、/u.test(summary) && !summary.includes('二、')) return summary.slice(2);
  return /^（一）/u.test(summary) && !summary.includes('（二）') ? summary.slice(3) : summary;
}

/** Whether a cut text ends by saying that something follows (通知如下。) which was cut away. */
export const announcesMore = (cut: string, whole: string): boolean => cut !== whole && /如下[。：:]$/u.test(cut);

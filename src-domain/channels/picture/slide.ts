import type { Measure } from './lines';
import { bottomOf, pitches, setText, type Box, type DrawnLine, type Laid } from './setText';

const column = { x: 130, width: 1660 };
const titleBox = { ...column, y: 90, height: 290 };
const titleSetting = { face: 'title', sizes: { largest: 92, smallest: 56 }, pitch: pitches.title, align: 'center' } as const;
const bodySetting = { face: 'body', sizes: { largest: 64, smallest: 40 }, pitch: pitches.body, align: 'left' } as const;
const footSetting = { face: 'body', sizes: { largest: 36, smallest: 24 }, pitch: 1.2, align: 'left' } as const;

/** Paragraphs begin two signs in. */
const indented = (body: string): string =>
  body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `　　${line.trim()}`)
    .join('\n');

/** Paragraph by paragraph; where that finds no room, as one. */
const setBody = (body: string, box: Box, measure: Measure): readonly DrawnLine[] | null =>
  setText(indented(body), box, bodySetting, measure) ?? setText(indented(body.replace(/\n/gu, ' ')), box, bodySetting, measure);

/** A slide of 1920×1080: title in the middle above, text below it, who and when at the foot. */
export function laySlide(given: { readonly title: string; readonly body: string; readonly foot: string }, measure: Measure): Laid {
  const title = setText(given.title, titleBox, titleSetting, measure);
  const top = Math.max(300, bottomOf(title ?? [], titleBox.y, pitches.title) + 50);
  const body = setBody(given.body, { ...column, y: top, height: 940 - top }, measure);
  const foot = setText(given.foot, { ...column, y: 970, height: 60 }, footSetting, measure);
  return { lines: [...(title ?? []), ...(body ?? []), ...(foot ?? [])], clipped: title === null || body === null || foot === null };
}

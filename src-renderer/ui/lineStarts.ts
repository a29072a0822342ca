/** Offsets at which the lines of a paragraph begin, read from where the browser put each sign. */
export function lineStarts(paragraph: Element, pitch: number): readonly number[] {
  const text = paragraph.firstChild;
  if (!(text instanceof Text)) return [0];
  const starts = [0];
  const range = document.createRange();
  let top: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getClientRects()[0];
    if (box === undefined) continue;
    if (top !== null && box.top - top > pitch / 2) starts.push(at);
    if (top === null || box.top - top > pitch / 2) top = box.top;
  }
  return starts;
}

import readCode from 'jsqr';
import type { Page } from 'playwright';

/** A picture on the clipboard, decoded: px, and the QR code found in it; null where there is none. */
export interface HeldPicture {
  readonly width: number;
  readonly height: number;
  readonly code: string | null;
}

/** What another program would be given; null where there is nothing of that kind. */
export interface Clipboard {
  readonly plain: string | null;
  readonly html: string | null;
  readonly picture: HeldPicture | null;
}

/** What a browser gives a click by itself, and a headless shell gives nobody; and the right to look, which the app never has. */
export const allowClipboard = (page: Page): Promise<void> => page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** What the page does where it may not onto the clipboard at all, as in an old browser. */
export async function withoutClipboard(page: Page, task: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await task();
  await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

/** One byte a point, of its red. */
function codeIn(reds: Buffer, width: number, height: number): string | null {
  const points = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [at, red] of reds.entries()) points.fill(red, at * 4, at * 4 + 3);
  return readCode(points, width, height)?.data ?? null;
}

/** Reads the clipboard through a page that may look. */
export async function clipboardOf(page: Page): Promise<Clipboard> {
  const { plain, html, drawn } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const held = async (type: string): Promise<Blob | null> =>
      item === undefined || !item.types.includes(type) ? null : item.getType(type);
    const draw = async (png: Blob) => {
      const bitmap = await createImageBitmap(png);
      const { width, height } = bitmap;
      const pen = new OffscreenCanvas(width, height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      const { data } = pen?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
      const signs: string[] = [];
      for (let at = 0; at < data.length; at += 4) signs.push(String.fromCharCode(data[at] ?? 0));
      return { width, height, reds: btoa(signs.join('')) };
    };
    const png = await held('image/png');
    return {
      plain: (await (await held('text/plain'))?.text()) ?? null,
      html: (await (await held('text/html'))?.text()) ?? null,
      drawn: png === null ? null : await draw(png),
    };
  });
  if (drawn === null) return { plain, html, picture: null };
  const { width, height, reds } = drawn;
  return { plain, html, picture: { width, height, code: codeIn(Buffer.from(reds, 'base64'), width, height) } };
}

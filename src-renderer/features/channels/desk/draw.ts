import { create } from 'qrcode';
import type { Measure } from '../../../../src-domain/channels/picture/lines';
import type { Box, DrawnLine } from '../../../../src-domain/channels/picture/setText';

/** The face that ships; a rare sign falls to what the system has. */
const face = '"Noto Serif SC", "Noto Serif CJK SC", SimSun, serif';
const fontOf = (size: number): string => `700 ${size}px ${face}`;

/** Waits until the shipped face has every sign of the texts. */
export async function facesReady(text: string): Promise<void> {
  await document.fonts.load(fontOf(64), text).catch(() => []);
}

export interface Pen {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly measure: Measure;
}

/** Null where the browser gives no canvas. */
export function penOf(width: number, height: number): Pen | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const measure: Measure = (text, size) => {
    context.font = fontOf(size);
    return context.measureText(text).width;
  };
  return { canvas, context, measure };
}

export function paint({ context }: Pen, lines: readonly DrawnLine[], colour: string): void {
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  for (const { text, x, y, size } of lines) {
    context.font = fontOf(size);
    context.fillText(text, x, y);
  }
}

export function fill({ context }: Pen, { x, y, width, height }: Box, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}

/** A QR code with its quiet zone, in whole px a module so that no edge is grey. */
export function paintCode(pen: Pen, text: string, { x, y, width }: Box): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const all = modules.size + 8;
  const step = Math.max(1, Math.floor(width / all));
  const [left, top] = [x + (width - step * all) / 2, y + (width - step * all) / 2].map(Math.round);
  for (let at = 0; at < modules.size * modules.size; at += 1) {
    if (modules.data[at] !== 1) continue;
    const [column, row] = [at % modules.size, Math.floor(at / modules.size)];
    fill(pen, { x: (left ?? 0) + (column + 4) * step, y: (top ?? 0) + (row + 4) * step, width: step, height: step }, '#000');
  }
}

/** What was drawn, as a file; null where the browser makes none. */
export const pngOf = ({ canvas }: Pen): Promise<Blob | null> => new Promise((done) => canvas.toBlob(done, 'image/png'));

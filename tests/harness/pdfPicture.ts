import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Grey } from '../../src-main/host/extraction/image/grey';
import { greyFromPng } from '../../src-main/host/extraction/image/png';
import { skippedSuite } from './skipped';

/** Is there poppler, to draw the pages of a PDF, to list its fonts and to tell its lines? Where there is none the suite that needs it is named as skipped. */
export function popplerFor(suite: string): boolean {
  if (['pdftoppm', 'pdffonts', 'pdftotext'].every((tool) => spawnSync(tool, ['-v'], { stdio: 'ignore' }).status === 0)) return true;
  skippedSuite(suite, 'no poppler (pdftoppm, pdffonts, pdftotext) on this machine');
  return false;
}

/** Runs a task with the PDF as a file in a folder of its own. */
export function withPdf<T>(pdf: Buffer, task: (folder: string, file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-picture-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return task(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey picture as PNG: 8 bits, no filter. */
function pngOf({ width, height, pixels }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.of(0), pixels.subarray(y * width, (y + 1) * width)]));
  const packed = deflateSync(Buffer.concat(rows), { level: 9 });
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]);
}

/** Reads a binary portable grey map: P5, width, height, 255, points. */
function fromPgm(file: Buffer): Grey {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.toString('latin1', 0, 60));
  if (head === null) throw new Error('no grey map');
  return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) };
}

/** A page, from 1, as a small grey PNG: 40 dots an inch show every margin and line, and not the shape of a sign. */
export const pagePicture = (pdf: Buffer, page: number): Buffer =>
  withPdf(pdf, (folder, file) => {
    const which = ['-f', String(page), '-l', String(page)];
    execFileSync('pdftoppm', ['-gray', '-r', '40', ...which, file, path.join(folder, 'page')]);
    return pngOf(fromPgm(readFileSync(path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pgm')) ?? ''))));
  });

export const firstPage = (pdf: Buffer): Buffer => pagePicture(pdf, 1);

/** Fonts of a PDF that are not inside it. */
export const fontsOutside = (pdf: Buffer): readonly string[] =>
  withPdf(pdf, (_folder, file) => {
    const lines = execFileSync('pdffonts', [file], { encoding: 'utf8' }).split('\n').slice(2);
    // name, type, encoding, then: emb sub uni, object
    return lines.filter((line) => line.trim() !== '' && !/\s(yes)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/u.test(line));
  });

/** Every point is the mean of itself and its neighbours: a hair's breadth does not count. */
function blurred({ width, height, pixels }: Grey): readonly number[] {
  const at = (x: number, y: number): number =>
    pixels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 255;
  const near = [-1, 0, 1];
  return Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    return near.reduce((sum, down) => sum + near.reduce((row, across) => row + at(x + across, y + down), 0), 0) / 9;
  });
}

/** How much of the ink of two pictures differs: 0 for the same picture, near 2 for ink in other places; 9 for another size. */
export function inkDifference(one: Buffer, other: Buffer): number {
  const [first, second] = [greyFromPng(one), greyFromPng(other)];
  if (first.width !== second.width || first.height !== second.height) return 9;
  const [a, b] = [blurred(first), blurred(second)];
  const ink = a.reduce((sum, each) => sum + (255 - each), 0);
  return a.reduce((sum, each, at) => sum + Math.abs(each - (b[at] ?? 255)), 0) / Math.max(1, ink);
}

/** The text of each page, lines as they lie. */
export const textOfPages = (pdf: Buffer): readonly string[] =>
  withPdf(pdf, (_folder, file) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1));

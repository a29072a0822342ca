import type { Box } from '../pdf/geometry';
import type { Drawn, Fill, Glyph, Placed, Rule } from '../pdf/marks';
import { walkXml, type XmlTag } from '../xml';

/** OFD measures in millimetres, the page reader in points. */
const point = 72 / 25.4;

const numbers = (text: string | undefined): readonly number[] =>
  (text ?? '').split(/\s+/u).flatMap((word) => (word === '' || !Number.isFinite(Number(word)) ? [] : [Number(word)]));

function boxOf(text: string | undefined): Box {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(text);
  return { left: x * point, top: y * point, right: (x + width) * point, bottom: (y + height) * point };
}

/** Steps between letters: `5 g 3 2.5` is 5, then three times 2.5 (GB/T 33190-2016, 11.3). */
export function stepsOf(text: string | undefined): readonly number[] {
  const words = (text ?? '').trim().split(/\s+/u);
  const steps: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word !== 'g') {
      if (word !== '' && Number.isFinite(Number(word))) steps.push(Number(word));
      continue;
    }
    const [times, step] = [Math.min(Number(words[at + 1]) || 0, 10_000), Number(words[at + 2]) || 0];
    for (let time = 0; time < times; time += 1) steps.push(step);
    at += 2;
  }
  return steps;
}

const colourOf = (value: string | undefined): string | undefined => {
  const channels = numbers(value);
  const [red = 0, green = red, blue = red] = channels;
  const hex = (channel: number): string =>
    Math.max(0, Math.min(255, Math.round(channel)))
      .toString(16)
      .padStart(2, '0');
  return channels.length === 1 || channels.length === 3 ? `#${hex(red)}${hex(green)}${hex(blue)}` : undefined;
};

interface TextObject {
  readonly box: Box;
  readonly size: number;
  readonly isOff: boolean;
  readonly alpha: number;
  colour: string | undefined;
  readonly scale: readonly [number, number];
}

const isWide = (letter: string): boolean => (letter.codePointAt(0) ?? 0) > 0x2e7f;

/** Gathers what stands on one page of an OFD: letters with their places, filled boxes, pictures by the number of their resource. */
export class OfdPage {
  private readonly glyphs: Glyph[] = [];
  private readonly fills: Fill[] = [];
  private readonly placed: Placed[] = [];
  private readonly rules: Rule[] = [];
  private at = 0;
  private object: TextObject | undefined;
  private path: { readonly box: Box; readonly isFilled: boolean; colour: string | undefined; data: string } | undefined;
  private code: XmlTag | undefined;
  private written = '';
  private isPathData = false;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {}

  read(xml: string): void {
    walkXml(xml, {
      open: (tag) => this.open(tag),
      text: (text) => {
        if (this.code !== undefined) this.written += text;
        if (this.isPathData && this.path !== undefined) this.path.data += text;
      },
      close: (name) => this.close(name.slice(name.indexOf(':') + 1)),
    });
  }

  get drawn(): Drawn {
    const [width, height] = [this.width * point, this.height * point];
    return { width, height, glyphs: this.glyphs, fills: this.fills, pictures: this.placed, rules: this.rules, curves: 0 };
  }

  /** Numbers of the pictures that stand on the page. */
  get resources(): readonly string[] {
    return this.placed.map(({ source }) => String(source));
  }

  private open(tag: XmlTag): void {
    const { attributes } = tag;
    const local = tag.name.slice(tag.name.indexOf(':') + 1);
    const box = boxOf(attributes.get('Boundary'));
    this.at += 1;
    if (local === 'TextObject') {
      const [a = 1, , , d = 1] = numbers(attributes.get('CTM'));
      const alpha = Number(attributes.get('Alpha') ?? 255) / 255;
      const isOff = attributes.get('Visible') === 'false';
      this.object = { box, size: Number(attributes.get('Size')) || 0, isOff, alpha, colour: '#000000', scale: [a, d] };
    }
    if (local === 'TextCode') [this.code, this.written] = [tag, ''];
    if (local === 'FillColor' && this.object !== undefined) this.object.colour = colourOf(attributes.get('Value')) ?? this.object.colour;
    if (local === 'FillColor' && this.path !== undefined) this.path.colour = colourOf(attributes.get('Value'));
    if (local === 'PathObject') {
      const isFilled = attributes.get('Fill') === 'true' && Number(attributes.get('Alpha') ?? 255) > 230;
      this.path = { box, isFilled, colour: '#000000', data: '' };
    }
    if (local === 'AbbreviatedData') this.isPathData = true;
    if (local === 'ImageObject')
      this.placed.push({ at: this.at, matrix: [1, 0, 0, 1, 0, 0], box, source: attributes.get('ResourceID') ?? '' });
  }

  private close(local: string): void {
    if (local === 'TextCode' && this.code !== undefined) this.addText(this.code, this.written);
    if (local === 'TextCode') this.code = undefined;
    if (local === 'TextObject') this.object = undefined;
    if (local === 'AbbreviatedData') this.isPathData = false;
    if (local === 'PathObject') this.addPath();
  }

  private addPath(): void {
    const { path } = this;
    this.path = undefined;
    if (path === undefined) return;
    const { box, data, isFilled, colour } = path;
    if (box.right - box.left < 3 && box.bottom - box.top > 6)
      this.rules.push({ x: (box.left + box.right) / 2, top: box.top, bottom: box.bottom });
    const isBox = !/[QBAqba]/u.test(data) && (data.match(/[ML]/gu) ?? []).length <= 6;
    if (isFilled && isBox) this.fills.push({ at: this.at, box, colour });
  }

  private addText(code: XmlTag, text: string): void {
    const { object } = this;
    if (object === undefined) return;
    const { box, size, scale, alpha, isOff, colour } = object;
    const [along, across] = [stepsOf(code.attributes.get('DeltaX')), stepsOf(code.attributes.get('DeltaY'))];
    let [x, y] = [Number(code.attributes.get('X') ?? 0), Number(code.attributes.get('Y') ?? 0)];
    const style = { font: '', mode: 0, colour, alpha, isLayerOff: isOff };
    const isDown = along.every((step) => step === 0) && across.some((step) => step !== 0);
    [...text.trim()].forEach((letter, index) => {
      const own = size * (isWide(letter) ? 1 : 0.5);
      const [stepX, stepY] = [along[index] ?? (isDown ? 0 : own), across[index] ?? 0];
      const [left, base] = [box.left + x * scale[0] * point, box.top + y * scale[1] * point];
      const pointSize = size * Math.abs(scale[1]) * point;
      const advance = Math.min(Math.abs(isDown ? stepY : stepX), size * 1.02) * Math.abs(scale[0]) * point || pointSize;
      this.glyphs.push({
        text: letter,
        box: { left, top: base - 0.8 * pointSize, right: left + advance, bottom: base + 0.15 * pointSize },
        at: this.at,
        style,
        size: pointSize,
        x: left,
        y: base,
        advance,
        direction: isDown ? [0, 1] : [1, 0],
        clip: { left: 0, top: 0, right: this.width * point, bottom: this.height * point },
      });
      x += stepX;
      y += stepY;
    });
  }
}

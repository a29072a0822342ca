import { OPS } from './engine';
import { areaOf, asMatrix, asNumbers, identity, intersection, mapBox, multiply, type Box, type Matrix } from './geometry';
import type { Drawn, Fill, Glyph, Placed, Rule, Style } from './marks';
import { rulesOf, shapesOf } from './shapes';

/** What pdf.js knows of a font, as far as laying out letters needs it. */
export interface FontFacts {
  /** Width of a unit of glyph space. */
  readonly unit: number;
  readonly isVertical: boolean;
}

export interface PageFacts {
  /** From user space to the page as a reader holds it. */
  readonly viewport: Matrix;
  readonly width: number;
  readonly height: number;
  readonly fontOf: (name: string) => FontFacts;
  readonly isLayerVisible: (layer: unknown) => boolean;
}

interface State {
  readonly ctm: Matrix;
  readonly clip: Box;
  readonly font: string;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly leading: number;
  readonly rise: number;
  readonly mode: number;
  readonly colour: string | undefined;
  readonly alpha: number;
  readonly blend: string;
  readonly isMasked: boolean;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const evenOdd = new Set<unknown>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke]);

type Step = (args: readonly unknown[]) => void;

/** Follows the drawing of a page and notes letters, filled shapes and pictures with their places. Nothing is drawn. */
export class Follower {
  private readonly glyphs: Glyph[] = [];
  private readonly fills: Fill[] = [];
  private readonly pictures: Placed[] = [];
  private readonly rules: Rule[] = [];
  private curves = 0;
  private at = 0;
  private state: State;
  private readonly saved: State[] = [];
  private readonly layers: boolean[] = [];
  private textMatrix: Matrix = identity;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private pendingClip = false;
  private style: Style | undefined;

  constructor(private readonly facts: PageFacts) {
    this.state = {
      ctm: facts.viewport,
      clip: { left: 0, top: 0, right: facts.width, bottom: facts.height },
      font: '',
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      leading: 0,
      rise: 0,
      mode: 0,
      colour: '#000000',
      alpha: 1,
      blend: 'source-over',
      isMasked: false,
    };
  }

  follow(operations: readonly number[], args: readonly unknown[]): Drawn {
    operations.forEach((operation, index) => {
      this.at = index;
      this.steps[operation]?.((args[index] as readonly unknown[] | null) ?? []); // pdf.js gives a list or null for every operation
    });
    const { width, height } = this.facts;
    return { width, height, glyphs: this.glyphs, fills: this.fills, pictures: this.pictures, rules: this.rules, curves: this.curves };
  }

  private readonly change = (more: Partial<State>): void => {
    this.state = { ...this.state, ...more };
    this.style = undefined;
  };

  private readonly save = (): void => void this.saved.push(this.state);

  private readonly restore = (): void => {
    this.state = this.saved.pop() ?? this.state;
    this.style = undefined;
  };

  private readonly transform = (value: unknown): void => {
    const matrix = asMatrix(value);
    if (matrix !== undefined) this.change({ ctm: multiply(this.state.ctm, matrix) });
  };

  private readonly clipTo = (value: unknown): void => {
    const [left, top, right, bottom] = asNumbers(value) ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
    this.change({ clip: intersection(this.state.clip, mapBox(this.state.ctm, left, top, right, bottom)) });
  };

  private readonly moveTo = (x: number, y: number): void => {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    this.y = this.lineY;
  };

  private readonly steps: Readonly<Record<number, Step>> = {
    [OPS.save]: this.save,
    [OPS.restore]: this.restore,
    [OPS.transform]: (args) => this.transform(args),
    [OPS.clip]: () => void (this.pendingClip = true),
    [OPS.eoClip]: () => void (this.pendingClip = true),
    [OPS.setGState]: ([states]) => this.graphicState(states),
    [OPS.setFillRGBColor]: ([colour]) => this.change({ colour: text(colour) }),
    [OPS.setFillColorN]: () => this.change({ colour: undefined }),
    [OPS.setFillTransparent]: () => this.change({ alpha: 0 }),
    [OPS.constructPath]: (args) => this.path(args),
    [OPS.beginText]: () => this.startText(identity),
    [OPS.setTextMatrix]: ([matrix]) => this.startText(asMatrix(matrix) ?? identity),
    [OPS.setCharSpacing]: ([value]) => this.change({ charSpacing: number(value) }),
    [OPS.setWordSpacing]: ([value]) => this.change({ wordSpacing: number(value) }),
    [OPS.setHScale]: ([value]) => this.change({ scale: number(value) / 100 }),
    [OPS.setLeading]: ([value]) => this.change({ leading: -number(value) }),
    [OPS.setTextRise]: ([value]) => this.change({ rise: number(value) }),
    [OPS.setTextRenderingMode]: ([value]) => this.change({ mode: number(value) }),
    [OPS.setFont]: ([font, size]) => this.change({ font: text(font), size: number(size) }),
    [OPS.moveText]: ([x, y]) => this.moveTo(number(x), number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      this.change({ leading: number(y) });
      this.moveTo(number(x), number(y));
    },
    [OPS.nextLine]: () => this.moveTo(0, this.state.leading),
    [OPS.showText]: ([glyphs]) => this.show(Array.isArray(glyphs) ? glyphs : []),
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      this.save();
      this.transform(matrix);
      if (box) this.clipTo(box);
    },
    [OPS.paintFormXObjectEnd]: this.restore,
    [OPS.beginGroup]: ([group]) => {
      this.save();
      this.transform(field(group, 'matrix'));
    },
    [OPS.endGroup]: this.restore,
    [OPS.beginAnnotation]: ([, , transform, matrix]) => {
      this.save();
      this.change({ ctm: this.facts.viewport, clip: { left: 0, top: 0, right: this.facts.width, bottom: this.facts.height }, alpha: 1 });
      this.transform(transform);
      this.transform(matrix);
    },
    [OPS.endAnnotation]: this.restore,
    [OPS.beginMarkedContent]: () => void this.layers.push(true),
    [OPS.beginMarkedContentProps]: ([tag, layer]) => void this.layers.push(tag !== 'OC' || this.facts.isLayerVisible(layer)),
    [OPS.endMarkedContent]: () => void this.layers.pop(),
    [OPS.paintImageXObject]: ([source]) => this.picture(source),
    [OPS.paintInlineImageXObject]: ([source]) => this.picture(source),
    [OPS.paintImageXObjectRepeat]: ([source, x, y, places]) => this.repeated(source, [number(x), 0, 0, number(y)], places),
    [OPS.paintInlineImageXObjectGroup]: ([source]) => this.picture(source),
    [OPS.paintImageMaskXObject]: ([source]) => this.picture(source, this.state.colour ?? '#000000'),
    [OPS.paintImageMaskXObjectRepeat]: ([source, a, b, c, d, places]) =>
      this.repeated(source, [number(a), number(b), number(c), number(d)], places, this.state.colour ?? '#000000'),
    [OPS.paintImageMaskXObjectGroup]: ([images]) => {
      for (const image of Array.isArray(images) ? (images as unknown[]) : []) {
        this.save();
        this.transform(field(image, 'transform'));
        this.picture(image, this.state.colour ?? '#000000');
        this.restore();
      }
    },
    [OPS.paintSolidColorImageMask]: () => this.fill({ box: mapBox(this.state.ctm, 0, 0, 1, 1), isFull: true, hasCurves: false }),
  };

  private graphicState(states: unknown): void {
    for (const each of Array.isArray(states) ? (states as unknown[]) : []) {
      if (!Array.isArray(each)) continue;
      const [name, value] = each as unknown[];
      if (name === 'ca') this.change({ alpha: number(value) });
      if (name === 'BM') this.change({ blend: text(value) });
      if (name === 'SMask') this.change({ isMasked: Boolean(value) });
      if (name === 'Font' && Array.isArray(value)) this.change({ font: text(value[0]), size: number(value[1]) });
    }
  }

  private path([operation, data, limits]: readonly unknown[]): void {
    const isClip = this.pendingClip;
    this.pendingClip = false;
    const filled = operation !== OPS.endPath && operation !== OPS.stroke && operation !== OPS.closeStroke;
    const numbers = Array.isArray(data) ? asNumbers(data[0]) : undefined;
    if (numbers !== undefined && operation !== OPS.endPath) this.rules.push(...rulesOf(numbers, this.state.ctm));
    if (filled && numbers !== undefined) shapesOf(numbers, this.state.ctm, evenOdd.has(operation)).forEach((shape) => this.fill(shape));
    if (isClip) this.clipTo(limits);
  }

  private fill({ box, isFull, hasCurves }: { readonly box: Box; readonly isFull: boolean; readonly hasCurves: boolean }): void {
    if (this.isOff) return;
    const { colour, alpha, blend, isMasked, clip } = this.state;
    if (hasCurves && alpha > 0.05) this.curves += 1;
    const shown = intersection(box, clip);
    if (!isFull || alpha < 0.9 || isMasked || !isPlain(blend) || areaOf(shown) <= 0) return;
    this.fills.push({ at: this.at, box: shown, colour });
  }

  private repeated(source: unknown, [a, b, c, d]: readonly [number, number, number, number], places: unknown, stencil?: string): void {
    const numbers = asNumbers(places) ?? [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      this.save();
      this.transform([a, b, c, d, numbers[index] ?? 0, numbers[index + 1] ?? 0]);
      this.picture(source, stencil);
      this.restore();
    }
  }

  private picture(source: unknown, stencil?: string): void {
    if (this.isOff) return;
    const { ctm, clip } = this.state;
    const box = intersection(mapBox(ctm, 0, 0, 1, 1), clip);
    if (areaOf(box) > 0) this.pictures.push({ at: this.at, matrix: ctm, box, source, ...(stencil !== undefined && { stencil }) });
  }

  private get isOff(): boolean {
    return this.layers.includes(false);
  }

  private startText(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  private show(glyphs: readonly unknown[]): void {
    const { font, size, charSpacing, wordSpacing, scale, mode, colour, alpha } = this.state;
    const { unit, isVertical } = this.facts.fontOf(font);
    this.style ??= { font, mode, colour, alpha, isLayerOff: this.isOff };
    if (this.style.isLayerOff !== this.isOff) this.style = { ...this.style, isLayerOff: this.isOff };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.step(isVertical, (-glyph * size) / 1000, scale);
        continue;
      }
      const vertical = isVertical ? asNumbers(field(glyph, 'vmetric'))?.[0] : undefined;
      const width = isVertical ? (vertical ?? -1000) : number(field(glyph, 'width'));
      const spacing = charSpacing + (field(glyph, 'isSpace') === true ? wordSpacing : 0);
      const advance = width * unit * size;
      this.glyph(text(field(glyph, 'unicode')), advance, isVertical);
      this.step(isVertical, advance + (isVertical ? -spacing : spacing), scale);
    }
  }

  private step(isVertical: boolean, by: number, scale: number): void {
    if (isVertical) this.y += by;
    else this.x += by * scale;
  }

  private glyph(written: string, advance: number, isVertical: boolean): void {
    if (written === '' || this.style === undefined) return;
    const { size, rise, scale, ctm, clip } = this.state;
    const m = multiply(ctm, multiply(this.textMatrix, [1, 0, 0, 1, this.x, this.y + rise]));
    const height = Math.abs(size);
    const box = isVertical ? mapBox(m, -height / 2, advance, height / 2, 0) : mapBox(m, 0, -0.15 * height, advance * scale, 0.8 * height);
    const [dx, dy] = isVertical ? [m[2] * advance, m[3] * advance] : [m[0] * advance * scale, m[1] * advance * scale];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = length > 0 ? [dx / length, dy / length] : [1, 0];
    const pageSize = height * Math.hypot(isVertical ? m[0] : m[2], isVertical ? m[1] : m[3]);
    this.glyphs.push({
      text: written,
      box,
      at: this.at,
      style: this.style,
      size: pageSize,
      x: m[4],
      y: m[5],
      advance: length,
      direction: [ux, uy],
      clip,
    });
  }
}

const isPlain = (blend: string): boolean => blend === 'source-over' || blend === 'normal' || blend === 'Normal' || blend === '';

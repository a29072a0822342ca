import type { Box, Matrix } from './geometry';

/** How a stretch of text is drawn; shared by its glyphs. */
export interface Style {
  readonly font: string;
  /** Text rendering mode; 3 and 7 draw nothing. */
  readonly mode: number;
  /** `#rrggbb`; undefined for a pattern. */
  readonly colour: string | undefined;
  readonly alpha: number;
  /** In a layer that is switched off. */
  readonly isLayerOff: boolean;
}

export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Its turn among everything drawn: later things cover earlier ones. */
  readonly at: number;
  readonly style: Style;
  readonly size: number;
  /** Where its base line begins, and the unit vector in which the line runs. */
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  readonly direction: readonly [number, number];
  readonly clip: Box;
}

/** Something filled: covers what was drawn before it. */
export interface Fill {
  readonly at: number;
  readonly box: Box;
  readonly colour: string | undefined;
}

/** A picture on the page; its unit square is mapped by `matrix`. */
export interface Placed {
  readonly at: number;
  readonly matrix: Matrix;
  readonly box: Box;
  /** Name among the page's objects, or the pixels themselves. */
  readonly source: unknown;
  /** A stencil through which this colour is painted. */
  readonly stencil?: string;
}

/** An upright line. */
export interface Rule {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is drawn on one page, in page coordinates: points, from the top left corner, as a reader holds the page. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly fills: readonly Fill[];
  readonly pictures: readonly Placed[];
  /** Upright lines: the sides of table cells. */
  readonly rules: readonly Rule[];
  /** Filled shapes with curves: letters that were turned into drawings. */
  readonly curves: number;
}

import { Follower, type FontFacts } from './drawn';
import type { PDFPageProxy } from './engine';
import { asMatrix, asNumbers, identity } from './geometry';
import type { Drawn } from './marks';

/** Whether a layer is switched on, for the names pdf.js gives layers. */
export interface Layers {
  readonly isVisible: (layer: unknown) => boolean;
}

const ordinary: FontFacts = { unit: 0.001, isVertical: false };

function fontFacts(page: PDFPageProxy, name: string): FontFacts {
  if (!page.commonObjs.has(name)) return ordinary;
  const font: unknown = page.commonObjs.get(name);
  if (typeof font !== 'object' || font === null) return ordinary;
  const unit = asNumbers(Reflect.get(font, 'fontMatrix'))?.[0];
  return { unit: unit === undefined || unit === 0 ? ordinary.unit : Math.abs(unit), isVertical: Reflect.get(font, 'vertical') === true };
}

/** Follows what is drawn on a page, annotations and form fields included. */
export async function drawnOn(page: PDFPageProxy, layers: Layers): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'display' });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontFacts>();
  const fontOf = (name: string): FontFacts => {
    const known = fonts.get(name) ?? fontFacts(page, name);
    fonts.set(name, known);
    return known;
  };
  const viewport = asMatrix(transform) ?? identity;
  return new Follower({ viewport, width, height, fontOf, isLayerVisible: (layer) => layers.isVisible(layer) }).follow(fnArray, argsArray);
}

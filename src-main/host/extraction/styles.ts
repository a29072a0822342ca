import { isOn } from './hiddenContent';
import { walkXml } from './xml';

export interface Styles {
  /** Text in these styles is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Paragraphs in these styles are titles. */
  readonly titles: ReadonlySet<string>;
}

interface Style {
  id: string;
  basedOn?: string | undefined;
  isHidden: boolean;
  isTitle: boolean;
}

function readAll(xml: string): { styles: Map<string, Style>; hiddenByDefault: boolean } {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  let hiddenByDefault = false;
  walkXml(xml, {
    open: (tag) => {
      const value = tag.attributes.get('val') ?? '';
      if (tag.name === 'w:style') current = { id: tag.attributes.get('styleId') ?? '', isHidden: false, isTitle: false };
      else if (tag.name === 'w:name' && current) current.isTitle = /^(?:title|heading 1|标题|标题 1)$/i.test(value);
      else if (tag.name === 'w:basedOn' && current) current.basedOn = value;
      else if (tag.name === 'w:vanish' && isOn(tag)) {
        if (current) current.isHidden = true;
        else hiddenByDefault = true;
      }
    },
    close: (name) => {
      if (name !== 'w:style' || current === undefined) return;
      styles.set(current.id, current);
      current = undefined;
    },
  });
  return { styles, hiddenByDefault };
}

function inherits(style: Style, styles: ReadonlyMap<string, Style>, quality: 'isHidden' | 'isTitle'): boolean {
  const seen = new Set<string>();
  for (let at: Style | undefined = style; at !== undefined && !seen.has(at.id); at = styles.get(at.basedOn ?? '')) {
    if (at[quality]) return true;
    seen.add(at.id);
  }
  return false;
}

/** Which styles hide text and which make titles. A document that hides all text by default hides it in every style. */
export function readStyles(xml: string): Styles {
  const { styles, hiddenByDefault } = readAll(xml);
  const all = [...styles.values()];
  const hidden = all.filter((style) => hiddenByDefault || inherits(style, styles, 'isHidden')).map((style) => style.id);
  return {
    hidden: new Set(hiddenByDefault ? [...hidden, ''] : hidden),
    titles: new Set(all.filter((style) => inherits(style, styles, 'isTitle')).map((style) => style.id)),
  };
}

export const noStyles: Styles = { hidden: new Set(), titles: new Set() };

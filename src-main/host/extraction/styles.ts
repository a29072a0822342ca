import { isOn } from './hiddenContent';
import { walkXml, type XmlTag } from './xml';

export interface Styles {
  /** Text in these styles is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Paragraphs in these styles are titles. */
  readonly titles: ReadonlySet<string>;
}

interface Style {
  id: string;
  readonly isDefault: boolean;
  basedOn?: string | undefined;
  isHidden?: boolean;
  isTitle?: boolean;
}

const titleName = /^(?:title|heading 1|标题|标题 1)$/i;

const styleOf = ({ attributes }: XmlTag): Style => ({
  id: attributes.get('styleId') ?? '',
  isDefault: attributes.get('type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('default') ?? ''),
});

function readAll(xml: string): { styles: Map<string, Style>; hiddenByDefault: boolean } {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  let hiddenByDefault = false;
  const path: string[] = [];
  walkXml(xml, {
    open: (tag) => {
      const value = tag.attributes.get('val') ?? '';
      // Conditional formats of a table style are deeper: they hide nothing but some rows.
      const isOwn = path.at(-1) === 'w:rPr' && (path.at(-2) === 'w:style' || path.at(-2) === 'w:rPrDefault');
      path.push(tag.name);
      if (tag.name === 'w:style') current = styleOf(tag);
      else if (tag.name === 'w:name' && current && titleName.test(value)) current.isTitle = true;
      else if (tag.name === 'w:basedOn' && current) current.basedOn = value;
      else if (tag.name === 'w:vanish' && isOwn) {
        if (current) current.isHidden = isOn(tag);
        else hiddenByDefault = isOn(tag);
      }
    },
    close: (name) => {
      path.pop();
      if (name !== 'w:style' || current === undefined) return;
      styles.set(current.id, current);
      current = undefined;
    },
  });
  return { styles, hiddenByDefault };
}

/** The nearest style of the chain that says something decides. */
function inherits(style: Style, styles: ReadonlyMap<string, Style>, quality: 'isHidden' | 'isTitle'): boolean | undefined {
  const seen = new Set<string>();
  for (let at: Style | undefined = style; at !== undefined && !seen.has(at.id); at = styles.get(at.basedOn ?? '')) {
    if (at[quality] !== undefined) return at[quality];
    seen.add(at.id);
  }
  return undefined;
}

/** Which styles hide text and which make titles. A document that hides all text by default hides it in every style. */
export function readStyles(xml: string): Styles {
  const { styles, hiddenByDefault } = readAll(xml);
  const all = [...styles.values()];
  const isHidden = (style: Style): boolean => inherits(style, styles, 'isHidden') ?? hiddenByDefault;
  const hidden = all.filter(isHidden);
  const isPlainHidden = hidden.some(({ isDefault }) => isDefault) || (hiddenByDefault && !all.some(({ isDefault }) => isDefault));
  return {
    hidden: new Set([...hidden.map(({ id }) => id), ...(isPlainHidden ? [''] : [])]),
    titles: new Set(all.filter((style) => inherits(style, styles, 'isTitle') === true).map(({ id }) => id)),
  };
}

export const noStyles: Styles = { hidden: new Set(), titles: new Set() };

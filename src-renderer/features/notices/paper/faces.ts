import { noticeFonts } from '../../../../src-bridge/resources/notices';

type Face = keyof typeof noticeFonts;

/** What stands in where none of a face's fonts is installed. */
const standIns: Readonly<Record<Face, readonly string[]>> = {
  title: ['Noto Serif CJK SC', 'SimSun', 'serif'],
  body: ['Noto Serif CJK SC', 'SimSun', 'serif'],
  kai: ['Noto Serif CJK SC', 'SimSun', 'serif'],
  hei: ['Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'],
};

const generic = new Set(['serif', 'sans-serif']);
const quoted = (name: string): string => (generic.has(name) ? name : `"${name}"`);

/** The CSS font-family of a face of the sheet; single quotes would end up in style attributes the same way. */
export const fontStack = (face: Face): string => [...noticeFonts[face], ...standIns[face]].map(quoted).join(', ');

const sample = '公示 2026 abcWMi';

/** A font is there when it changes the width or shape against two different generic faces. */
function isInstalled(name: string): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return true;
  const width = (font: string): number => {
    pen.font = `32px ${font}`;
    return pen.measureText(sample).width;
  };
  return (['serif', 'monospace'] as const).some((base) => width(`"${name}", ${base}`) !== width(base));
}

/** Faces none of whose proper fonts is on this computer: the layout shifts a little. Stand-ins named in the data do not count. */
export const missingFaces = (): readonly ('title' | 'body')[] =>
  (['title', 'body'] as const).filter((face) => !noticeFonts[face].some((name) => !standIns[face].includes(name) && isInstalled(name)));

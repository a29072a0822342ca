import { noticeFonts } from '../../../src-bridge/resources/notices';

export type Face = keyof typeof noticeFonts;
const faces = ['title', 'body', 'kai', 'hei'] as const satisfies readonly Face[];

/** Shipped with the app: what really stands in, before what a computer happens to have. */
const shipped = { serif: 'Noto Serif SC', kai: 'LXGW WenKai', rare: 'Hanazono' } as const;

/** Behind the proper fonts and their stand-ins: whoever has a sign shows it, so that no name ends in a box. */
const anySign = ['Noto Serif CJK SC', 'SimSun', shipped.kai, shipped.rare, 'SimSun-ExtB', 'serif'];

/** What stands in where none of a face's fonts is installed. */
const standIns: Readonly<Record<Face, readonly string[]>> = {
  title: [shipped.serif, ...anySign],
  body: [shipped.serif, ...anySign],
  kai: [shipped.kai, shipped.serif, ...anySign],
  hei: ['Microsoft YaHei', 'Noto Sans CJK SC', shipped.serif, ...anySign],
};

const quoted = (name: string): string => (name === 'serif' ? name : `"${name}"`);

/** The fonts of a face that are one, without stand-ins that the data name. */
const proper = (face: Face): readonly string[] => noticeFonts[face].filter((name) => !standIns[face].includes(name));

/** The CSS font-family of a face of the sheet; single quotes would end up in style attributes the same way. */
export const fontStack = (face: Face): string => [...proper(face), ...standIns[face]].map(quoted).join(', ');

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

/** Faces none of whose proper fonts is on this computer: another one stands in. */
export const missingFaces = (): readonly Face[] => faces.filter((face) => !proper(face).some(isInstalled));

/** Reads the fonts that a text needs, so that what is measured afterwards stays as it is. */
export async function loadFaces(text: string): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(`${face === 'title' ? 'bold ' : ''}16px ${fontStack(face)}`, text)));
}

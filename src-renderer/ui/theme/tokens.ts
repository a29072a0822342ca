/** The one home of every colour and size on the screen. ThemeRoot gives them to antd and writes each as a CSS variable of the same name. */
export const tokens = {
  paper: '#FBFAF7',
  rail: '#F4F1EA',
  desk: '#EDEAE2',
  sheet: '#FFFFFF',
  ink: '#1F2329',
  ink2: '#4E5661',
  // A shade darker than the sketch, so that small print keeps 4.5:1 on the desk, the rail and tinted ground.
  ink3: '#5F6670',
  line: '#E3E0D8',
  hair: '#EFECE5',
  edge: '#CFCABF',
  // The border of what can be typed into or chosen: 3:1 on sheet.
  control: '#8D8A82',
  head: '#F7F5EF',
  seal: '#B3261E',
  'seal-dark': '#951C15',
  'seal-tint': '#FBEFEC',
  jade: '#2E7D4F',
  'jade-tint': '#EEF5F0',
  sky: '#2F6DB5',
  'sky-tint': '#EFF4FA',
  amber: '#8A5A0B',
  'amber-line': '#C98F1D',
  'amber-tint': '#FCF4E3',
  stone: '#646B75',
  'stone-tint': '#F4F2EC',
} as const;

export const sizes = {
  normal: { base: 15, control: 34 },
  large: { base: 18, control: 42 },
} as const;

export type TypeSize = keyof typeof sizes;

export const sans =
  '"Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC",Hanazono,sans-serif';
const serif = '"Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,Hanazono,serif';

/** The tokens as a style sheet of custom properties. */
export function tokenSheet(size: TypeSize): string {
  const colours = Object.entries(tokens).map(([name, value]) => `--${name}:${value};`);
  return `:root{${colours.join('')}--radius:6px;--sans:${sans};--serif:${serif};--base:${sizes[size].base}px;--control-height:${sizes[size].control}px}`;
}

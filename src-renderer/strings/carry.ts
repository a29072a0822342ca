import { commonText } from './common';

/** Carrying a made file out of the desk: to a stick, to a folder, or as a download. */
export const carryText = {
  open: '存到 U 盘',
  openOf: (name: string) => `把 ${name} 存到 U 盘`,
  title: '存到 U 盘或文件夹',
  file: '要带走的文件',
  looking: '正在查找 U 盘…',
  where: '存到哪里',
  again: '重新查找',
  noStick: '没有找到 U 盘',
  noStickTodo: '请插好 U 盘，等几秒后点“重新查找”。也可以先存到下面的文件夹。',
  free: (size: string) => `可用 ${size}`,
  typed: '别的文件夹',
  typedHint: '自己写文件夹的位置',
  path: '文件夹位置',
  pathHint: '例如 E:\\月报 或 /media/usb',
  needPlace: '请选一个地方',
  needPath: '请写文件夹的位置',
  go: '存过去，读回核对',
  going: '正在复制并读回核对…',
  done: (path: string) => `已存到 ${path}`,
  doneTodo: '复制后读回核对过，和原文件一字不差。请先在系统里弹出 U 盘，再拔下来。',
  close: '好了',
  download: '下载',
  downloadOf: (name: string) => `下载 ${name}`,
  downloading: '正在下载',
  openFolder: '打开文件夹',
} as const;

interface Sentence {
  readonly what: string;
  readonly todo: string;
  readonly call?: string;
}

export const carryTroubles = {
  'not-found': { what: '要带走的文件不在了', todo: '可能被人从数据文件夹里删掉或改了名。请重新生成一次。' },
  'target-gone': { what: '那个地方打不开', todo: '请检查 U 盘有没有插好、文件夹位置有没有写错，再试一次。' },
  'no-room': { what: '那里的空间不够', todo: '请清理 U 盘，或者换一个，再试一次。U 盘上没有留下半个文件。' },
  'other-file-there': {
    what: '那里已经有一个同名、但内容不一样的文件',
    todo: '没有覆盖它。请先核对那个文件是不是旧的，移走以后再试，或者换一个文件夹。',
  },
  'read-back-differs': {
    what: '复制过去的文件和原文件不一样',
    todo: 'U 盘可能坏了。没有留下坏文件。请换一个 U 盘再试。',
  },
  failed: { what: '没有存成', todo: '那里可能不允许写入。请换一个 U 盘或文件夹再试。', call: commonText.callCounty },
} as const satisfies Readonly<Record<string, Sentence>>;

/** 13 KB, 4.2 MB: sizes as people say them. */
export function sizeText(bytes: number): string {
  const units = ['字节', 'KB', 'MB', 'GB', 'TB'] as const;
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const size = bytes / 1024 ** step;
  return `${step === 0 || size >= 100 ? Math.round(size) : Number(size.toFixed(1))} ${units[step] ?? ''}`;
}

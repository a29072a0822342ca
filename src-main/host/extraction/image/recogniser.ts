import { gunzipSync } from 'node:zlib';
import { loadPackageFile, readPackageFile } from '../packageFiles';
import { refuse } from '../trouble';
import { withCheckLetter } from './checkLetter';
import { readable, toPgm, withoutRules, type Grey } from './grey';
import { greyFromPng } from './png';

/** As far as we use Tesseract's own interface, compiled to WebAssembly. */
interface TesseractApi {
  readonly Init: (dataPath: null, language: string, engine: number) => number;
  readonly SetVariable: (name: string, value: string) => boolean;
  /** Reads `/input` from the memory disk; 1 when it is no picture. `exif` is the orientation as EXIF writes it. */
  readonly SetImageFile: (exif: number, angle: number) => number;
  /** Writes `/image.png`; 1 is grey. */
  readonly WriteImage: (kind: number, path: string) => void;
  readonly Recognize: (monitor: null) => number;
  readonly GetJSONText: () => string;
  readonly Clear: () => void;
}

interface TesseractModule {
  readonly FS: {
    readonly writeFile: (path: string, content: Uint8Array) => void;
    readonly readFile: (path: string) => Uint8Array;
    readonly unlink: (path: string) => void;
  };
  readonly TessBaseAPI: new () => TesseractApi;
}

type LoadCore = (options: Record<string, (value: number) => void>) => Promise<TesseractModule>;

export interface RecognisedLine {
  readonly text: string;
  /** 0 to 100, as the recogniser judges itself. */
  readonly confidence: number;
}

const language = 'chi_sim';
const lstmOnly = 1;
const oneBlock = '6';

// The smallest module with a vector instruction: old machines and LoongArch have none.
const vectorModule = Uint8Array.from([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

declare const WebAssembly: { readonly validate: (bytes: Uint8Array) => boolean };

let sign: () => void = () => undefined;

async function load(): Promise<{ readonly module: TesseractModule; readonly api: TesseractApi }> {
  const core = WebAssembly.validate(vectorModule) ? 'tesseract-core-simd-lstm.js' : 'tesseract-core-lstm.js';
  const loaded = loadPackageFile('tesseract.js-core', core);
  if (typeof loaded !== 'function') throw new TypeError(core);
  const quiet = (): void => undefined;
  // The package's only export; it has no types.
  const module = await (loaded as LoadCore)({ TesseractProgress: () => sign(), print: quiet, printErr: quiet });
  const packed = await readPackageFile('@tesseract.js-data/chi_sim', '4.0.0_best_int', `${language}.traineddata.gz`);
  module.FS.writeFile(`/${language}.traineddata`, gunzipSync(packed));
  const api = new module.TessBaseAPI();
  if (api.Init(null, language, lstmOnly) !== 0) throw new Error('Tesseract');
  api.SetVariable('tessedit_pageseg_mode', oneBlock);
  return { module, api };
}

let engine: ReturnType<typeof load> | undefined;

const wide = '[\\u2e80-\\u9fff\\u3000-\\u303f\\uff00-\\uffef]';
const blankNearWide = new RegExp(`(?<=${wide})\\s+|\\s+(?=${wide})`, 'gu');

function linesIn(json: string): readonly RecognisedLine[] {
  // The shape is the recogniser's own.
  const { blocks } = JSON.parse(json) as { blocks?: readonly { paragraphs: readonly { lines: readonly RecognisedLine[] }[] }[] | null };
  return (blocks ?? [])
    .flatMap((block) => block.paragraphs.flatMap(({ lines }) => lines))
    .map(({ text, confidence }) => ({ text: withCheckLetter(text.trim().replace(blankNearWide, '')), confidence }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Recognises printed Chinese in a picture in shades of grey. `alive` is called now and then: a page takes some seconds. */
export async function recogniseGrey(grey: Grey, alive: () => void = () => undefined): Promise<readonly RecognisedLine[]> {
  const { module, api } = await (engine ??= load());
  sign = alive;
  module.FS.writeFile('/input', toPgm(withoutRules(readable(grey))));
  try {
    if (api.SetImageFile(1, 0) === 1 || api.Recognize(null) !== 0) return refuse('cannot-check');
    return linesIn(api.GetJSONText());
  } finally {
    module.FS.unlink('/input');
    api.Clear();
    sign = () => undefined;
  }
}

/** Unpacks a JPEG or PNG, turned upright, into shades of grey. Its header must have been looked at. */
export async function greyOfFile(bytes: Uint8Array, orientation: number): Promise<Grey> {
  const { module, api } = await (engine ??= load());
  module.FS.writeFile('/input', bytes);
  try {
    if (api.SetImageFile(orientation, 0) === 1) return refuse('damaged');
    api.WriteImage(1, '/image.png');
    const grey = greyFromPng(module.FS.readFile('/image.png'));
    module.FS.unlink('/image.png');
    return grey;
  } finally {
    module.FS.unlink('/input');
    api.Clear();
  }
}

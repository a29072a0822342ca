import { restoreNode } from './pageGlobals';
import { getDocument, OPS, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { readPackageFile } from '../packageFiles';

export { OPS };
export type { PDFDocumentProxy, PDFPageProxy };

restoreNode();
// Both halves of pdf.js in this thread: no worker is started, no file is loaded at run time.
Reflect.set(globalThis, 'pdfjsWorker', { WorkerMessageHandler });

const folders = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' } as const;

/** Character maps, fonts and decoders from the package on the disk. */
class PackageData {
  async fetch({ kind, filename }: { kind: keyof typeof folders; filename: string }): Promise<Uint8Array> {
    if (!/^[\w.-]+$/.test(filename)) throw new RangeError(filename);
    return readPackageFile('pdfjs-dist', folders[kind], filename);
  }
}

/** Pixels of one picture: a page of A3 at 600 dpi. More is a bomb, and is refused from its header. */
const mostPixels = 72_000_000;

/** Opens a PDF. Whatever pdf.js would mend silently by leaving something out is an error here. The bytes are copied. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    wasmUrl: 'wasm/',
    BinaryDataFactory: PackageData,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: mostPixels,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;

declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
  }
  export interface WordDocument {
    getBody(options: Options): string;
    getFootnotes(options: Options): string;
    getEndnotes(options: Options): string;
    getHeaders(options: Options): string;
    getFooters(options: Options): string;
    getAnnotations(options: Options): string;
    getTextboxes(options: Options): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}

declare module 'word-extractor/lib/ole-compound-doc' {
  import type { Readable } from 'node:stream';
  interface Entry {
    readonly storages: Readonly<Record<string, Entry>>;
    readonly streams: Readonly<Record<string, object>>;
  }
  export default class OleCompoundDoc {
    constructor(reader: object);
    readonly _directoryTree: { readonly root: Entry };
    read(): Promise<unknown>;
    stream(name: string): Readable;
  }
}

declare module 'word-extractor/lib/buffer-reader' {
  const BufferReader: new (bytes: Buffer) => object;
  export default BufferReader;
}

import BufferReader from 'word-extractor/lib/buffer-reader';
import OleCompoundDoc from 'word-extractor/lib/ole-compound-doc';

/** The streams of an old Word file. */
export interface OleStreams {
  readonly names: readonly string[];
  /** Names of folders: `Macros`, `ObjectPool`. */
  readonly folders: readonly string[];
  /** Undefined when there is none of this name. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
}

export async function oleStreams(bytes: Buffer): Promise<OleStreams> {
  const ole = new OleCompoundDoc(new BufferReader(bytes));
  await ole.read();
  const { streams, storages } = ole._directoryTree.root;
  return {
    names: Object.keys(streams),
    folders: Object.keys(storages),
    read: async (name) => {
      if (!Object.hasOwn(streams, name)) return undefined;
      const pieces: Buffer[] = [];
      for await (const piece of ole.stream(name)) if (Buffer.isBuffer(piece)) pieces.push(piece);
      return Buffer.concat(pieces);
    },
  };
}

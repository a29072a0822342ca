const names: Readonly<Record<number, string>> = { 2: '标题', 3: '主题', 4: '作者', 5: '关键词', 6: '备注', 8: '最后修改人', 18: '软件' };
const documentNames: Readonly<Record<number, string>> = { 2: '类别', 14: '经理', 15: '单位' };

/** Who wrote it, not what it is about. */
const people = new Set(['作者', '最后修改人', '经理', '单位']);

export interface Property {
  readonly name: string;
  readonly text: string;
  readonly isPerson: boolean;
}

const [codePageProperty, narrowText, wideText] = [1, 30, 31];

function decoded(bytes: Buffer, codePage: number): string {
  const label = codePage === 65001 ? 'utf-8' : codePage === 1200 ? 'utf-16le' : codePage === 1252 ? 'windows-1252' : 'gb18030';
  return new TextDecoder(label).decode(bytes).replace(/\0.*$/su, '').trim();
}

function sectionOf(bytes: Buffer, start: number): ReadonlyMap<number, number> {
  const count = Math.min(bytes.readUInt32LE(start + 4), 200);
  return new Map(
    Array.from({ length: count }, (_, index) => [
      bytes.readUInt32LE(start + 8 + index * 8),
      start + bytes.readUInt32LE(start + 12 + index * 8),
    ]),
  );
}

/** Reads the first section of a property set ([MS-OLEPS]): author, company and the like. */
export function readSummary(bytes: Buffer | undefined, kind: 'summary' | 'document'): readonly Property[] {
  if (bytes === undefined || bytes.length < 48) return [];
  const section = sectionOf(bytes, bytes.readUInt32LE(44));
  const codePageAt = section.get(codePageProperty);
  const codePage = codePageAt === undefined ? 936 : bytes.readUInt16LE(codePageAt + 4);
  return Object.entries(kind === 'summary' ? names : documentNames).flatMap(([id, name]) => {
    const at = section.get(Number(id));
    if (at === undefined) return [];
    const [type, length] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    const text =
      type === narrowText
        ? decoded(bytes.subarray(at + 8, at + 8 + length), codePage)
        : type === wideText
          ? decoded(bytes.subarray(at + 8, at + 8 + length * 2), 1200)
          : '';
    return text === '' ? [] : [{ name, text, isPerson: people.has(name) }];
  });
}

let known: ReadonlyMap<string, string> | undefined;

/** Two-byte characters of GB18030 as bytes, one unit a byte: Node only decodes. */
function makeTable(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, string>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second));
      if (second !== 0x7f && letter.length === 1 && letter !== '\ufffd') table.set(letter, String.fromCharCode(first, second));
    }
  }
  return table;
}

/** A text in GB18030; a question mark for what needs four bytes. */
export function inGb18030(text: string): Buffer {
  const table = (known ??= makeTable());
  const units = [...text].map((letter) => (letter <= '~' ? letter : (table.get(letter) ?? '?')));
  return Buffer.from(units.join(''), 'latin1');
}

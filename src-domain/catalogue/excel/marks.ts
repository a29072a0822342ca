const yes = /^(?:[√✓✔☑■●▲◆]|是|有|y|yes|v|1|true)$/iu;
const open = /^[□☐○◇]$/u;
const no = /^(?:|[×✗✘x/／\\—–\-]+|否|无|n|no|0|false)$/iu;

/** What a cell for a tick says; null when it is none of the marks officers make. `open` is the empty box. */
export function markIn(text: string): 'yes' | 'no' | 'open' | null {
  const plain = text.replace(/\s/g, '');
  if (yes.test(plain)) return 'yes';
  if (open.test(plain)) return 'open';
  return no.test(plain) ? 'no' : null;
}

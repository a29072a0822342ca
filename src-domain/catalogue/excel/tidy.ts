const ideograph = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’]/u;
const breaks = /[ \t\u00a0\u3000]*[\r\n\v\f\u2028\u2029]+[ \t\u00a0\u3000]*/g;
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** The text of a cell without signs nobody sees and without blanks around it; lines stay lines. */
export const tidyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .trim();

/** One line: breaks that only narrow columns made vanish between Chinese signs and are a blank elsewhere. */
export const tidy = (text: string): string =>
  tidyLines(text)
    .replace(breaks, (found, at: number, whole: string) => {
      const [before, after] = [whole[at - 1] ?? '', whole[at + found.length] ?? ''];
      return ideograph.test(before) || ideograph.test(after) ? '' : ' ';
    })
    .replace(/\t/g, ' ');

/** For comparing: full-width signs as half-width ones, no blanks, small letters. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const separator = '｜';

/** Several texts in one cell, `一｜二`; what would be taken for the separator or a line is escaped with a backslash. */
export const joinParts = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\｜]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n')).join(separator);

export function splitParts(text: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === separator) parts.push('');
    else if (sign === '\\' && at + 1 < text.length) {
      at += 1;
      parts.push((parts.pop() ?? '') + (text[at] === 'n' ? '\n' : (text[at] ?? '')));
    } else parts.push((parts.pop() ?? '') + sign);
  }
  return parts;
}

/** What is made of shipped data once and asked for thousands of times. */
export function onceFor<Data extends object, Made>(make: (data: Data) => Made): (data: Data) => Made {
  const made = new WeakMap<Data, { readonly value: Made }>();
  return (data) => {
    const kept = made.get(data) ?? { value: make(data) };
    made.set(data, kept);
    return kept.value;
  };
}

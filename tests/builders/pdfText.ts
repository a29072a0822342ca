import { examined } from './examineContext';

/** Every sign of a PDF as our own reader finds them, without blanks and line breaks. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { parts } = await examined(bytes, 'sheet.pdf');
  return parts
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}

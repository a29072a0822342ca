import { fail, type Result } from '../../../src-domain/kernel/result';
import { parseStrictJson, type JsonTrouble, type JsonValue } from '../../../src-domain/packages/strictJson';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 as text, a byte order mark kept so that it shows; undefined where the bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function readJson(bytes: Uint8Array): Result<JsonValue, JsonTrouble> {
  const text = decodeUtf8(bytes);
  return text === undefined ? fail({ code: 'not-json', at: 0 }) : parseStrictJson(text);
}

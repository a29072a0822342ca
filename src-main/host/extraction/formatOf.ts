import type { DocumentExtension, DocumentFormat } from '../../../src-domain/screening/formats';
import type { Archive } from './archive';
import { readContentTypes } from './contentTypes';
import type { FileToRead } from './fileToRead';
import { sniff } from './sniff';
import { refuse } from './trouble';
import { decodeXml } from './xml';

const mainTypes: readonly (readonly [RegExp, DocumentFormat])[] = [
  [/wordprocessingml\.document\.main\+xml/, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/, 'xlsx'],
  [/presentationml\.presentation\.main\+xml/, 'pptx'],
];

const otherOffice = /spreadsheetml|presentationml|macroEnabled|template|visio/i;

/** What a ZIP is, by what it declares. Documents with macros, templates and the like are for later. */
function formatOfPackage({ entries }: Archive): DocumentFormat {
  const declared = entries.get('[Content_Types].xml');
  if (declared === undefined) {
    if (entries.has('OFD.xml')) return 'ofd';
    return refuse(entries.has('mimetype') ? 'later-format' : 'not-the-format');
  }
  const { overrides, defaults } = readContentTypes(decodeXml(declared));
  const types = [...overrides.values(), ...defaults.values()];
  const known = mainTypes.find(([main]) => types.some((type) => main.test(type)))?.[1];
  return known ?? refuse(types.some((type) => otherOffice.test(type)) ? 'later-format' : 'not-the-format');
}

/** The format of a file by its bytes; its name decides only between plain texts. Throws ReadTroubleError. */
export async function formatOf(file: FileToRead): Promise<DocumentFormat> {
  const sniffed = sniff(file.bytes, file.name);
  return sniffed === 'package' ? formatOfPackage(await file.archive()) : sniffed;
}

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89;

/** How a stored version of this format is named. */
export function extensionFor(format: DocumentFormat, { bytes, name }: FileToRead): DocumentExtension {
  if (format === 'image') return isPng(bytes) ? 'png' : 'jpg';
  if (format === 'doc') return /\.wps$/i.test(name) ? 'wps' : 'doc';
  return format;
}

/** Formats by what the bytes are. `doc` is also WPS's own .wps, `xls` also .et; `image` is a scan or a photo. */
export type DocumentFormat = 'docx' | 'xlsx' | 'pptx' | 'txt' | 'csv' | 'html' | 'pdf' | 'ofd' | 'doc' | 'xls' | 'image';

/** How a version's name ends in the vault's words and in packages. */
export const documentExtensions = ['docx', 'xlsx', 'pptx', 'txt', 'csv', 'html', 'pdf', 'ofd', 'doc', 'wps', 'xls', 'jpg', 'png'] as const;

export type DocumentExtension = (typeof documentExtensions)[number];

/** The extension of a stored version; what an older or a newer program wrote is read as a text, which its bytes then decide. */
export const extensionOf = (written: string): DocumentExtension => documentExtensions.find((one) => one === written) ?? 'txt';

const rewritable: readonly DocumentExtension[] = ['docx', 'xlsx', 'txt', 'csv'];

/** Whether a masked copy can be written; in the other formats an officer masks in the program that made the file. */
export const isRewritable = (extension: DocumentExtension): boolean => rewritable.includes(extension);

const withColumns: readonly DocumentExtension[] = ['docx', 'xlsx'];

/** Whether a column of a list can be taken out whole; elsewhere it is the officer's to delete. */
export const canLoseColumns = (extension: DocumentExtension): boolean => withColumns.includes(extension);

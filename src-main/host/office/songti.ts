import type { Rewrite } from './fixedZip';

const withSongti = (styles: Buffer): Buffer =>
  Buffer.from(
    styles
      .toString('utf8')
      .replace('<family val="2"/><scheme val="minor"/>', '<charset val="134"/>')
      .replace('<name val="Calibri"/>', '<name val="宋体"/>'),
  );

/**
 * Column widths count digits of the default font. The library's Calibri is absent on Kylin and UOS, 宋体 is on every Chinese desktop.
 */
export const songtiByDefault: Rewrite = (name, content) => (name === 'xl/styles.xml' ? withSongti(content) : undefined);

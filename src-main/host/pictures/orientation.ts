const tag = 0x0112;

/** Which way up the camera was held, 1 to 8 as EXIF counts; 1 (upright) where it does not say. Reads the first folder of a TIFF block. */
export function orientationIn(tiff: Buffer): number {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const folder = long(4);
  for (let nth = 0; nth < short(folder); nth += 1) {
    const at = folder + 2 + nth * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === tag) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
  }
  return 1;
}

/** The smallest EXIF there is: one folder with one entry, the orientation. */
export const orientationBlock = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8, 0, 1, tag >> 8, tag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ]);

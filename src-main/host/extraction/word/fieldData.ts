const words = /[\x20-\x7e]{4,}/g;

/** Words inside the data that Word keeps for a field: bytes in base64, one or two of them a letter. Chinese ones look like any bytes. */
export function dataText(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const readings = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
  return readings.flatMap((reading) => reading.match(words) ?? []).join('\n');
}

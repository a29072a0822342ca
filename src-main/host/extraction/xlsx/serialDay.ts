const dayMillis = 86_400_000;
// 9999-12-31.
const lastSerial = 2_958_465;

/** The day and time of an Excel serial number; undefined when there is none. 1900 has a 29 February in Excel. */
export function serialDay(
  serial: number,
  { hasDay, hasTime }: { readonly hasDay: boolean; readonly hasTime: boolean },
  from1904: boolean,
): string | undefined {
  if (serial < 0 || serial > lastSerial) return undefined;
  const days = Math.floor(serial);
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const written = new Date(Math.round((epoch + serial * dayMillis) / 1000) * 1000).toISOString();
  const time = written.slice(11, 16);
  const showsDay = hasDay || (!hasTime && days > 0);
  if (!showsDay) return time;
  return hasTime && time !== '00:00' ? `${written.slice(0, 10)} ${time}` : written.slice(0, 10);
}
